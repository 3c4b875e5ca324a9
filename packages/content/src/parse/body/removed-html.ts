import { htmlPieces, tagAt } from '../../markdown/print/html-pieces.js';
import type { ReadDocument } from '../../markdown/read-document.js';
import type { Block, Phrase } from '../../markdown/tree.js';
import type { TextWarning } from './printed-as-text.js';

/**
 * The tags that an engine has removed.
 *
 * @param names What the engine has removed, in lowercase. It says no places: an extension may have moved the text.
 */
export function removedHtml({ root }: ReadDocument, names: ReadonlySet<string>): TextWarning[] {
  if (names.size === 0) return [];
  const found: TextWarning[] = [];
  const look = (phrase: Phrase, name: string | undefined, from: number, to: number) => {
    if (name !== undefined && names.has(name)) found.push(warning(phrase, name, from, to));
  };
  const visit = (block: Block) => {
    if (block.type === 'html') {
      for (const { tag, from, to } of htmlPieces(block.text)) {
        if (!tag?.isClosing) look(block, tag?.name, from, to);
      }
    } else {
      for (const phrase of [block, ...block.rows.flat()]) {
        for (const { type, text, from } of phrase.inlines) {
          if (type !== 'verbatim' || from === undefined) continue;
          const tag = tagAt(text, 0);
          if (!tag?.isClosing) look(phrase, tag?.name, from, from + text.length);
        }
      }
    }
    block.children.forEach(visit);
  };
  visit(root);
  return found;
}

function warning(phrase: Phrase, name: string, from: number, to: number): TextWarning {
  return {
    start: phrase.offsetOf(from),
    end: phrase.offsetOf(to - 1) + 1,
    code: 'removed-html',
    message: `\`<${name}>\` is removed from the page`,
    help: `use Markdown instead; to show the tag itself, write \\<${name}>`,
  };
}
