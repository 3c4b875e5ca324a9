import type { FileContent } from '../../../api/types.js';

/** Where the body of a text begins: after its front matter and the blank lines below. */
function startOf(file: FileContent): number {
  const front = frontOf(file);
  // Front matter that is broken is edited with the text.
  if (front === 0) return 0;
  const blank = /^(?:[ \t]*(?:\r\n?|\n))*/.exec(file.text.slice(front))?.[0] ?? '';
  return front + blank.length;
}

/** The length of the front matter; 0 if there is none that can be read. */
export const frontOf = ({ value, bodyStart = 0 }: FileContent): number =>
  value === undefined ? 0 : bodyStart;

/** Front matter and the blank lines after it. */
export const headOf = (file: FileContent): string => file.text.slice(0, startOf(file));

/** The text below the front matter of a file. */
export const bodyOf = (file: FileContent): string => file.text.slice(startOf(file));
