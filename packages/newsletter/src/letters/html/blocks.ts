import { type Html, html } from '@tendwell/content/html';
import type { TreeBlock, TreeInline, TreeItem } from '@tendwell/content/letters';
import type { LetterContent, MailPicture } from '../letter-content.js';
import type { Styles } from './styles.js';

/** What rendering the blocks of a letter depends on. */
export interface BlockContext extends Pick<LetterContent, 'link' | 'image'> {
  readonly styles: Styles;
}

type Of<Type extends TreeBlock['type']> = TreeBlock & { readonly type: Type };

/** Blocks as HTML for mail: with inline styles, and without anything that only some mail programs support. */
export function blocksHtml(blocks: readonly TreeBlock[], context: BlockContext): Html[] {
  return blocks.map((block) => blockHtml(block, context));
}

function blockHtml(block: TreeBlock, context: BlockContext): Html {
  const { styles } = context;
  switch (block.type) {
    case 'paragraph':
      return html`<p style="${styles.paragraph}">${inlinesHtml(block.inlines, context)}</p>\n`;
    case 'heading':
      return heading(block, context);
    case 'code':
      return html`<pre style="${styles.pre}">${block.text}</pre>\n`;
    case 'quote':
      return html`<blockquote class="line" style="${styles.quote}">\n${blocksHtml(block.blocks, context)}</blockquote>\n`;
    case 'list':
      return list(block, context);
    case 'table':
      return table(block, context);
    case 'pictures':
      return html`${block.pictures.map(({ src, alt, title }) => {
        const image = context.image(src);
        return image
          ? pictureHtml({ ...image, alt, caption: title }, styles)
          : html`<p style="${styles.paragraph}">${alt}</p>\n`;
      })}`;
    case 'notes':
      return html`<ol class="quiet line" style="${styles.footer};padding-${styles.start}:24px">\n${block.notes.map(
        (note) => html`<li>${blocksHtml(note, context)}</li>\n`,
      )}</ol>\n`;
    default:
      return html`<hr class="line" style="${styles.rule}">\n`;
  }
}

/** A picture with its caption. Without its file, mail programs show its alternative text in its place. */
export function pictureHtml({ url, width, height, alt, caption, credit }: MailPicture, styles: Styles): Html {
  const words = [caption, credit].filter(Boolean).join(' ');
  return html`<div style="margin:0 0 24px"><img src="${url}" alt="${alt}" width="${width}" height="${height}" style="${styles.image};max-width:${width}px">${
    words && html`<p class="quiet" style="${styles.caption}">${words}</p>`
  }</div>\n`;
}

/** The letter's title is the only heading of level 1. */
function heading({ level, inlines }: Of<'heading'>, context: BlockContext): Html {
  const content = inlinesHtml(inlines, context);
  const { headings } = context.styles;
  if (level <= 1) return html`<h2 style="${headings[0]}">${content}</h2>\n`;
  if (level === 2) return html`<h3 style="${headings[1]}">${content}</h3>\n`;
  return html`<h4 style="${headings[2]}">${content}</h4>\n`;
}

function list({ start, isLoose, items }: Of<'list'>, context: BlockContext): Html {
  const { styles } = context;
  const content = items.map((each) => item(each, isLoose, context));
  if (start === undefined) return html`<ul style="${styles.list}">\n${content}</ul>\n`;
  return html`<ol${start !== 1 && html` start="${start}"`} style="${styles.list}">\n${content}</ol>\n`;
}

/** Mail programs have no check boxes. */
const BOXES = { true: '\u2611\ufe0e ', false: '\u2610\ufe0e ' };

function item({ task, blocks }: TreeItem, isLoose: boolean, context: BlockContext): Html {
  const content = blocks.map((block) =>
    block.type === 'paragraph' && !isLoose ? inlinesHtml(block.inlines, context) : blockHtml(block, context),
  );
  const { styles } = context;
  return task === undefined
    ? html`<li style="${styles.item}">${content}</li>\n`
    : html`<li style="${styles.item};list-style-type:none">${BOXES[`${task}`]}${content}</li>\n`;
}

function table({ alignments, header, rows }: Of<'table'>, context: BlockContext): Html {
  const { styles } = context;
  const style = (index: number) => {
    const gap = index < header.length - 1 ? `;padding-${styles.end}:16px` : '';
    return `text-align:${alignments[index] ?? styles.start}${gap}`;
  };
  const cells = (row: readonly (readonly TreeInline[])[]) =>
    row.map(
      (inlines, index) =>
        html`<td class="line" style="${styles.cell};${style(index)}">${inlinesHtml(inlines, context)}</td>`,
    );
  return html`<table style="${styles.table}">
<tr>${header.map(
    (inlines, index) =>
      html`<th scope="col" class="line" style="${styles.headerCell};${style(index)}">${inlinesHtml(inlines, context)}</th>`,
  )}</tr>
${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</table>
`;
}

function inlinesHtml(inlines: readonly TreeInline[], context: BlockContext): Html[] {
  return inlines.map((inline) => inlineHtml(inline, context));
}

function inlineHtml(inline: TreeInline, context: BlockContext): Html {
  const { styles } = context;
  switch (inline.type) {
    case 'text':
      return html`${inline.text}`;
    case 'code':
      return html`<code style="${styles.code}">${inline.text}</code>`;
    case 'break':
      return html`<br>`;
    case 'em':
      return html`<em${styles.emphasis && html` style="${styles.emphasis}"`}>${inlinesHtml(inline.inlines, context)}</em>`;
    case 'strong':
      return html`<strong>${inlinesHtml(inline.inlines, context)}</strong>`;
    case 'del':
      return html`<s>${inlinesHtml(inline.inlines, context)}</s>`;
    case 'link': {
      const url = context.link(inline.href);
      const content = inlinesHtml(inline.inlines, context);
      return url === undefined
        ? html`${content}`
        : html`<a class="link" href="${url}" style="${styles.link}">${content}</a>`;
    }
    case 'image': {
      const image = context.image(inline.src);
      if (!image) return html`${inline.alt}`;
      const { url, width, height } = image;
      return html`<img src="${url}" alt="${inline.alt}" width="${width}" height="${height}" style="max-width:100%;height:auto">`;
    }
    default:
      return html`<sup style="line-height:0">${inline.number}</sup>`;
  }
}
