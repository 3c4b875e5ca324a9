import { cleanUrl } from './clean-url.js';
import { isBackLink, noteOf } from './footnotes.js';
import { boldOf, isHidden, italicOf, strikeOf, styleOf } from './styles.js';
import type { PastedPicture, Run } from './tree.js';

type Marks = Pick<Run, 'bold' | 'italic' | 'strike' | 'code' | 'href'>;

/** Elements without text of the article: scripts, forms, and the page around it. */
export const SKIPPED =
  /^(?:script|style|meta|link|title|head|template|noscript|iframe|object|embed|svg|math|canvas|audio|video|source|input|select|textarea|button|nav|o:.*|v:.*|w:.*|m:.*)$/;

/** Reads inline content. */
export class RunReader {
  /** The pictures so far, in their order. */
  readonly pictures: PastedPicture[] = [];

  /** The runs of nodes, with white space as a browser shows it. */
  read(nodes: Iterable<Node>): Run[] {
    const runs: Run[] = [];
    for (const node of nodes) this.#add(node, {}, runs);
    return tidy(runs);
  }

  #add(node: Node, marks: Marks, runs: Run[]): void {
    if (node.nodeType === 3) {
      runs.push({ ...marks, text: (node.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' ') });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (SKIPPED.test(name) || isHidden(element)) return;
    // Deleted text in tracked changes of Word, and its comments.
    if (/^(?:comment|annotation)/.test(styleOf(element, 'mso-element'))) return;
    if (name === 'br') runs.push({ text: '', lineBreak: true });
    else if (name === 'img') this.#addPicture(element, marks, runs);
    else if (name === 'a') this.#addLink(element, marks, runs);
    else this.#addAll(element, marksOf(element, marks), runs);
  }

  #addAll(element: Element, marks: Marks, runs: Run[]): void {
    for (const child of element.childNodes) this.#add(child, marks, runs);
  }

  #addLink(link: Element, marks: Marks, runs: Run[]): void {
    if (isBackLink(link)) return;
    const note = noteOf(link);
    if (note !== undefined && /^[\s[(]*[\w*†‡]{1,4}[\s\])]*$/.test(link.textContent ?? '')) {
      runs.push({ text: '', note });
      return;
    }
    const href = cleanUrl(link.getAttribute('href') ?? '');
    this.#addAll(link, { ...marksOf(link, marks), ...(href !== undefined && { href }) }, runs);
  }

  #addPicture(image: Element, { href }: Marks, runs: Run[]): void {
    const src = image.getAttribute('src') ?? '';
    const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    // Emoji that a page or an email shows as pictures.
    if (/^\p{Extended_Pictographic}/u.test(alt)) {
      runs.push({ text: alt });
      return;
    }
    const isTiny = ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 9) <= 2);
    const isCheckbox = image.getAttribute('aria-roledescription') === 'checkbox';
    if (src === '' || isTiny || isCheckbox) return;
    const index = this.pictures.push({ src, alt: describes(alt) ? alt : '' }) - 1;
    runs.push({ text: '', picture: index, ...(href !== undefined && { href }) });
  }
}

/** False for a description that is a file name, or that Word has generated. */
const describes = (alt: string) =>
  !/^\S+\.(?:jpe?g|png|gif|heic|webp|tiff?)$|^(?:image|picture|img|photo|grafik|bild)[\s_-]*\d*$|automatically generated/i.test(
    alt,
  );

function marksOf(element: Element, marks: Marks): Marks {
  const bold = boldOf(element) ?? marks.bold ?? false;
  const italic = italicOf(element) ?? marks.italic ?? false;
  const strike = strikeOf(element) ?? marks.strike ?? false;
  const code = /^(?:code|kbd|samp|tt)$/.test(element.localName) || marks.code === true;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strike && { strike }),
    ...(code && { code }),
    ...(marks.href !== undefined && { href: marks.href }),
  };
}

/** Collapses white space across runs, and removes that around line breaks and at both ends. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let isAtStart = true;
  for (const run of runs) {
    const text: string = spaces(run.text, isAtStart);
    const isObject = run.picture !== undefined || run.note !== undefined;
    if (run.lineBreak) trimEnd(tidied);
    if (text !== '' || isObject || run.lineBreak) tidied.push({ ...run, text });
    if (text !== '' || run.lineBreak) isAtStart = run.lineBreak === true || / $/.test(text);
    else if (isObject) isAtStart = false;
  }
  trimEnd(tidied);
  while (tidied.at(-1)?.lineBreak) {
    tidied.pop();
    trimEnd(tidied);
  }
  while (tidied[0]?.lineBreak) tidied.shift();
  return tidied;
}

/**
 * Keeps no-break spaces where typography needs them: before French punctuation, and between a number and its unit.
 * Elsewhere, they come from repeated spaces in word processors.
 */
function spaces(text: string, isAtStart: boolean): string {
  const plain = text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(
      /(?<=[\p{L}\p{N}])[\u00a0\u202f](?=[:;!?»%€$£])|(?<=«)[\u00a0\u202f]|(?<=\d)[\u00a0\u202f](?=\p{L})/gu,
      '\ue000',
    )
    .replace(/[ \u00a0\u202f\u2028\u2029]+/g, ' ')
    .replaceAll('\ue000', '\u00a0');
  return isAtStart ? plain.replace(/^ /, '') : plain;
}

function trimEnd(runs: Run[]): void {
  for (let last: Run | undefined = runs.at(-1); last; last = runs.at(-1)) {
    if (last.lineBreak || last.picture !== undefined || last.note !== undefined) return;
    const text: string = last.text.trimEnd();
    runs.pop();
    if (text !== '') {
      runs.push({ ...last, text });
      return;
    }
  }
}
