import { Renderer, type Tokens } from 'marked';
import { escapeHtml } from '../html.js';
import { decodeEntities } from './entities.js';
import { plainText } from './plain-text.js';
import { safeUrl } from './url.js';

/** What a {@link SafeRenderer} is told about the text. */
export interface RenderContext {
  headings: ReadonlyMap<Tokens.Heading, { level: number; id: string }>;
  resolveUrl: (url: string, kind: 'link' | 'image') => string;
}

/** Prints tokens as HTML in which each word of the author is escaped and each address has passed {@link safeUrl}. */
export class SafeRenderer extends Renderer {
  readonly #context: RenderContext;

  constructor(context: RenderContext) {
    super();
    this.#context = context;
  }

  override text(token: Tokens.Text | Tokens.Escape): string {
    // `escaped` is no reason to print text as it stands: marked also sets it between raw tags.
    return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escapeText(token.text);
  }

  override html(token: Tokens.HTML | Tokens.Tag): string {
    return token.block ? `<p>${escapeHtml(token.text.trim())}</p>\n` : escapeHtml(token.text);
  }

  override code({ text, lang = '' }: Tokens.Code): string {
    const [language] = decodeEntities(lang).split(/\s/);
    const attribute = language ? ` class="language-${escapeHtml(language)}"` : '';
    return `<pre><code${attribute}>${escapeHtml(text && `${text.replace(/\n$/, '')}\n`)}</code></pre>\n`;
  }

  override codespan({ text }: Tokens.Codespan): string {
    return `<code>${escapeHtml(text)}</code>`;
  }

  override heading(token: Tokens.Heading): string {
    const { level, id } = this.#context.headings.get(token) ?? { level: token.depth, id: '' };
    const attribute = id && ` id="${escapeHtml(id)}"`;
    return `<h${level}${attribute}>${this.parser.parseInline(token.tokens)}</h${level}>\n`;
  }

  override link(token: Tokens.Link): string {
    const href = this.#url(token.autolink ? token.href : decodeEntities(token.href), 'link');
    const text = token.autolink ? escapeHtml(token.text) : this.parser.parseInline(token.tokens);
    if (href === undefined) return text;
    return `<a href="${escapeHtml(href)}"${titleAttribute(token.title)}>${text}</a>`;
  }

  override image(token: Tokens.Image): string {
    return this.#image(token, titleAttribute(token.title));
  }

  /** A paragraph that is one picture with a title is a figure with a caption. */
  override paragraph({ tokens }: Tokens.Paragraph): string {
    const [first, ...others] = tokens;
    if (first?.type === 'image' && others.length === 0 && first.title) {
      const image = this.#image(first as Tokens.Image, '');
      const caption = escapeHtml(decodeEntities(first.title));
      if (!image.startsWith('<img ')) return `<p>${image}</p>\n`;
      return `<figure>${image}<figcaption>${caption}</figcaption></figure>\n`;
    }
    return `<p>${this.parser.parseInline(tokens)}</p>\n`;
  }

  /** In a frame of its own that can be scrolled, also by keyboard, where it is wider than the page. */
  override table(token: Tokens.Table): string {
    const row = (cells: Tokens.TableCell[]) =>
      `<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>\n`;
    const body = token.rows.length > 0 ? `<tbody>\n${token.rows.map(row).join('')}</tbody>\n` : '';
    const label = token.header
      .map((cell) => plainText(cell.tokens).trim())
      .filter(Boolean)
      .join(', ');
    const name = label && ` role="group" aria-label="${escapeHtml(label)}"`;
    return `<div class="table" tabindex="0"${name}><table>\n<thead>\n${row(token.header)}</thead>\n${body}</table></div>\n`;
  }

  override tablecell({ header, align, tokens }: Tokens.TableCell): string {
    const tag = header ? 'th' : 'td';
    // `align`, not `style`: a strict content security policy would drop a style.
    const attributes = (header ? ' scope="col"' : '') + (align ? ` align="${align}"` : '');
    return `<${tag}${attributes}>${this.parser.parseInline(tokens)}</${tag}>`;
  }

  override listitem(item: Tokens.ListItem): string {
    if (!item.task) return super.listitem(item);
    // The item's words name its box: as a label where they are one line, else as an attribute.
    const [box, text, ...others] = item.tokens;
    if (box?.type === 'checkbox' && text?.type === 'text') {
      return `<li class="task"><label>${this.parser.parse([box, text])}</label>${this.parser.parse(others)}</li>\n`;
    }
    const name = escapeHtml(plainText(item.tokens.slice(0, 1)).trim());
    const content = this.parser.parse(item.tokens);
    return `<li class="task">${content.replace('<input ', () => `<input aria-label="${name}" `)}</li>\n`;
  }

  override checkbox({ checked }: Tokens.Checkbox): string {
    return `<input type="checkbox" disabled${checked ? ' checked' : ''}> `;
  }

  #image(token: Tokens.Image, attributes: string): string {
    const alt = escapeHtml(plainText(token.tokens));
    const src = this.#url(decodeEntities(token.href), 'image');
    if (src === undefined) return alt;
    return `<img src="${escapeHtml(src)}" alt="${alt}"${attributes} loading="lazy" decoding="async">`;
  }

  #url(url: string, kind: 'link' | 'image'): string | undefined {
    return safeUrl(this.#context.resolveUrl(url, kind), kind);
  }
}

function titleAttribute(title: string | null | undefined): string {
  return title ? ` title="${escapeHtml(decodeEntities(title))}"` : '';
}

/** Escapes text, but leaves character references such as `&copy;` for the browser to decode. */
function escapeText(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text
    .split(/(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});)/)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : part))
    .join('');
}
