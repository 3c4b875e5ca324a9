import { slugify } from '../../markdown/ids.js';
import { plainText } from '../../markdown/plain-text.js';
import type { ReadDocument } from '../../markdown/read-document.js';
import { type Block, type Inline, labelKey, type Phrase } from '../../markdown/tree.js';
import type { IssueDetails, Span } from '../../source/source.js';

/** A warning about a span of a body. */
export type TextWarning = IssueDetails & Span;

const LINK = /!?\[[^[\]\n]{1,500}\]([ \t]?)\(([^()\n]{1,500})\)/g;
const URL_LIKE = /^(?:[a-z][a-z\d+.-]*:|www\.|\.{0,2}\/|#)|\.(?:md|jpe?g|png|svg|webp|pdf)\b/i;
const REFERENCE = /!?\[[^[\]\n]{1,500}\]\[[^[\]\n]{1,500}\]|\[\^[^\s[\]]{1,99}\]/g;
const HEADING = /^(?:(#{2,6})(?=[^\s#\\])|(#{1,6})[\u00a0\u2007\u202f\u3000\u200b])/gm;
const ATTRIBUTES = /\{:?[ \t]*[#.][\p{L}\p{N}][^{}\n]{0,199}\}$/u;
const ITEM = /^(?:[-+•·‣▪●–](?=\p{L})|[•·‣▪●][ \t\u00a0]|\d{1,3}[.)](?=\p{L}))/u;
const ROW = /^\|.*\|[ \t]*$/;
const STRONG = /\*\*|__/g;

/** Text that looks like a link, a heading, a list, or HTML, but that a page shows as it is typed. */
export function printedAsText({ root }: ReadDocument): TextWarning[] {
  const found: TextWarning[] = [];
  const visit = (block: Block) => {
    if (block.type === 'html') found.push(...htmlBlock(block));
    if (block.type === 'heading') found.push(...headingAttributes(block));
    if (block.type === 'paragraph') found.push(...blockMarks(block));
    for (const phrase of [block, ...block.rows.flat()]) found.push(...inlineMarks(phrase));
    block.children.forEach(visit);
  };
  visit(root);
  return found;
}

function warning(phrase: Phrase, from: number, to: number, what: string, help: string): TextWarning {
  return {
    start: phrase.offsetOf(from),
    end: phrase.offsetOf(to - 1) + 1,
    code: 'printed-as-text',
    message: `${what} will be printed as text`,
    help,
  };
}

function htmlBlock(block: Block): TextWarning[] {
  const [tag = ''] = /^\s*<[^\s>]*>?/.exec(block.text) ?? [];
  const from = tag.length - tag.trimStart().length;
  const isComment = tag.trim().startsWith('<!--');
  const help = isComment
    ? 'delete the comment: it is not hidden'
    : 'use Markdown instead; to show the tag itself, write \\<';
  return [warning(block, from, tag.length, isComment ? 'the comment' : 'the HTML', help)];
}

/** The attributes that Pandoc, Docusaurus, Hugo, and others read at the end of a heading. */
function headingAttributes(block: Block): TextWarning[] {
  const text = withoutCode(block.text);
  const match = ATTRIBUTES.exec(text);
  const id = slugify(plainText(block.inlines).replace(/\{[^{}]*\}$/, ''));
  if (!match || id === '' || text[match.index - 1] === '\\') return [];
  const help = `delete it, and link to #${id}, which is made from the words of the heading`;
  return [warning(block, match.index, match.index + match[0].length, 'the id of the heading', help)];
}

/** What begins at the start of a line. */
function blockMarks(block: Block): TextWarning[] {
  const text = withoutCode(block.text);
  const found: TextWarning[] = [];
  for (const { 0: mark, index } of text.matchAll(HEADING)) {
    const marks = mark.replace(/[^#]/g, '');
    const help = `put an ordinary space after ${marks}: ${marks} ${block.text
      .slice(index + mark.length)
      .split('\n', 1)[0]
      ?.trim()}`;
    found.push(warning(block, index, index + mark.length, 'the heading', help));
  }
  let index = 0;
  let last: 'item' | 'row' | undefined;
  let isReported = false;
  let previous = 0;
  for (const line of text.split('\n')) {
    const kind = ITEM.test(line) ? 'item' : ROW.test(line) ? 'row' : undefined;
    // One such line may be a sentence that begins with a dash.
    if (kind !== last) isReported = false;
    else if (kind && !isReported) {
      isReported = true;
      const [what, help] =
        kind === 'item'
          ? ['the list', 'begin each item with a hyphen and a space: - Ginger']
          : ['the table', 'put a line such as | --- | --- | below its first row'];
      found.push(warning(block, previous, index - 1, what as string, help as string));
    }
    last = kind;
    previous = index;
    index += line.length + 1;
  }
  return found;
}

function inlineMarks(phrase: Phrase): TextWarning[] {
  if (!/[[<*_]/.test(phrase.text)) return [];
  const text = withoutCode(phrase.text);
  const pieces = phrase.inlines;
  const read: Inline[] = pieces.filter(({ from, to }) => from !== undefined && to !== undefined);
  const isRead = readIndexes(read);
  const notes = new Set(pieces.flatMap(({ type, text: name }) => (type === 'note' ? [name] : [])));
  const found: TextWarning[] = [];
  for (const { 0: whole, 1: gap, 2: url = '', index } of text.matchAll(LINK)) {
    if (isRead(index) || (gap && !URL_LIKE.test(url)) || text[index - 1] === '\\') continue;
    const what = whole.startsWith('!') ? 'the picture' : 'the link';
    found.push(warning(phrase, index, index + whole.length, what, linkHelp(whole, gap ?? '', url)));
  }
  for (const { 0: whole, index } of text.matchAll(REFERENCE)) {
    if (isRead(index) || text[index - 1] === '\\') continue;
    const isNote = whole.startsWith('[^');
    const isUsed = isNote && notes.has(labelKey(whole.slice(2, -1)));
    if (isUsed) continue;
    const help = isNote
      ? `add the footnote: ${whole}: Its text`
      : 'add what the second pair of brackets refers to: [name]: https://example.com/';
    found.push(warning(phrase, index, index + whole.length, isNote ? 'the footnote' : 'the link', help));
  }
  for (const { type, text: tag, from } of pieces) {
    if (type !== 'verbatim' || from === undefined || !/^<[a-z!]/i.test(tag)) continue;
    const what = tag.startsWith('<!--') ? 'the comment' : `\`${/^<[^\s/>]*/.exec(tag)?.[0]}>\``;
    found.push(
      warning(
        phrase,
        from,
        from + tag.length,
        what,
        'use Markdown instead; to show the tag itself, write \\<',
      ),
    );
  }
  return [...found, ...unclosed(phrase, text)];
}

/** `**` before or after a word, without a matching one. */
function unclosed(phrase: Phrase, text: string): TextWarning[] {
  const left = phrase.inlines.filter(
    ({ type, text: marks }) => type === 'marks' && /^(?:\*\*|__)$/.test(marks),
  );
  const runs = [...text.matchAll(STRONG)];
  if (left.length !== 1 || runs.length !== 1) return [];
  const [{ index }] = runs as [RegExpExecArray];
  if (!/\p{L}/u.test(text.slice(index + 2, index + 4)) && !/\p{L}/u.test(text.slice(index - 1, index)))
    return [];
  const help = 'write ** right before the first word and right after the last one: **two words**';
  return [warning(phrase, index, index + 2, 'a bold mark without a matching one', help)];
}

function linkHelp(whole: string, gap: string, url: string): string {
  if (gap !== '') return `leave no space between the brackets: ${whole.replace(`${gap}(`, '(')}`;
  const words = whole.slice(0, whole.length - url.length - 2);
  if (/^\s*tel:/i.test(url))
    return `write the number without spaces: ${words}(${url.replace(/[\s()-]+/g, '')})`;
  const [, path = url, title] = /^(.*?)\s+["“”„'‘’](.*)["“”'‘’]\s*$/.exec(url) ?? [];
  if (title !== undefined)
    return `put straight quotation marks around the title: ${words}(${path} "${title}")`;
  return `put angle brackets around an address with spaces: ${words}(<${url.trim()}>)`;
}

/** Tells whether an index is in one of the links, pictures, or addresses. */
function readIndexes(pieces: readonly Inline[]): (index: number) => boolean {
  let next = 0;
  let end = -1;
  const sorted = [...pieces].sort((a, b) => (a.from as number) - (b.from as number));
  let last = -1;
  return (index) => {
    // The second pattern starts again at the beginning.
    if (index < last) {
      next = 0;
      end = -1;
    }
    last = index;
    for (; next < sorted.length && (sorted[next]?.from as number) <= index; next += 1) {
      end = Math.max(end, sorted[next]?.to as number);
    }
    return index < end;
  };
}

/** The text with spaces in place of code, of the same length. */
function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  const last = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) last.set(run.length, index);
  let plain = '';
  let open: { index: number; length: number } | undefined;
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    if (open === undefined) {
      if ((last.get(run.length) as number) > index) open = { index, length: run.length };
    } else if (run.length === open.length) {
      plain += text.slice(plain.length, open.index) + ' '.repeat(index + run.length - open.index);
      open = undefined;
    }
  }
  return plain + text.slice(plain.length);
}
