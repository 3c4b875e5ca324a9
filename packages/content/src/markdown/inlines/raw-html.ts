const NAME = /<(\/?)([a-z][a-z\d-]*)/iy;
const ATTRIBUTE = /\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?/iy;
const CLOSING_END = /\s*>/y;
const END = /\s*\/?>/y;
const OTHERS = [
  // Its hyphens may be those of its end: `<!-->` is a comment.
  [/<!(?=--)/y, '-->'],
  [/<\?/y, '?>'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<![A-Za-z]/y, '>'],
] as const;

/** The end of the tag at an index. One attribute after the other: a pattern of all of them would overflow the stack. */
export function tagEnd(text: string, index: number): number | undefined {
  NAME.lastIndex = index;
  const slash = NAME.exec(text)?.[1];
  if (slash === undefined) return undefined;
  let end = NAME.lastIndex;
  ATTRIBUTE.lastIndex = end;
  while (!slash && ATTRIBUTE.test(text)) end = ATTRIBUTE.lastIndex;
  const close = slash ? CLOSING_END : END;
  close.lastIndex = end;
  return close.test(text) ? close.lastIndex : undefined;
}

/** The end of the tag, comment or other piece of HTML that begins at an index, or -1. */
export function rawHtmlEnd(text: string, index: number, missing: Set<string>): number {
  const tag = tagEnd(text, index);
  if (tag) return tag;
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
