/** A table in Markdown. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Markdown for a cell: one line, in which no character ends the cell, and quotes and apostrophes are typographic. */
export const cell = (markdown = ''): string =>
  markdown
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? part : typographic(part)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|');

/** Code that stays code in Markdown. */
export const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

/** TSDoc is written with the straight quotes of source code. */
const typographic = (text: string) =>
  text
    .replaceAll(/\{@link ([^}\s|]+)(?:\s*\|\s*([^}]+))?\}/g, '`$1`')
    .replaceAll(/"([^"]*)"/g, '“$1”')
    .replaceAll(/(\w)'(\w|\b)/g, '$1’$2')
    .replaceAll("s' ", 's’ ');

/** The paragraphs of a doc comment. */
export const prose = (text: string): string =>
  text
    .split(/(```[\s\S]*?```|`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? part : typographic(part).replaceAll('<', '&lt;')))
    .join('');

/** A cell with a type, what it is for, and its default. There is no column for types: on a phone, two columns fit. */
export const typed = (type: string, description = '', value?: string): string =>
  [
    type && `${cell(code(type))}<br>`,
    cell(description),
    value !== undefined && ` Default: ${cell(code(value))}.`,
  ]
    .filter(Boolean)
    .join('');
