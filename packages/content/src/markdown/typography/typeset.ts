import type { Inline } from '../tree.js';
import { type Quotes, quotesOf } from './quotes.js';

const SIGNS = /["']|--|\.{3}/;
const SIGN = /["']|(?<![-<!])-{2,3}(?![->])|(?<!\.)\.{3}(?!\.)/g;
const OPENS = /[\s([{/=\p{Ps}\p{Pi}\p{Pd}"']/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
const DIGIT = /\d/;
const APOSTROPHE = '’';

/** A typed sign, with the characters before and after it. */
interface Sign {
  text: string;
  before: string;
  after: string;
  /** What it is replaced by. */
  print: string;
}

/** Replaces typed signs: quotation marks, apostrophes, dashes, ellipses, and French spaces. */
export type Typeset = (pieces: readonly Inline[]) => void;

/** The typesetter of a language. It only changes text, not code, URLs, or escaped characters. */
export function typesetter(locale: string): Typeset {
  const quotes = quotesOf(locale);
  const isFrench = /^fr\b/i.test(locale);
  return (pieces) => {
    const texts = pieces.filter(({ type }) => type === 'text');
    if (texts.some(({ text }) => SIGNS.test(text))) {
      const signs = findSigns(pieces);
      choose(signs, quotes);
      let count = 0;
      for (const piece of texts) piece.text = piece.text.replace(SIGN, () => (signs[count++] as Sign).print);
    }
    if (isFrench) for (const piece of texts) piece.text = frenchSpaces(piece.text);
  };
}

/** Makes the spaces before `; ! ? :` and inside guillemets no-break spaces. */
function frenchSpaces(text: string): string {
  return text.replace(/ (?=[;!?»])|(?<=«) /g, '\u202f').replace(/ (?=:(?:\s|$))/g, '\u00a0');
}

function findSigns(pieces: readonly Inline[]): Sign[] {
  const signs: Sign[] = [];
  const firsts = charactersAfter(pieces);
  let last = '\n';
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'text') {
      for (const { 0: text, index: at } of piece.text.matchAll(SIGN)) {
        const before = at > 0 ? characterBefore(piece.text, at) : last;
        const after = piece.text[at + text.length] ?? (firsts[index] as string);
        signs.push({ text, before, after, print: text });
      }
    }
    last = edge(piece, -1) ?? last;
  }
  return signs;
}

/** For each piece, the first character after it. */
function charactersAfter(pieces: readonly Inline[]): string[] {
  const found: string[] = [];
  let next = '\n';
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    found[index] = next;
    next = edge(pieces[index] as Inline, 0) ?? next;
  }
  return found;
}

/** The first or last character of a piece, as a reader sees it. A letter for pieces that are not text. */
function edge(piece: Inline, at: 0 | -1): string | undefined {
  if (/^(?:verbatim|marks|text|break)$/.test(piece.type)) return piece.text.at(at);
  return piece.type === 'link' || piece.type === 'end' ? undefined : 'x';
}

function characterBefore(text: string, index: number): string {
  const code = text.charCodeAt(index - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(index - 2, index) : (text[index - 1] as string);
}

function choose(signs: readonly Sign[], quotes: Quotes | undefined): void {
  let double: Sign | undefined;
  let single: Sign | undefined;
  /** The single quotation mark that was open before the double one. */
  let outer: Sign | undefined;
  for (const sign of signs) {
    const { before, after } = sign;
    // Chinese and Japanese have no spaces that show whether a mark opens or closes.
    const isCjk = CJK.test(before) || CJK.test(after);
    const begins = /\S/.test(after) && (OPENS.test(before) || (isCjk && !single));
    if (sign.text === '...') sign.print = '…';
    else if (sign.text.startsWith('-')) {
      // `--help` is not a dash.
      if (!(/\s/.test(before) && WORD.test(after))) sign.print = sign.text.length === 2 ? '–' : '—';
    } else if (!quotes) continue;
    else if (sign.text === '"') {
      const isOpening = isCjk ? !double : begins && !(double && !WORD.test(after));
      if (isOpening) {
        sign.print = quotes[0];
        double = sign;
        outer = single;
        single = undefined;
      } else {
        if (double) single = outer;
        if (double || !DIGIT.test(before)) sign.print = quotes[1];
        double = undefined;
        outer = undefined;
      }
    } else if (single && /\S/.test(before) && (isCjk || !WORD.test(after))) {
      single.print = quotes[2];
      sign.print = quotes[3];
      single = undefined;
    } else if (!DIGIT.test(before)) {
      // An apostrophe, unless a closing mark follows. Before a year, it is always one.
      sign.print = APOSTROPHE;
      if (begins && !DIGIT.test(after)) single = sign;
    } else if (/\p{L}/u.test(after)) sign.print = APOSTROPHE;
  }
}
