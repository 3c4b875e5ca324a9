import type { Block, Definition } from '../tree.js';
import { readDefinitions } from './definitions.js';

const TASK = /^\[([ xX])\](?=[ \t\n]*\S)[ \t\n]+/;

/** Completes a block after its last line. */
export function finishBlock(block: Block, definitions: Map<string, Definition>): void {
  block.isOpen = false;
  switch (block.type) {
    case 'paragraph':
      takeDefinitions(block, definitions);
      if (block.text === '') block.type = 'definition';
      block.text = block.text.trimEnd();
      break;
    case 'code':
      if (!block.fence) block.text = withoutBlankEnd(block.text);
      break;
    case 'list':
      block.isLoose = block.children.some(hasGap) || hasGap(block);
      break;
    case 'item':
      findTask(block);
  }
}

/** Removes the link definitions at the start of a paragraph. */
export function takeDefinitions(paragraph: Block, definitions: Map<string, Definition>): void {
  if (paragraph.text[0] !== '[') return;
  const end = readDefinitions(paragraph, definitions);
  if (end === 0) return;
  const { text, places } = paragraph;
  paragraph.text = text.slice(end);
  const first = places.findIndex((place, index) => index % 2 === 0 && place >= end);
  places.splice(0, first < 0 ? places.length : first);
  for (let index = 0; index < places.length; index += 2) places[index] = (places[index] as number) - end;
}

/** True if there is a blank line between two children. */
function hasGap({ children }: Block): boolean {
  return children.some(({ line }, index) => index > 0 && line - (children[index - 1] as Block).end > 1);
}

function withoutBlankEnd(text: string): string {
  return text.slice(0, text.indexOf('\n', text.trimEnd().length) + 1);
}

function findTask(item: Block): void {
  const [first] = item.children;
  const found = first?.type === 'paragraph' && TASK.exec(first.text);
  if (!found) return;
  item.task = found[1] !== ' ';
  first.text = first.text.slice(found[0].length);
  first.places[1] = (first.places[1] as number) + found[0].length;
}
