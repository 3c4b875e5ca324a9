import { readDestination, readLabel, readTitle, skipSpace } from '../inlines/scan.js';
import { type Definition, labelKey, type Phrase } from '../tree.js';

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
