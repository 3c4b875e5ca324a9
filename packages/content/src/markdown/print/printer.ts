import { escapeHtml } from '../../html.js';
import type { Media } from '../../media.js';
import { mediaIn, type Picture, picturesOf } from '../figures.js';
import { blockText, endOf, plainText } from '../plain-text.js';
import type { Block, Inline, Phrase } from '../tree.js';
import type { PrintUrl, RawWriter } from './raw.js';
import type { PrintedWords } from './words.js';

/** The maximum depth of marks. Browsers stop at some hundreds of nested elements. */
const MAX_MARKS = 64;
/** The number of missing cells that are added in all: with a wide header, many short rows would become much longer. */
const MAX_MISSING_CELLS = 10_000;

/** A footnote: its number, its id, and the ids of the references to it. */
export interface PrintedNote {
  block: Block;
  number: number;
  id: string;
  links: readonly string[];
}

/** What a {@link Printer} needs besides the tree. */
export interface PrintContext {
  headings: ReadonlyMap<Block, { level: number; id: string }>;
  /** Footnotes by key. */
  notes: ReadonlyMap<string, PrintedNote>;
  printUrl: PrintUrl;
  /** Prints HTML that was kept. Absent if HTML is text. */
  raw?: RawWriter | undefined;
  words: PrintedWords;
}

/** Prints a text as HTML. All text is escaped, and all URLs are checked. */
export class Printer {
  readonly #context: PrintContext;
  readonly #raw: RawWriter | undefined;
  /** The number of references to each footnote so far. */
  readonly #referred = new Map<string, number>();
  #missingCells = MAX_MISSING_CELLS;

  constructor(context: PrintContext) {
    this.#context = context;
    this.#raw = context.raw;
  }

  print(root: Block): string {
    return this.#blocks(root.children) + this.#notes();
  }

  /** Closes the elements that raw HTML opens inside. */
  #place(print: () => string): string {
    if (!this.#raw) return print();
    const base = this.#raw.enter();
    return print() + this.#raw.leave(base);
  }

