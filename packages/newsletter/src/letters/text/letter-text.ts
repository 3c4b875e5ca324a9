import type { TreeBlock, TreeInline, TreeItem } from '@tendwell/content/letters';
import { wrap } from '../../mail/wrap.js';
import { LEAVE_URL, MANAGE_URL } from '../frozen-letter.js';
import { type LetterContent, reasonOf } from '../letter-content.js';

/**
 * The plain-text part of a letter: lines of at most 72 characters, the URLs of links in a list at its end, and the
 * sender as a signature below `-- `.
 */
export function letterText(content: LetterContent): string {
  const { subject, archiveUrl, language, blocks, picture, sender } = content;
  const { mail } = language.words;
  const writer = new TextWriter(content.link);
  const body = writer.blocks(blocks, '');
  const { links } = writer;
  return `${[
    ...(archiveUrl ? [`${mail.letterOnline}:\n${archiveUrl}`] : []),
    heading(subject, '='),
    ...(picture?.alt ? [wrap(`[${picture.alt}]`)] : []),
    ...body,
    ...(links.length > 0
      ? [`${mail.letterLinks}:\n${links.map((url, index) => `[${index + 1}] ${url}`).join('\n')}`]
      : []),
    ['-- ', ...sender].join('\n'),
    wrap(reasonOf(content)),
    `${mail.manage}:\n${MANAGE_URL}`,
    `${mail.unsubscribe}:\n${LEAVE_URL}`,
  ].join('\n\n')}\n`;
}

function heading(text: string, line: string): string {
  const lines = wrap(text);
  const width = Math.max(...lines.split('\n').map((each) => each.length));
  return `${lines}\n${line.repeat(width)}`;
}

class TextWriter {
  /** The URLs of links so far, each once. */
  readonly links: string[] = [];
  readonly #link: LetterContent['link'];

  constructor(link: LetterContent['link']) {
    this.#link = link;
  }

  /** @param indent What each line begins with. */
  blocks(blocks: readonly TreeBlock[], indent: string): string[] {
    return blocks.flatMap((block) => this.#block(block, indent));
  }

  #block(block: TreeBlock, indent: string): string[] {
    switch (block.type) {
      case 'paragraph':
        return [wrapLines(this.#inlines(block.inlines), indent)];
      case 'heading':
        return [heading(this.#inlines(block.inlines), '-').replace(/^/gm, indent)];
      case 'code':
        return [block.text.replace(/\n$/, '').replace(/^/gm, `${indent}    `)];
      case 'quote':
        return [this.blocks(block.blocks, `${indent}> `).join(`\n${indent}>\n`)];
      case 'list':
        return [
          block.items
            .map((item, index) => this.#item(item, `${markOf(block.start, index)} `, indent))
            .join(block.isLoose ? '\n\n' : '\n'),
        ];
      case 'table':
        return [this.#table(block, indent)];
      case 'pictures':
        return block.pictures.flatMap(({ alt, title }) => {
          const words = [alt && `[${alt}]`, title].filter(Boolean).join(' ');
          return words ? [wrapLines(words, indent)] : [];
        });
      case 'notes':
        return [
          block.notes.map((note, index) => this.#item({ blocks: note }, `${index + 1}. `, indent)).join('\n'),
        ];
      default:
        return [`${indent}* * *`];
    }
  }

  #item({ task, blocks }: TreeItem, mark: string, indent: string): string {
    const first = task === undefined ? mark : `${mark}[${task ? 'x' : ' '}] `;
    const inner = indent + ' '.repeat(first.length);
    const text = this.blocks(blocks, inner).join('\n');
    return indent + first + text.slice(inner.length);
  }

  /** A row is a paragraph: columns don't fit a line on a phone. */
  #table({ header, rows }: TreeBlock & { type: 'table' }, indent: string): string {
    const labels = header.map((cell) => this.#inlines(cell));
    return rows
      .map((row) =>
        row
          .map((cell, index) => [labels[index] && `${labels[index]}: `, this.#inlines(cell)].join(''))
          .map((line) => wrap(line, indent))
          .join('\n'),
      )
      .join('\n\n');
  }

  #inlines(inlines: readonly TreeInline[]): string {
    return inlines.map((inline) => this.#inline(inline)).join('');
  }

  #inline(inline: TreeInline): string {
    switch (inline.type) {
      case 'text':
      case 'code':
        return inline.text;
      case 'break':
        return '\n';
      case 'image':
        return inline.alt && `[${inline.alt}]`;
      case 'note':
        return `(${inline.number})`;
      case 'link': {
        const words = this.#inlines(inline.inlines);
        const url = this.#link(inline.href);
        if (url === undefined || url === words) return url ?? words;
        // A link whose text is its URL isn't listed.
        if (url === `mailto:${words}` || url.replace(/^https?:\/\//, '') === words) return words;
        const known = this.links.indexOf(url);
        if (known === -1) this.links.push(url);
        return `${words} [${known === -1 ? this.links.length : known + 1}]`;
      }
      default:
        return this.#inlines(inline.inlines);
    }
  }
}

const markOf = (start: number | undefined, index: number) =>
  start === undefined ? '*' : `${start + index}.`;

/** Wraps a text that has line breaks of its own. */
const wrapLines = (text: string, indent: string) =>
  text
    .split('\n')
    .map((line) => wrap(line, indent))
    .join('\n');
