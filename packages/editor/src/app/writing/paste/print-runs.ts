import type { Run } from './tree.js';

/** The names of pictures and footnotes in the text that they are pasted into. */
export interface Names {
  /** The path and the description of a picture of the paste; `undefined` leaves it out. */
  picture(index: number): { readonly src: string; readonly alt: string } | undefined;
  /** A name that no other footnote of the text has. */
  noteName(pasted: string): string;
}

const MARKS = ['strike', 'bold', 'italic'] as const;
type Mark = (typeof MARKS)[number];
const SIGNS: Readonly<Record<Mark, string>> = { strike: '~~', bold: '**', italic: '*' };

/** Prints inline content as Markdown. Text that would be parsed as markup is escaped. */
export function printRuns(runs: readonly Run[], names: Names): string {
  let markdown = '';
  for (let index = 0; index < runs.length; ) {
    const { href } = runs[index] as Run;
    let end = index + 1;
    while (href !== undefined && runs[end]?.href === href) end += 1;
    const part = runs
      .slice(index, end)
      .map((run) => printRun(run, names))
      .join('');
    const [before, text, after] = splitSpace(part);
    markdown += href === undefined || text === '' ? part : `${before}${link(text, href)}${after}`;
    index = end;
  }
  return atLineStart(merge(markdown));
}

function printRun(run: Run, { picture, noteName }: Names): string {
  if (run.lineBreak) return '\\\n';
  if (run.note !== undefined) return `[^${noteName(run.note)}]`;
  if (run.picture !== undefined) {
    const found = picture(run.picture);
    return found ? `![${escapeText(found.alt)}](${destination(found.src)})` : '';
  }
  if (run.code) return code(run.text);
  const marks = MARKS.filter((mark) => run[mark]);
  const [before, text, after] = splitSpace(run.text);
  if (text === '' || marks.length === 0) return escapeText(run.text);
  const signs = marks.map((mark) => START[mark]).join('');
  const ends = [...marks]
    .reverse()
    .map((mark) => END[mark])
    .join('');
  return `${before}${signs}${escapeText(text)}${ends}${after}`;
}

/** Marks with white space inside would not be parsed as marks. */
function splitSpace(text: string): [before: string, text: string, after: string] {
  const start = text.trimStart();
  const inner = start.trimEnd();
  return [text.slice(0, text.length - start.length), inner, start.slice(inner.length)];
}

/** Private use characters, so that marks can be merged and moved before they become asterisks. */
const START: Readonly<Record<Mark, string>> = { strike: '\ue001', bold: '\ue003', italic: '\ue005' };
const END: Readonly<Record<Mark, string>> = { strike: '\ue002', bold: '\ue004', italic: '\ue006' };

/** Merges adjacent marks, and moves punctuation out of marks that would not be parsed next to it: `**Note:**so`. */
function merge(text: string): string {
  let merged = text;
  for (let before = ''; before !== merged; ) {
    before = merged;
    merged = merged.replace(
      /\ue002([^\S\n]*)\ue001|\ue004([^\S\n]*)\ue003|\ue006([^\S\n]*)\ue005/g,
      '$1$2$3',
    );
  }
  merged = merged
    .replace(/([\p{P}\p{S}]+)([\ue002\ue004\ue006]+)(?=[\p{L}\p{N}])/gu, '$2$1')
    .replace(/(?<=[\p{L}\p{N}])([\ue001\ue003\ue005]+)([\p{P}\p{S}]+)/gu, '$2$1')
    .replace(/[\ue001\ue003\ue005][\ue002\ue004\ue006]/g, '');
  for (const mark of MARKS)
    merged = merged.replaceAll(START[mark], SIGNS[mark]).replaceAll(END[mark], SIGNS[mark]);
  return merged;
}

function link(text: string, href: string): string {
  // A URL as its own text is a link without any markup.
  if (text.replace(/\\(.)/g, '$1') === href && /^https?:\/\/[\w./-]*[\w/-]$/.test(href)) return href;
  return `[${text}](${destination(href)})`;
}

/** The URL of a link or picture. In angle brackets if it has spaces or parentheses. */
export function destination(url: string): string {
  return /[\s()]/.test(url) ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url;
}

function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return text.trim() === '' ? text : `${fence}${space}${text}${space}${fence}`;
}

/** Escapes each character that Markdown would parse as markup, and no other, with a backslash. */
export function escapeText(text: string): string {
  // A single tilde means *about*, and strikes nothing through.
  const isPaired = text.indexOf('~') !== text.lastIndexOf('~');
  return (isPaired ? text.replaceAll('~', '\\~') : text)
    .replace(/[`*[\]]|\\(?!~)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What starts a block at the beginning of a line. */
function atLineStart(text: string): string {
  return text
    .replace(/^([^\S\n]*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+[^\S\n]*$|-{2,}[^\S\n]*$|\|)/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}
