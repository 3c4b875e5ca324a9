import { readDestination, readLabel, readTitle, skipSpace } from '../inlines/scan.js';
import { type Definition, labelKey } from '../tree.js';

const LINE_END = /[ \t]*(?:\n|$)/y;

/** Reads link definitions at the beginning of a paragraph and says where they end. */
export function readDefinitions(text: string, definitions: Map<string, Definition>): number {
  let index = 0;
  while (text[index] === '[') {
    const label = readLabel(text, index);
    if (!label || text[label.end] !== ':') break;
    const begin = skipSpace(text, label.end + 1);
    const destination = readDestination(text, begin);
    if (!destination || destination.end === begin) break;
    let title: string | undefined;
    let end = lineEnd(text, destination.end);
    const titleBegin = skipSpace(text, destination.end);
    const found = titleBegin > destination.end ? readTitle(text, titleBegin) : undefined;
    const titleEnd = found && lineEnd(text, found.end);
    if (found && titleEnd !== undefined) {
      title = found.value;
      end = titleEnd;
    }
    if (end === undefined) break;
    const key = labelKey(label.value);
    if (!definitions.has(key)) definitions.set(key, { href: destination.value, title });
    index = end;
  }
  return index;
}

function lineEnd(text: string, index: number): number | undefined {
  LINE_END.lastIndex = index;
  return LINE_END.test(text) ? LINE_END.lastIndex : undefined;
}
