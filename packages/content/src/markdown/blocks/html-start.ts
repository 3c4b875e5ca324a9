import { tagEnd } from '../inlines/raw-html.js';
import type { Cursor } from './cursor.js';

const BLOCKS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[123456]|head|header|hr|html|iframe|legend|li|link|main|' +
  'menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|' +
  'title|tr|track|ul';

/** The start and the end of each kind of HTML block. Without an end, it ends at a blank line. */
const KINDS: readonly (readonly [start: RegExp, end?: RegExp])[] = [
  [/<(?:script|pre|textarea|style)(?:\s|>|$)/iy, /<\/(?:script|pre|textarea|style)>/i],
  [/<!--/y, /-->/],
  [/<\?/y, /\?>/],
  [/<![A-Za-z]/y, />/],
  [/<!\[CDATA\[/y, /]]>/],
  [new RegExp(`</?(?:${BLOCKS})(?:\\s|/?>|$)`, 'iy')],
];

/**
 * The kind of HTML block that starts here, if any. A line with only a tag of any other name cannot interrupt a
 * paragraph.
 */
export function htmlKind(line: Cursor, interruptsParagraph: boolean): number | undefined {
  const kind = KINDS.findIndex(([start]) => line.match(start));
  if (kind >= 0) return kind;
  const end = interruptsParagraph ? undefined : tagEnd(line.text, line.next);
  return end !== undefined && line.text.slice(end).trim() === '' ? KINDS.length : undefined;
}

/** True if a blank line ends the block. */
export function endsAtBlank(kind: number): boolean {
  return KINDS[kind]?.[1] === undefined;
}

/** True if the line ends the block. */
export function endsHtml(kind: number, line: string): boolean {
  return KINDS[kind]?.[1]?.test(line) ?? false;
}
