import { decodeEntities } from '../entities/decode.js';
import { endOf } from '../plain-text.js';
import type { KeptHtml } from '../read-document.js';
import type { Block, Inline, Phrase } from '../tree.js';
import { isHidden, isPhrasing } from './allowed-html.js';
import { htmlPieces, type Tag, tagAt } from './html-pieces.js';

const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'=<>`\s]+))/i;

/**
 * Removes the content of hidden elements such as `<script>`, also across blocks, and finds the plain text of HTML. If there
 * is no closing tag, or the tag ends in `/>`, only the tag itself is removed, not the rest of the text.
 */
export class HiddenHtml implements KeptHtml {
  /** In lowercase. */
  readonly #source: string;
  readonly #lastEnds = new Map<string, number>();
  #hiddenBy: string | undefined;

  readonly #onRemoved: ((tag: string) => void) | undefined;

  /** @param onRemoved Called with the name of each hidden element. */
  constructor(source: string, onRemoved?: (tag: string) => void) {
    this.#source = source.toLowerCase();
    this.#onRemoved = onRemoved;
  }

  get isHidden(): boolean {
    return this.#hiddenBy !== undefined;
  }

  readPhrase(phrase: Phrase): void {
    const { inlines } = phrase;
    const shown: Inline[] = [];
    /** Links and marks that were opened inside the hidden element and are not closed there. */
    const inside: Inline[] = [];
    for (let index = 0; index < inlines.length; index += 1) {
      const piece = inlines[index] as Inline;
      if (piece.type === 'html') {
        const tag = tagAt(piece.text, 0);
        const isShown = this.#isShown(tag, () => phrase.offsetOf(piece.from ?? 0));
        if (isShown) shown.push({ ...piece, plain: tag ? wordsOf(tag, '') : '' });
        if (!this.isHidden) inside.length = 0;
      } else if (!this.isHidden) shown.push(piece);
      else if (piece.type === 'image') index = endOf(inlines, index);
      else if (piece.type === 'marks') {
        const closes = (piece.closes ?? []).filter(() => !dropLast(inside));
        const kept = { ...piece, text: '', closes, opens: [...(piece.opens ?? [])] };
        shown.push(kept);
        for (const _ of kept.opens) inside.push(kept);
      } else if (piece.type === 'link') {
        const kept = { ...piece };
        shown.push(kept);
        inside.push(kept);
      } else if (piece.type === 'end' && !dropLast(inside)) shown.push(piece);
    }
    phrase.inlines = shown;
  }

  readBlock(block: Block): void {
    let text = '';
    let plain = '';
    for (const { tag, from, to } of htmlPieces(block.text)) {
      const isShown = this.#isShown(tag, () => block.offsetOf(from));
      if (!isShown) continue;
      const piece = block.text.slice(from, to);
      text += piece;
      plain += tag ? wordsOf(tag, '\n') : decodeEntities(piece);
    }
    block.inlines = [{ type: 'html', text, plain }];
  }

  /** True if a tag, or the text between tags, is shown. Keeps track of hidden elements. */
  #isShown(tag: Tag | undefined, offset: () => number): boolean {
    if (this.#hiddenBy !== undefined) {
      if (tag?.isClosing && tag.name === this.#hiddenBy) this.#hiddenBy = undefined;
      return false;
    }
    if (!tag || !isHidden(tag.name)) return true;
    if (!tag.isClosing) this.#onRemoved?.(tag.name);
    if (!tag.isClosing && !tag.isEmpty && this.#lastEnd(tag.name) > offset()) this.#hiddenBy = tag.name;
    return false;
  }

  /** The offset of the last closing tag of a name. */
  #lastEnd(name: string): number {
    const found = this.#lastEnds.get(name) ?? this.#source.lastIndexOf(`</${name}`);
    this.#lastEnds.set(name, found);
    return found;
  }
}

/** The plain text of a tag itself. `gap` is used for a tag that starts a line. */
function wordsOf({ name, attributes }: Tag, gap: string): string {
  if (name === 'br') return '\n';
  if (name !== 'img') return isPhrasing(name) ? '' : gap;
  const [, double, single, bare] = ALT.exec(attributes) ?? [];
  return decodeEntities(double ?? single ?? bare ?? '');
}

function dropLast(inside: Inline[]): boolean {
  const piece = inside.pop();
  if (piece?.type === 'link') piece.type = 'text';
  else piece?.opens?.shift();
  return piece !== undefined;
}
