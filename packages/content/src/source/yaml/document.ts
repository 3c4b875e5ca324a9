import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { type ContentIssue, isError } from '../../issues/issue.js';
import type { IssueDetails, Path, Source, Span } from '../source.js';
import { layOver, type Overlay } from './overlay.js';
import { type ParsedYaml, parseAndRecover } from './parse.js';
import { simpleData, simpleSpan } from './simple.js';
import { keyText, type TrailingComment, ValueReader } from './values.js';

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
  readonly #source: Source;
  readonly #start: number;
  readonly #end: number;
  /** The text, if its data was read without the parser. */
  #simple: string | undefined;
  #parsed: ParsedYaml | undefined;
  #values: ValueReader | undefined;
  readonly #index = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
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
    const parsed = this.#parse();
    this.issues.push(...parsed.issues);
    if (parsed.document.errors.length > 0) return undefined;
    this.#values = new ValueReader(this.#source, this.#start, parsed);
    const data = this.#values.read(parsed.document.contents);
    this.issues.push(...this.#values.issues);
    this.unusable.push(...this.#values.unusable);
    // An empty document counts as an object, so that each missing key is named.
    return data ?? {};
  }

  /**
   * What the document itself states, without its base, and as it was before any schema. `undefined` if its syntax is broken.
   * It is made anew.
   */
  get ownData(): unknown {
    if (this.#simple !== undefined) return simpleData(this.#simple);
    const parsed = this.#parse();
    if (parsed.document.errors.length > 0) return undefined;
    const values = new ValueReader(this.#source, this.#start, parsed);
    const data = values.read(parsed.document.contents);
    return [...parsed.issues, ...values.issues].some(isError) ? undefined : (data ?? {});
  }

  /** For simple data, the nodes are only needed to find the place of a value. */
  #parse(): ParsedYaml {
    this.#parsed ??= parseAndRecover(this.#source, this.#start, this.#end);
    return this.#parsed;
  }

  /** In the order of the text. */
  get trailingComments(): readonly TrailingComment[] {
    return this.#values?.trailingComments ?? [];
  }

  /** Top-level keys were masked: a key that seems to be missing may be one of them. */
  get isPartial(): boolean {
    return this.#parsed?.isPartial ?? false;
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
    let node: Node | null = this.#parse().document.contents;
    let key: Scalar | undefined;
    for (const [depth, step] of (this.#overlay?.toOverlay(path) ?? path).entries()) {
      if (isAlias(node)) node = this.#values?.anchors.get(node.source) ?? null;
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
    if (isAlias(node) && resolveAlias) node = this.#values?.anchors.get(node.source) ?? null;
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
}
