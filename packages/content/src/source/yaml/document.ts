import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { ContentIssue } from '../../issues/issue.js';
import { isScrambledEmail, revealEmail } from '../../schema/scrambled-email.js';
import { forScrambledEmail } from '../scrambled-email.js';
import type { IssueDetails, Path, Source, Span } from '../source.js';
import { layOver, type Overlay } from './overlay.js';
import { blockAround } from './recovery.js';
import { simpleData, simpleSpan } from './simple.js';
import { type SyntaxIssue, syntaxIssues } from './syntax-errors.js';

/** More than any file needs: a few lines of aliases can expand to millions of values. */
const MAX_ALIASED_VALUES = 10_000;
const MAX_DEPTH = 64;
/** Characters of YAML. Real files have a few thousand. */
const MAX_LENGTH = 256_000;
/** How often an invalid value or key is masked to parse the rest. */
const MAX_RETRIES = 20;
/** Characters parsed again for that, in total. */
const MAX_PARSED_AGAIN = 300_000;
const CORE_TAGS = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** A comment on the line of a value without quotes: words that the author may have meant as part of the value. */
export interface TrailingComment extends Span {
  /** Of the value. */
  readonly path: Path;
  /** The value as it is written, and the comment from `#` on. */
  readonly words: string;
}

/** YAML as data, with the position of each value. */
export class YamlDocument {
  /**
   * Objects have no prototype, so that no key has a special meaning. `undefined` if the text is not valid YAML. With a base, the
   * merged data; all paths are those in it.
   */
  readonly data: unknown;
  /** Syntax errors, and problems that are reported before any schema. */
  readonly issues: ContentIssue[] = [];
  /** Paths that `issues` are about. In the data, they are missing or placeholders, so a schema cannot check them. */
  readonly unusable: Path[] = [];
  /** In the order of the text. */
  readonly trailingComments: TrailingComment[] = [];
  readonly #source: Source;
  readonly #start: number;
  readonly #end: number;
  /** The text, if its data was read without the parser. */
  #simple: string | undefined;
  #document: Document.Parsed | undefined;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  readonly #masked: Span[] = [];
  /** Top-level keys were masked: a key that seems to be missing may be one of them. */
  isPartial = false;
  readonly #index = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  #aliasDepth = 0;
  #aliased = 0;
  #overlay: Overlay | undefined;

