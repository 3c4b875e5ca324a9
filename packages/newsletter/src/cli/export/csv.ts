/**
 * Signs that make a spreadsheet take a cell for a formula and run it, as a visitor's name might: by OWASP, with the
 * full-width ones that some spreadsheets take for the same.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A line of a table, by RFC 4180. Every cell is quoted; an apostrophe goes before what a spreadsheet would run. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** The cell, as text and nothing else. What begins with an apostrophe before such a sign gets one more, to come back the same. */
export function harmless(cell: string): string {
  return FORMULA.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
}

/** Takes the apostrophe of {@link harmless} away again. */
export function restored(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}
