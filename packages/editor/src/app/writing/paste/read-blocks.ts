import { isBackLink, noteIn } from './footnotes.js';
import { RunReader, SKIPPED } from './read-runs.js';
import { isHidden, styleOf } from './styles.js';
import type { Block, Item, PastedPicture, Run } from './tree.js';

/** Elements that are blocks of their own or contain some. */
const BLOCKS =
  'address,article,aside,blockquote,body,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,html,li,main,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';
const BLOCK_NAMES = new Set(BLOCKS.split(','));
/** The maximum depth of nested blocks. */
const DEEPEST = 40;

/** Reads the blocks of a pasted document. */
export class BlockReader {
  readonly #runs = new RunReader();
  #depth = 0;

  /** The pictures so far, in their order. */
  get pictures(): readonly PastedPicture[] {
    return this.#runs.pictures;
  }

  /** The blocks of an element. */
  read(parent: Element): Block[] {
    const blocks: Block[] = [];
    let inline: Node[] = [];
    const flush = () => {
      pushText(blocks, this.#runs.read(inline));
      inline = [];
    };
    if (this.#depth > DEEPEST) {
      pushText(blocks, this.#runs.read(parent.childNodes));
      return blocks;
    }
    this.#depth += 1;
    for (const node of parent.childNodes) {
      const element = node.nodeType === 1 ? (node as Element) : undefined;
      if (!element || !holdsBlocks(element)) inline.push(node);
      else if (!isHidden(element) && !SKIPPED.test(element.localName)) {
        flush();
        blocks.push(...this.#block(element));
      }
    }
    flush();
    this.#depth -= 1;
    return blocks;
  }

  #block(element: Element): Block[] {
    const name = element.localName;
    if (name === 'hr') return isSeparator(element) ? [{ type: 'rule' }] : [];
    if (name === 'ul' || name === 'ol') return this.#list(element);
    if (name === 'table') return this.#table(element);
    if (name === 'pre') return codeBlock(element);
    const level = levelOf(element);
    if (level !== undefined) return this.#heading(element, level);
    const note = isNote(element) ? noteIn(element) : undefined;
    const blocks = this.read(element);
    if (note !== undefined) {
      // Word has a block for the note, and a paragraph in it with the link.
      const inner = blocks.flatMap((block) => (block.type === 'note' ? block.blocks : [block]));
      return inner.length > 0 ? [{ type: 'note', name: note, blocks: inner }] : [];
    }
    if (isQuote(element)) return blocks.length > 0 ? [{ type: 'quote', blocks }] : [];
    return blocks;
  }

  #heading(element: Element, level: number): Block[] {
    // Paragraphs with pictures can have the style of a heading.
    const blocks = this.read(element);
    const runs = blocks.flatMap((block) => ('runs' in block ? block.runs : []));
    if (runs.length === 0 || blocks.some((block) => !('runs' in block))) return blocks;
    if (runs.every((run) => run.picture !== undefined)) return [{ type: 'paragraph', runs }];
    return [{ type: 'heading', level, runs: runs.map(plainHeading) }];
  }

  #list(list: Element): Block[] {
    const items: Item[] = [];
    for (const child of list.children) {
      if (isHidden(child)) continue;
      const note = child.localName === 'li' ? noteIn(child) : undefined;
      if (note !== undefined && [...child.querySelectorAll('a')].some(isBackLink)) {
        items.push({ blocks: [{ type: 'note', name: note, blocks: this.read(child) }] });
      } else if (child.localName === 'li') {
        const blocks = this.read(child);
        const checked = checkedOf(child);
        if (blocks.length > 0) items.push({ blocks, ...(checked !== undefined && { checked }) });
      } else {
        // Google Docs puts nested lists between the items.
        const nested = this.#block(child);
        const last = items.pop();
        if (nested.length > 0 || last) items.push({ ...last, blocks: [...(last?.blocks ?? []), ...nested] });
      }
    }
    const notes = items.flatMap(({ blocks }) => (blocks[0]?.type === 'note' ? blocks : []));
    if (notes.length > 0 && notes.length === items.length) return notes;
    const start = Number(list.getAttribute('start') ?? 1);
    const ordered = list.localName === 'ol';
    return items.length > 0
      ? [{ type: 'list', ordered, start: Number.isSafeInteger(start) && start >= 0 ? start : 1, items }]
      : [];
  }

  #table(table: Element): Block[] {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const cells = rows.map((row) => [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName)));
    const isLayout =
      Math.max(0, ...cells.map(({ length }) => length)) < 2 ||
      table.querySelector('table, h1, h2, h3, h4, h5, h6, td ul, td ol, td p + p') !== null;
    if (isLayout) return cells.flat().flatMap((cell) => this.read(cell));
    return [{ type: 'table', rows: cells.map((row) => row.map((cell) => this.#cell(cell))) }];
  }

  #cell(cell: Element): Run[] {
    return this.read(cell).flatMap((block) => ('runs' in block ? block.runs : []));
  }
}

/** Headings are bold anyway. */
function plainHeading({ bold, ...run }: Run): Run {
  return run.lineBreak ? { text: ' ' } : run;
}

function pushText(blocks: Block[], runs: readonly Run[]): void {
  if (runs.length > 0) blocks.push({ type: 'paragraph', runs });
}

/** Whether an element has to be read as blocks: mail programs put whole paragraphs into a `<span>`, Google into a `<b>`. */
function holdsBlocks(element: Element): boolean {
  return BLOCK_NAMES.has(element.localName) || element.querySelector(BLOCKS) !== null;
}

function levelOf(element: Element): number | undefined {
  const heading = /^h([1-6])$/.exec(element.localName);
  if (heading) return Number(heading[1]);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
  const style = /^(?:Mso)?(Title|Subtitle)/i.exec(element.className);
  return element.localName === 'p' && style?.[1] ? (style[1].toLowerCase() === 'title' ? 1 : 2) : undefined;
}

const isQuote = (element: Element) =>
  element.localName === 'blockquote' || /^Mso(?:Intense)?Quote/.test(element.className);

const isNote = (element: Element) =>
  /^(?:footnote|endnote)$/.test(styleOf(element, 'mso-element')) ||
  (/^(?:p|div|section)$/.test(element.localName) && isBackLinkFirst(element));

/** Google Docs exports a note as `<div><p><a href="#ftnt_ref1">[1]</a> …`. */
function isBackLinkFirst(element: Element): boolean {
  const link = element.querySelector('a');
  return (
    link !== null && isBackLink(link) && (element.textContent ?? '').trim().startsWith(link.textContent ?? '')
  );
}

/** Word draws a short line above its notes. */
const isSeparator = (rule: Element) => rule.getAttribute('width') !== '33%';

function checkedOf(item: Element): boolean | undefined {
  const state = item.getAttribute('aria-checked');
  if (state !== null) return state === 'true';
  const box = item.querySelector('input[type=checkbox]');
  return box ? box.hasAttribute('checked') : undefined;
}

function codeBlock(element: Element): Block[] {
  const text = (element.textContent ?? '').replace(/^\n/, '').trimEnd();
  return text === '' ? [] : [{ type: 'code', text }];
}