  /** @param base Data that the document is laid over, as a translation over the facts in the main language. */
  constructor(source: Source, start: number, end: number, base?: unknown) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
    const yaml = source.text.slice(start, end);
    const simple = simpleData(yaml);
    if (simple !== undefined) this.#simple = yaml;
    this.data = simple ?? this.#parsedData();
    if (base !== undefined && this.data !== undefined) this.data = this.#layOver(structuredClone(base));
  }

  #parsedData(): unknown {
    const root = this.#root;
    // An empty document counts as an object, so that each missing key is named.
    return this.#document?.errors.length === 0 ? (this.#value(root, []) ?? {}) : undefined;
  }

  /** For simple data, the nodes are only needed to find the place of a value. */
  get #root(): Node | null {
    this.#document ??= this.#parse(this.#source.text.slice(this.#start, this.#end));
    return this.#document.contents;
  }

  #layOver(base: unknown): unknown {
    const overlay = layOver(base, this.data);
    for (const problem of overlay.problems) {
      this.issues.push(this.atValue({ ...problem, code: 'translation-mismatch' }));
    }
    this.unusable.splice(0, Infinity, ...this.unusable.map((path) => overlay.toMerged(path)));
    this.#overlay = overlay;
    return overlay.data;
  }

  /** True for a value that the document states itself, and does not take from its base. */
  isStated(path: Path): boolean {
    return this.#overlay === undefined || this.#find(path).node !== null;
  }

  /**
   * Parses, and recovers so that one error does not hide the others: an invalid value, such as a title with a colon in
   * it, is replaced by a placeholder of the same length and the text is parsed again; around any other error, the whole
   * top-level key is masked.
   */
  #parse(original: string): Document.Parsed {
    let text = original;
    if (text.length > MAX_LENGTH) {
      this.issues.push(
        this.#source.issue(0, 0, {
          code: 'too-large',
          message: `${Math.round(text.length / 1000)} kB of YAML are more than the limit of ${MAX_LENGTH / 1000} kB`,
        }),
      );
      // Invalid on purpose, so that there is no data.
      return parse('}');
    }
    for (let retries = 0; ; retries += 1) {
      const document = parse(text);
      const found = syntaxIssues(document, this.#source, this.#start, text);
      const { value: first } = found.next();
      if (!first) return document;
      this.issues.push(first.issue);
      const { issue, start, value } = first as SyntaxIssue;
      // Nothing after the start of a second document can be used.
      if (issue.code === 'yaml-documents' || hasNoBounds(document)) return document;
      const isLast = retries >= MAX_RETRIES || retries * text.length > MAX_PARSED_AGAIN;
      if (!isLast && value && value.end - value.start >= 2) {
        this.#masked.push(value);
        text = replace(text, value, `"${'x'.repeat(value.end - value.start - 2)}"`);
        continue;
      }
      const block = isLast ? undefined : blockAround(text, start);
      if (!block || text.slice(block.start, block.end).trim() === '') {
        for (const other of found) this.issues.push(other.issue);
        return document;
      }
      // The other errors either follow from the first or are found again.
      this.isPartial = true;
      text = replace(text, block, text.slice(block.start, block.end).replace(/[^\r\n]/g, ' '));
    }
  }

  /** The source text of a scalar that YAML parsed as a number or a boolean. */
  sourceText(path: Path): string | undefined {
    const { node } = this.#find(path, true);
    if (!isScalar(node) || (typeof node.value !== 'number' && typeof node.value !== 'boolean'))
      return undefined;
    return node.source;
  }

  /** The source text of the value at a path. */
  rawText(path: Path): string {
    return this.#text(this.#find(path).node);
  }

  /** True if a key or a list entry has a comment in place of its value. */
  isFollowedByComment(path: Path): boolean {
    const { node, key } = this.#find(path);
    const [start, end] = this.#range(key ?? node);
    const { text } = this.#source;
    if (key) return /^[ \t]*:[ \t]+#/.test(text.slice(end, end + 100));
    return (
      /(?:^|\n)[ \t]*-[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*#/.test(text.slice(start, start + 100))
    );
  }

  /** The position in the file of the value at a path. */
  spanOf(path: Path): Span {
    const simple = this.#simple === undefined || this.#overlay ? undefined : simpleSpan(this.#simple, path);
    if (simple) return { start: this.#start + simple.start, end: this.#start + simple.end };
    const [start, end] = this.#range(this.#find(path).node);
    return { start, end };
  }

  /** An issue at a place in the file. */
  issueAt(start: number, end: number, details: IssueDetails): ContentIssue {
    return this.#source.issue(start, end, details);
  }

  /** An issue at the value of `details.path`. */
  atValue(details: IssueDetails): ContentIssue {
    const { node, key, parent } = this.#find(details.path ?? []);
    const [start, end] = this.#range(node);
    if (node && start < end) return this.#source.issue(start, end, details);
    return key ? this.#source.issue(...this.#range(key), details) : this.#atParent(parent, details);
  }

  /** An issue at the key of `details.path`. */
  atKey(details: IssueDetails): ContentIssue {
    const { key } = this.#find(details.path ?? []);
    return key ? this.#source.issue(...this.#range(key), details) : this.atValue(details);
  }

  /** An issue at the parent of `details.path`: at its key, or where the parent starts. */
  atParent(details: IssueDetails): ContentIssue {
    return this.#atParent((details.path ?? []).slice(0, -1), details);
  }

  #atParent(path: Path, details: IssueDetails): ContentIssue {
    const { node, key, parent } = this.#find(path);
    if (key) return this.#source.issue(...this.#range(key), details);
    if (path.length === 0 && this.#start > 0) return this.#source.issue(0, 3, details);
    const first = isMap(node) ? (node.items[0]?.key as Node | undefined) : node;
    if (!first) return path.length > 0 ? this.#atParent(parent, details) : this.#source.issue(0, 0, details);
    return this.#source.issue(...this.#range(first), details);
  }

  #text(node: Node | null): string {
    return this.#source.text.slice(...this.#range(node));
  }

  #range(node: Node | null | undefined): [start: number, end: number] {
    const [start, end] = node?.range ?? [0, 0];
    return [this.#start + start, this.#start + end];
  }

  /** The node at a path, or the deepest one on the way, with its key and its parent's path. */
  #find(path: Path, resolveAlias = false): { node: Node | null; key?: Scalar; parent: Path } {
    let node = this.#root;
    let key: Scalar | undefined;
    for (const [depth, step] of (this.#overlay?.toOverlay(path) ?? path).entries()) {
      if (isAlias(node)) node = this.#anchors.get(node.source) ?? null;
      key = undefined;
      if (isMap(node)) {
        const pair = this.#pairs(node).get(String(step));
        if (!pair) return { node: null, parent: path.slice(0, depth) };
        key = pair.key as Scalar;
        node = pair.value as Node | null;
      } else if (isSeq(node)) {
        node = (node.items[step as number] ?? null) as Node | null;
      } else {
        return { node: null, parent: path.slice(0, depth) };
      }
    }
    if (isAlias(node) && resolveAlias) node = this.#anchors.get(node.source) ?? null;
    return { node, ...(key && { key }), parent: path.slice(0, -1) };
  }

  /** The pairs of a mapping by key; of a duplicate key, the last one. */
  #pairs(node: YAMLMap): ReadonlyMap<string, Pair> {
    let pairs = this.#index.get(node);
    if (!pairs) {
      pairs = new Map(node.items.map((pair) => [keyText(pair), pair]));
      this.#index.set(node, pairs);
    }
    return pairs;
  }

  #value(node: Node | null, path: Path): unknown {
    if (node === null) return null;
    if (this.#aliasDepth > 0 && ++this.#aliased > MAX_ALIASED_VALUES) return null;
    if (isAlias(node)) return this.#aliasValue(node, path);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (node.tag !== undefined && !CORE_TAGS.test(node.tag)) {
      this.#reportTag(node, node.tag, path);
      return null;
    }
    if (isScalar(node)) return this.#scalar(node, path);
    if (path.length >= MAX_DEPTH) {
      this.#report(node, { code: 'yaml-nesting', message: 'the values are nested too deeply', path });
      return null;
    }
    this.#open.add(node);
    const value = isMap(node) ? this.#map(node, path) : isSeq(node) ? this.#sequence(node, path) : null;
    this.#open.delete(node);
    return value;
  }

  #aliasValue(node: Node & { source: string }, path: Path): unknown {
    const target = this.#anchors.get(node.source);
    if (!target && (this.isPartial || this.#masked.length > 0)) {
      this.unusable.push(path);
      return null;
    }
    if (!target || this.#open.has(target)) {
      this.#report(node, {
        code: 'yaml-alias',
        message: target
          ? `\`*${node.source}\` is inside the value that it repeats`
          : `\`*${node.source}\` repeats a value that is marked \`&${node.source}\`, and there is none before it`,
        help: target ? 'write the value out' : 'put quotes around the value if it begins with an asterisk',
        path,
      });
      return null;
    }
    // Over the limit, no further alias is expanded.
    if (this.#aliased > MAX_ALIASED_VALUES) {
      this.unusable.push(path);
      return null;
    }
    this.#aliasDepth += 1;
    const value = this.#value(target, path);
    this.#aliasDepth -= 1;
    if (this.#aliasDepth === 0 && this.#aliased > MAX_ALIASED_VALUES) {
      this.#report(node, {
        code: 'yaml-alias',
        message: `the repeated values add up to more than ${MAX_ALIASED_VALUES}`,
        help: 'write the values out, or repeat fewer of them',
        path,
      });
    }
    return value;
  }

  #map(node: YAMLMap, path: Path): unknown {
    const result: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) {
      const name = keyText(pair as Pair);
      const inner = [...path, name];
      if (name in result) {
        this.#report(pair.key as Node, {
          code: 'duplicate-key',
          message: `\`${name}\` is written twice`,
          help: 'keep one of the two',
          path: inner,
        });
      }
      result[name] = this.#value(pair.value as Node | null, inner);
    }
    return result;
  }

  #sequence(node: Node & { items: unknown[] }, path: Path): unknown {
    // Without quotes, YAML parses Cloudflare's placeholder as a list of one string.
    if (node.items.length === 1 && /^\[email\s+protected\]$/i.test(this.#text(node))) {
      this.#report(node, { ...forScrambledEmail(undefined), path });
      return null;
    }
    return node.items.map((item, index) => this.#value(item as Node | null, [...path, index]));
  }

  #scalar(node: Scalar, path: Path): unknown {
    const [start = 0, end = 0] = node.range ?? [];
    if (node.type === 'PLAIN' && start < end && this.#aliasDepth === 0) this.#findComment(node, path);
    if (this.#masked.some((value) => value.start <= start && start < value.end)) this.unusable.push(path);
    if (typeof node.value === 'string' && isScrambledEmail(node.value)) {
      this.#report(node, { ...forScrambledEmail(revealEmail(node.value)), path });
    }
    return node.value;
  }

  #findComment(node: Scalar, path: Path): void {
    const [start, end] = this.#range(node);
    const comment = /[ \t]+(#[^\r\n]*)/y;
    comment.lastIndex = end;
    const [all, words = ''] = comment.exec(this.#source.text) ?? [];
    if (all === undefined || words.trim() === '#') return;
    const from = end + all.length - words.length;
    const text = this.#source.text.slice(start, end).replace(/\s*\n\s*/g, ' ');
    this.trailingComments.push({
      path,
      start: from,
      end: from + words.length,
      words: `${text} ${words.trim()}`,
    });
  }

  #reportTag(node: Node, tag: string, path: Path): void {
    this.unusable.push(path);
    const [start, end] = this.#range(node);
    // The node starts after its tag.
    const [written = ''] =
      /![^\s!]*(?:![^\s]*)?\s*$/.exec(this.#source.text.slice(Math.max(0, start - 200), start)) ?? [];
    const details: IssueDetails & { path: Path } = {
      code: 'yaml-tag',
      message: `the tag \`${written.trim() || tag}\` is not supported`,
      help: 'put quotes around a value that begins with an exclamation mark, or remove the tag',
      path,
    };
    if (this.#aliasDepth === 0) this.issues.push(this.#source.issue(start - written.length, end, details));
  }

  #report(node: Node, details: IssueDetails & { path: Path }): void {
    this.unusable.push(details.path);
    // The aliased value has been reported at its anchor.
    if (this.#aliasDepth > 0 && !isAlias(node)) return;
    this.issues.push(this.#source.issue(...this.#range(node), details));
  }
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    // Checked here, as the library compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  }) as Document.Parsed;
}

const hasNoBounds = ({ errors }: Document.Parsed) =>
  errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');

const replace = (text: string, { start, end }: Span, by: string) =>
  text.slice(0, start) + by + text.slice(end);

const keyText = (pair: Pair): string => String((pair.key as Scalar | null)?.value ?? '');
