import { YAML_OPTIONS } from '@tendwell/content/source';
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Value, ValuePath } from './change.js';
import { ChangeError } from './change-error.js';
import { type Entry, entriesOf } from './entries.js';

/** As in the reader of content folders: a few lines of aliases can expand to millions of values. */
const MAX_ALIASED_VALUES = 10_000;

const IN_TEXT = 'change it in the text of the file';

/** YAML, with the place of each value. */
export class YamlText {
  readonly text: string;
  /** `null` if nothing is written. */
  readonly root: Node | null;
  readonly #anchors = new Map<string, Node>();
  readonly #aliases = new Set<string>();
  readonly #value: Value;
  #aliasDepth = 0;
  #aliased = 0;

  /** @throws {@link ChangeError} if it isn't one document without syntax errors. */
  constructor(text: string) {
    this.text = text;
    const document = parse(text);
    const [error] = document.errors;
    if (error) {
      const [offset] = error.pos;
      if (error.code === 'MULTIPLE_DOCS') {
        throw new ChangeError('several-documents', 'The file has more than one YAML document', {
          help: 'keep one of them, or change it in the text of the file',
          offset,
        });
      }
      const line = text.slice(0, offset).split('\n').length;
      throw new ChangeError('broken-syntax', `Line ${line} has a syntax error`, {
        help: 'correct it in the text of the file first',
        offset,
      });
    }
    const root = document.contents as Node | null;
    this.root = isScalar(root) && root.value === null && !root.source ? null : root;
    if (this.root && text.includes('*')) {
      visit(this.root, {
        Alias: (_, { source }) => {
          this.#aliases.add(source);
        },
      });
    }
    this.#value = this.root ? this.#valueOf(this.root) : {};
  }

  /** All values. A file in which nothing is written counts as an empty mapping. */
  get value(): Value {
    return this.#value;
  }

  /**
   * The value at a path, with the collection that contains it.
   *
   * @returns `undefined` if the last step isn't there.
   * @throws {@link ChangeError} if the path leads through an alias or a duplicate key, or doesn't exist before its last step.
   */
  find(path: ValuePath): Entry | undefined {
    let node = this.root;
    let entry: Entry | undefined;
    for (const [depth, step] of path.entries()) {
      const here = path.slice(0, depth + 1);
      if (depth > 0 && !entry) throw notFound(path.slice(0, depth));
      if (isAlias(node)) throw this.#repeated(node, path.slice(0, depth));
      if (node?.anchor && this.#aliases.has(node.anchor)) throw this.#marked(node, path.slice(0, depth));
      entry = this.#step(node, step, here);
      node = entry?.node ?? null;
    }
    if (isAlias(node)) throw this.#repeated(node, path);
    return entry;
  }

  /** @throws {@link ChangeError} if a value, or one inside of it, is repeated elsewhere. */
  refuseMarked(node: Node | null, path: ValuePath): void {
    if (!node || this.#aliases.size === 0) return;
    visit(node, {
      Node: (_, inner) => {
        if (!isAlias(inner) && inner.anchor && this.#aliases.has(inner.anchor))
          throw this.#marked(inner, path);
      },
    });
  }

  #step(node: Node | null, step: string | number, path: ValuePath): Entry | undefined {
    if (isMap(node) && typeof step === 'string') {
      const matches = entriesOf(node, this.text).filter(({ key }) => key === step);
      if (matches.length > 1) {
        throw new ChangeError('duplicate-key', `\`${step}\` is written twice`, {
          help: 'delete one of the two in the text of the file',
          path,
          offset: matches[1]?.start,
        });
      }
      if (matches.length === 0) this.#refuseMerged(node, step, path);
      return matches[0];
    }
    if (isSeq(node) && typeof step === 'number') return entriesOf(node, this.text)[step];
    if (node === null || (isScalar(node) && node.value === null)) return undefined;
    const kind = isMap(node) ? 'a mapping' : isSeq(node) ? 'a list' : 'a single value';
    throw new ChangeError('wrong-kind', `${described(path.slice(0, -1))} is ${kind}`, {
      help: 'use the path of a value that is in the file',
      path,
      offset: node.range?.[0],
    });
  }

  #refuseMerged(node: Node, key: string, path: ValuePath): void {
    const merge = isMap(node) ? entriesOf(node, this.text).find((entry) => entry.key === '<<') : undefined;
    if (!merge) return;
    const sources = isSeq(merge.node) ? merge.node.items : [merge.node];
    for (const source of sources) {
      const target = isAlias(source) ? this.#anchors.get(source.source) : source;
      if (isMap(target) && target.has(key)) {
        throw new ChangeError('alias', `${described(path)} comes from a merge key, \`<<\``, {
          help: IN_TEXT,
          path,
          offset: merge.start,
        });
      }
    }
  }

  #repeated(node: Node & { source?: string }, path: ValuePath): ChangeError {
    return new ChangeError(
      'alias',
      `${described(path)} repeats a value written elsewhere, \`*${node.source}\``,
      {
        help: 'change the value that it repeats, or write it out in the text of the file',
        path,
        offset: node.range?.[0],
      },
    );
  }

  #marked(node: Node & { anchor?: string }, path: ValuePath): ChangeError {
    return new ChangeError(
      'alias',
      `${described(path)} is repeated elsewhere by \`*${node.anchor}\`, and would change there too`,
      { help: IN_TEXT, path, offset: node.range?.[0] },
    );
  }

  #valueOf(node: Node | null): Value {
    if (node === null) return null;
    if (this.#aliasDepth > 0 && ++this.#aliased > MAX_ALIASED_VALUES) {
      throw new ChangeError('alias', 'The file has too many repeated values', { help: IN_TEXT });
    }
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (!target) return null;
      // A value that repeats itself has no end.
      this.#anchors.delete(node.source);
      this.#aliasDepth += 1;
      const value = this.#valueOf(target);
      this.#aliasDepth -= 1;
      this.#anchors.set(node.source, target);
      return value;
    }
    if (node.anchor) this.#anchors.set(node.anchor, node);
    if (isSeq(node)) return node.items.map((item) => this.#valueOf(item as Node | null));
    if (isMap(node)) {
      const result: Record<string, Value> = {};
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const inner = this.#valueOf(value as Node | null);
        // `__proto__` is a key like any other. Defining every key would be slow.
        if (name !== '__proto__') result[name] = inner;
        else Object.defineProperty(result, name, { value: inner, enumerable: true, configurable: true });
      }
      return result;
    }
    return (isScalar(node) ? node.value : null) as Value;
  }
}

/** A path as people read it: `locations[0].phone`. */
export function described(path: ValuePath): string {
  if (path.length === 0) return 'The file';
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `\`${words.replace(/^\./, '')}\``;
}

export const notFound = (path: ValuePath): ChangeError =>
  new ChangeError('not-found', `${described(path)} is not in the file`, {
    help: 'use the path of a value that is in the file',
    path,
  });

const parse = (text: string) =>
  parseDocument(text, { ...YAML_OPTIONS, keepSourceTokens: true }) as Document.Parsed;
