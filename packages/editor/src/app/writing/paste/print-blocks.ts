import { type Names, printRuns } from './print-runs.js';
import type { Block, Item, Run } from './tree.js';

/** Prints blocks as Markdown, with a blank line between them. */
export function printBlocks(blocks: readonly Block[], names: Names): string {
  return blocks
    .map((block) => printBlock(block, names))
    .filter((text) => text !== '')
    .join('\n\n');
}

function printBlock(block: Block, names: Names): string {
  switch (block.type) {
    case 'paragraph':
      return printRuns(block.runs, names);
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(printRuns(block.runs, names))}`;
    case 'quote':
      return prefixed(printBlocks(block.blocks, names), '> ', '> ');
    case 'code':
      return `${fence(block.text)}\n${block.text}\n${fence(block.text)}`;
    case 'rule':
      return '---';
    case 'note':
      return prefixed(printBlocks(block.blocks, names), `[^${names.noteName(block.name)}]: `, '    ');
    case 'list':
      return printList(block, names);
    case 'table':
      return printTable(block.rows, names);
  }
}

function printList(list: Extract<Block, { type: 'list' }>, names: Names): string {
  const isLoose = list.items.some(({ blocks }) => blocks.filter(({ type }) => type !== 'list').length > 1);
  return list.items
    .map((item, index) => {
      const marker = `${list.ordered ? `${list.start + index}.` : '-'} ${box(item)}`;
      const width = ' '.repeat(list.ordered ? `${list.start + index}. `.length : 2);
      const text = printItem(item, names, isLoose ? '\n\n' : '\n');
      return prefixed(text, marker, width);
    })
    .join(isLoose ? '\n\n' : '\n');
}

const printItem = ({ blocks }: Item, names: Names, between: string) =>
  blocks
    .map((block) => printBlock(block, names))
    .filter((text) => text !== '')
    .join(between);

const box = ({ checked }: Item) => (checked === undefined ? '' : checked ? '[x] ' : '[ ] ');

function printTable(rows: readonly (readonly (readonly Run[])[])[], names: Names): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, index) =>
      oneLine(printRuns(row[index] ?? [], names)).replaceAll('|', '\\|'),
    );
    return `| ${cells.join(' | ')} |`;
  });
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

/** Puts a prefix before the first line, and another before the others, except blank ones. */
function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) =>
      index === 0 ? `${first}${line}` : line === '' ? others.trimEnd() : `${others}${line}`,
    )
    .join('\n');
}

const oneLine = (text: string) => text.replace(/\\?\n/g, ' ');

function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/^`{3,}/gm) ?? []).map(({ length }) => length));
  return '`'.repeat(longest + 1);
}
