/**
 * Characters at the start of a cell that make a spreadsheet run it as a formula: OWASP's list and the full-width forms
 * that some spreadsheets treat the same. Anybody can type such a name into a sign-up form. A spreadsheet that expects
 * another delimiter starts a new cell in the middle of ours, so text after any delimiter counts too, also after spaces
 * and quotation marks.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = String.raw`^(?=[ "']*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])|(?<=[,;|\t\r\n])(?=[ "']*[=+\-@\uff1d\uff0b\uff0d\uff20])`;

const BEFORE_FORMULA = new RegExp(FORMULA, 'g');
const ESCAPED_FORMULA = new RegExp(FORMULA.replaceAll(/\(\?=\[ /g, "'(?=[ "), 'g');

/** A CSV row by RFC 4180. Every cell is quoted, and cells that look like formulas are escaped. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${escapeFormula(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** Puts an apostrophe before everything that a spreadsheet would run as a formula, even where there is one already. */
export function escapeFormula(cell: string): string {
  return cell.replace(BEFORE_FORMULA, "'");
}

/** Reverses {@link escapeFormula}. */
export function unescapeFormula(cell: string): string {
  return cell.replace(ESCAPED_FORMULA, '');
}
