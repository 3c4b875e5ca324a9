/** Where the parts of a Markdown file are: offsets in its text, in UTF-16 units. */
export interface FrontMatter {
  /** The YAML between the two lines of three hyphens. */
  readonly yaml: readonly [start: number, end: number];
  /** The start of the body. */
  readonly body: number;
}

/**
 * Finds the front matter of a Markdown file.
 *
 * @param text Without a byte order mark.
 * @returns `missing` if the file begins with its body, `misplaced` if it begins with what was probably meant as the line of three
 * hyphens, and `unclosed` if there is no second such line.
 * @example
 * ```ts
 * import { findFrontMatter } from '@tendwell/content/source';
 *
 * const text = '---\ntitle: Ginger tea\n---\nSlice it.\n';
 * const found = findFrontMatter(text);
 * if (typeof found === 'object') console.log(text.slice(...found.yaml)); // title: Ginger tea
 * ```
 */
export function findFrontMatter(text: string): FrontMatter | 'missing' | 'misplaced' | 'unclosed' {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!opening) return /^(?:\s+---|--|—|–|\+{3})/.test(text) ? 'misplaced' : 'missing';
  const start = opening[0].length;
  const closing = /^---[ \t]*$/m.exec(text.slice(start).replaceAll('\r', ' '));
  if (!closing) return 'unclosed';
  const end = start + closing.index;
  const newline = text.indexOf('\n', end);
  return { yaml: [start, end], body: newline < 0 ? text.length : newline + 1 };
}
