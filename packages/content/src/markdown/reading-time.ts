/**
 * Words per minute of adults who read everyday language silently: Trauzettel-Klosinski and Dietz,
 * “Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST”, 2012.
 */
const SPEEDS: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};
/** The mean of the languages above. */
const USUAL_SPEED = 184;

/** Reading time in whole minutes, at least 1. */
export function readingMinutes(words: number, locale: string): number {
  const speed = SPEEDS[locale.slice(0, 2).toLowerCase()] ?? USUAL_SPEED;
  return Math.max(1, Math.round(words / speed));
}

/** Scripts that are written without spaces between words, and a quick test that rules out most texts. */
const HIGH = /[\u0e00-\u1fff\u2e80-\uffff]/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]{1,200}/gu;

/** Counts words, by the locale's rules if the script has no spaces. */
export function countWords(text: string, locale: string): number {
  if (!HIGH.test(text)) return countSpaced(text);
  let count = 0;
  let segmenter: Intl.Segmenter | undefined;
  // In pieces of limited length, because the time that browsers and Node need grows faster than the length.
  const spaced = text.replace(UNSPACED, (piece) => {
    segmenter ??= new Intl.Segmenter(locale, { granularity: 'word' });
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) count += 1;
    return ' ';
  });
  return count + countSpaced(spaced);
}

/**
 * Runs of letters and digits, which may contain apostrophes, hyphens, and periods. A loop, because a pattern takes as
 * long as rendering.
 */
function countSpaced(text: string): number {
  let count = 0;
  let lastWord = -2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isWordCode(code)) continue;
    const isJoined = lastWord === index - 2 && isJoiner(text.charCodeAt(index - 1));
    if (lastWord !== index - 1 && !isJoined) count += 1;
    lastWord = index;
  }
  return count;
}

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  // Letters from À on, without the blocks of punctuation, arrows, and symbols, and without emoji.
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code < 0xd800) ||
  code > 0xfeff;

const isJoiner = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2e;
