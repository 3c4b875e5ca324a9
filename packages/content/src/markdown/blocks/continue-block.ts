import type { Block } from '../tree.js';
import type { Cursor } from './cursor.js';
import { endsAtBlank } from './html-start.js';

const FENCE_END = /(`{3,}|~{3,})[ \t]*$/y;

/** Whether a line continues an open block, or is its last line. */
type Continuation = boolean | 'last';

/** Whether the line continues an open block, and skips the markup that says so. */
export function continueBlock(block: Block, line: Cursor): Continuation {
  switch (block.type) {
    case 'list':
      return true;
    case 'quote':
      if (!skipQuoteMark(line)) return false;
      block.end = line.number;
      return true;
    case 'item':
    case 'note': {
      if (line.isBlank) {
        if (block.children.length === 0) return false;
        line.skipSpace();
        return true;
      }
      const width = block.indent + (block.marker?.width ?? 4);
      if (line.indent < width) return false;
      line.skipColumns(width);
      return true;
    }
    case 'code':
      if (block.fence && endsFence(line, block.fence)) {
        block.end = line.number;
        return 'last';
      }
      if (!block.fence && line.indent < 4 && !line.isBlank) return false;
      line.skipColumns(Math.min(block.fence ? block.indent : 4, line.indent));
      return true;
    case 'html':
      return !line.isBlank || !endsAtBlank(block.level);
    case 'paragraph':
    case 'table':
      return !line.isBlank;
    default:
      return false;
  }
}

function endsFence(line: Cursor, fence: string): boolean {
  const isNear = line.indent < 4 && line.code === fence.charCodeAt(0);
  return isNear && (line.match(FENCE_END)?.[1] ?? '').length >= fence.length;
}

/** Skips the mark of a quote and the space after it. False if there is none. */
export function skipQuoteMark(line: Cursor): boolean {
  if (line.indent > 3 || line.code !== 62) return false;
  line.skipSpace();
  line.skip(1);
  if (line.isSpace()) line.skipColumns(1);
  return true;
}
