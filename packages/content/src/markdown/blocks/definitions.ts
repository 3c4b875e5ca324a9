import { readDestination, readLabel, readTitle, skipSpace } from '../inlines/scan.js';
import { type Definition, type Document, labelKey, type Phrase } from '../tree.js';

const LINE_END = /[ \t]*(?:\n|$)/y;

/** Reads the link definitions at the start of a paragraph. Returns the index at which they end. */
export function readDefinitions(paragraph: Phrase, definitions: Map<string, Definition>): number {
  const { text } = paragraph;
  let index = 0;
  while (text[index] === '[') {
    const label = readLabel(text, index);
    if (!label || text[label.end] !== ':') break;
    const begin = skipSpace(text, label.end + 1);
    const destination = readDestination(text, begin);
    if (!destination || destination.end === begin) break;
    let title: string | undefined;
    let end = lineEnd(text, destination.end);
    const found = readTitle(text, destination.end);
    const titleEnd = found && lineEnd(text, found.end);
    if (titleEnd !== undefined) {
      title = found?.value;
      end = titleEnd;
    }
    if (end === undefined) break;
    const key = labelKey(label.value);
    if (!definitions.has(key))
      definitions.set(key, { href: destination.value, title, at: paragraph.offsetOf(begin) });
    index = end;
  }
  return index;
}

function lineEnd(text: string, index: number): number | undefined {
  LINE_END.lastIndex = index;
  return LINE_END.test(text) ? LINE_END.lastIndex : undefined;
}

/**
 * Finds definitions by their labels. As in cmark, the total length of the URLs and titles that are found is limited, to
 * the length of the text or 100 kB: a long definition could be used ten thousand times.
 */
export function definitionFinder(
  definitions: ReadonlyMap<string, Definition>,
  length: number,
): Document['find'] {
  let left = Math.max(length, 100_000);
  return (label) => {
    const definition = definitions.get(labelKey(label));
    const { href = '', title = '' } = definition ?? {};
    if (href.length + title.length > left) return undefined;
    left -= href.length + title.length;
    return definition;
  };
}
