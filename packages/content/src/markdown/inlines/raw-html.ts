const ATTRIBUTE = '\\s+[a-zA-Z_:][\\w.:-]*(?:\\s*=\\s*(?:[^"\'=<>`\\s]+|\'[^\']*\'|"[^"]*"))?';

/** Patterns of HTML's tags as CommonMark reads them. */
export const OPENING_TAG = `<[a-zA-Z][a-zA-Z\\d-]*(?:${ATTRIBUTE})*\\s*/?>`;
export const CLOSING_TAG = '</[a-zA-Z][a-zA-Z\\d-]*\\s*>';

const TAG = new RegExp(`${OPENING_TAG}|${CLOSING_TAG}`, 'y');
const SHORT_COMMENT = /<!--(?:-?>)/y;
const OTHERS = [
  [/<!--/y, '-->'],
  [/<\?/y, '?>'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<![A-Za-z]/y, '>'],
] as const;

/** The end of the tag, comment or other piece of HTML that begins at an index, or -1. */
export function rawHtmlEnd(text: string, index: number, missing: Set<string>): number {
  for (const pattern of [TAG, SHORT_COMMENT]) {
    pattern.lastIndex = index;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  for (const [start, end] of OTHERS) {
    start.lastIndex = index;
    // What is not in the rest of the text once is never looked for again.
    if (!start.test(text) || missing.has(end)) continue;
    const found = text.indexOf(end, start.lastIndex);
    if (found >= 0) return found + end.length;
    missing.add(end);
  }
  return -1;
}