  #blocks(blocks: readonly Block[], isTight = false): string {
    return this.#place(() => {
      let html = '';
      for (const block of blocks) {
        if (block.type === 'definition' || block.type === 'note') continue;
        const isBare = isTight && block.type === 'paragraph';
        if (!isBare && block.type !== 'html') html += this.#raw?.block() ?? '';
        if (!isBare && html === '' && isTight) html = '\n';
        html += isBare ? this.#phrase(block) + (block === blocks.at(-1) ? '' : '\n') : this.#block(block);
      }
      return html;
    });
  }

  #block(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block);
      case 'heading': {
        const { level = block.level, id = '' } = this.#context.headings.get(block) ?? {};
        return `<h${level} id="${escapeHtml(id)}">${this.#phrase(block)}</h${level}>\n`;
      }
      case 'code':
        return code(block);
      case 'html':
        if (this.#raw) return this.#raw.write(block.inlines[0]?.text ?? '', false);
        return `<p>${this.#phrase(block)}</p>\n`;
      case 'quote':
        return `<blockquote>\n${this.#blocks(block.children)}</blockquote>\n`;
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block);
      default:
        return '<hr>\n';
    }
  }

  /**
   * A paragraph that only contains an image with a title, or a link to a video or a recording, becomes a figure. One that
   * only contains several images becomes a gallery.
   */
  #paragraph(block: Block): string {
    const pictures = picturesOf(block);
    if (pictures.length > 1 || pictures[0]?.[0].title) {
      const figures = pictures.map((picture) => this.#figure(picture)).join('');
      if (pictures.length > 1) return `<div class="tendwell-gallery">${figures}</div>\n`;
      if (figures.endsWith('</figcaption></figure>')) return `${figures}\n`;
    }
    const html = this.#phrase(block);
    const media = mediaIn(block);
    // There is no link if its URL is not safe.
    return media && html.startsWith('<a ') ? this.#media(html, media) : `<p>${html}</p>\n`;
  }

  #figure([image, ...pieces]: Picture): string {
    const html = this.#image(image, pieces, '');
    const caption =
      image.title && html.startsWith('<') ? `<figcaption>${escapeHtml(image.title)}</figcaption>` : '';
    return `<figure>${html}${caption}</figure>`;
  }

  #media(link: string, { kind, host }: Media): string {
    const plays = host && escapeHtml(this.#context.words.plays.replace('{host}', () => host));
    const caption = plays ? `<figcaption>${plays}</figcaption>` : '';
    return `<figure class="tendwell-${kind === 'audio' ? kind : 'video'}">${link}${caption}</figure>\n`;
  }

  #list({ children, isLoose, marker }: Block): string {
    const start = marker?.start;
    const tag = start === undefined ? 'ul' : 'ol';
    const attribute = start === undefined || start === 1 ? '' : ` start="${start}"`;
    return `<${tag}${attribute}>\n${children.map((item) => this.#item(item, !isLoose)).join('')}</${tag}>\n`;
  }

  #item(item: Block, isTight: boolean): string {
    if (item.task === undefined) {
      const content = this.#blocks(item.children, isTight);
      return `<li>${isTight || content === '' ? '' : '\n'}${content}</li>\n`;
    }
    // The item's text names its checkbox: as a label if it is one line, otherwise as an attribute.
    const [first, ...others] = item.children as [Block, ...Block[]];
    const attributes = `type="checkbox" disabled${item.task ? ' checked' : ''}`;
    if (isTight) {
      return `<li class="task"><label><input ${attributes}> ${this.#phrase(first)}</label>${this.#blocks(others, true)}</li>\n`;
    }
    const name = escapeHtml(blockText(first).trim());
    return `<li class="task">\n<p><input aria-label="${name}" ${attributes}> ${this.#phrase(first)}</p>\n${this.#blocks(others)}</li>\n`;
  }

  /** In an element that scrolls if the table is wider than the page, with the keyboard too. */
  #table({ rows, alignments }: Block): string {
    const [header, ...body] = rows as [Phrase[], ...Phrase[][]];
    const row = (cells: readonly Phrase[], tag: string) => {
      let html = '';
      for (const [index, align] of alignments.entries()) {
        if (index >= cells.length && this.#missingCells-- <= 0) break;
        const cell = cells[index];
        // `align` is obsolete, and a strict content security policy would drop a style.
        const attribute = align ? ` class="tendwell-${align}"` : '';
        html += `<${tag}${attribute}>${cell ? this.#phrase(cell) : ''}</${tag.slice(0, 2)}>`;
      }
      return `<tr>${html}</tr>\n`;
    };
    const rest = body.map((cells) => row(cells, 'td')).join('');
    const label = header.map(({ inlines }) => plainText(inlines).trim()).filter(Boolean);
    const name = label.length > 0 ? ` role="group" aria-label="${escapeHtml(label.join(', '))}"` : '';
    return (
      `<div class="tendwell-table" tabindex="0"${name}><table>\n<thead>\n${row(header, 'th scope="col"')}</thead>\n` +
      `${rest && `<tbody>\n${rest}</tbody>\n`}</table></div>\n`
    );
  }

  #phrase({ inlines }: Phrase): string {
    return this.#place(() => this.#inlines(inlines));
  }

  #inlines(pieces: readonly Inline[]): string {
    const raw = this.#raw;
    const places: number[] = [];
    let html = '';
    let marks = 0;
    let link = '';
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index] as Inline;
      switch (piece.type) {
        case 'text':
        case 'verbatim':
          html += escapeHtml(piece.text);
          break;
        case 'reference':
          html += piece.text;
          break;
        case 'code':
          html += `<code>${escapeHtml(piece.text)}</code>`;
          break;
        case 'break':
          html += '<br>\n';
          break;
        case 'html':
          html += raw?.write(piece.text, true, link !== '') ?? '';
          break;
        case 'marks':
          for (const mark of piece.closes ?? []) {
            if (raw) html += raw.leave(places.pop() as number);
            if (--marks < MAX_MARKS) html += `</${mark}>`;
          }
          html += piece.text;
          for (const mark of [...(piece.opens ?? [])].reverse()) {
            if (marks++ < MAX_MARKS) html += `<${mark}>`;
            if (raw) places.push(raw.enter());
          }
          break;
        case 'link': {
          const href = raw?.isLink ? undefined : this.#context.printUrl(piece.href ?? '', 'link');
          link = href === undefined ? '' : '</a>';
          if (href !== undefined) html += `<a href="${escapeHtml(href)}"${titleAttribute(piece)}>`;
          if (raw) places.push(raw.enter());
          break;
        }
        case 'end':
          if (raw) html += raw.leave(places.pop() as number);
          html += link;
          link = '';
          break;
        case 'image':
          html += this.#image(piece, pieces.slice(index, endOf(pieces, index)), titleAttribute(piece));
          index = endOf(pieces, index);
          break;
        case 'address':
          html += this.#address(piece);
          break;
        case 'note':
          html += this.#reference(piece.text);
      }
    }
    return html;
  }

  #address({ text, href = '' }: Inline): string {
    const url = this.#raw?.isLink ? undefined : this.#context.printUrl(href, 'link');
    return url === undefined ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
  }

  #image({ href = '' }: Inline, pieces: readonly Inline[], attributes: string): string {
    const alt = escapeHtml(plainText(pieces));
    const src = this.#context.printUrl(href, 'image');
    if (src === undefined) return alt;
    return `<img src="${escapeHtml(src)}" alt="${alt}"${attributes} loading="lazy" decoding="async">`;
  }

  #reference(key: string): string {
    const note = this.#context.notes.get(key) as PrintedNote;
    const count = this.#referred.get(key) ?? 0;
    this.#referred.set(key, count + 1);
    if (this.#raw?.isLink) return `<sup>${note.number}</sup>`;
    const id = escapeHtml(note.links[count] ?? '');
    return `<sup><a href="#${escapeHtml(note.id)}" id="${id}" role="doc-noteref">${note.number}</a></sup>`;
  }

  #notes(): string {
    const { notes, words } = this.#context;
    let html = '';
    for (const note of notes.values()) {
      const content = this.#blocks(note.block.children);
      const back = this.#back(note);
      const text = content.endsWith('</p>\n')
        ? `${content.slice(0, -'</p>\n'.length)} ${back}</p>\n`
        : `${content}<p>${back}</p>\n`;
      html += `<li id="${escapeHtml(note.id)}">\n${text}</li>\n`;
    }
    if (html === '') return '';
    const name = escapeHtml(words.footnotes);
    return `<section class="tendwell-notes" role="doc-endnotes" aria-label="${name}">\n<ol>\n${html}</ol>\n</section>\n`;
  }

  #back({ number, links }: PrintedNote): string {
    const name = `${escapeHtml(this.#context.words.back)} ${number}`;
    return links
      .map((link, index) => {
        const label = index > 0 ? `${name}-${index + 1}` : name;
        // The variation selector prevents an emoji.
        return `<a href="#${escapeHtml(link)}" role="doc-backlink" aria-label="${label}">↩\ufe0e</a>`;
      })
      .join(' ');
  }
}

function code({ text, info }: Block): string {
  const language = info.split(/\s/, 1)[0];
  const attribute = language ? ` class="language-${escapeHtml(language)}"` : '';
  return `<pre><code${attribute}>${escapeHtml(text)}</code></pre>\n`;
}

function titleAttribute({ title }: Inline): string {
  return title ? ` title="${escapeHtml(title)}"` : '';
}
