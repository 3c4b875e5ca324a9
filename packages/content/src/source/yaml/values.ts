import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { ContentIssue } from '../../issues/issue.js';
import { isScrambledEmail, revealEmail } from '../../schema/scrambled-email.js';
import { forScrambledEmail } from '../scrambled-email.js';
import type { IssueDetails, Path, Source, Span } from '../source.js';
import type { ParsedYaml } from './parse.js';

/** More than any file needs: a few lines of aliases can expand to millions of values. */
const MAX_ALIASED_VALUES = 10_000;
const MAX_DEPTH = 64;
const CORE_TAGS = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** A comment on the line of a value without quotes: words that the author may have meant as part of the value. */
export interface TrailingComment extends Span {
  /** Of the value. */
  readonly path: Path;
  /** The value as it is written, and the comment from `#` on. */
  readonly words: string;
}

/** Reads the data from the nodes of a document. */
export class ValueReader {
  /** What cannot be a value: tags, aliases that lead nowhere, keys that are written twice. */
  readonly issues: ContentIssue[] = [];
  readonly unusable: Path[] = [];
  /** In the order of the text. */
  readonly trailingComments: TrailingComment[] = [];
  /** The nodes that aliases repeat. */
  readonly anchors = new Map<string, Node>();
  readonly #source: Source;
  /** Where the document starts in its file. */
  readonly #start: number;
  readonly #masked: readonly Span[];
  readonly #isPartial: boolean;
  readonly #open = new Set<Node>();
  #aliasDepth = 0;
  #aliased = 0;

  constructor(source: Source, start: number, { masked, isPartial }: ParsedYaml) {
    this.#source = source;
    this.#start = start;
    this.#masked = masked;
    this.#isPartial = isPartial;
  }

  /** Objects have no prototype, so that no key has a special meaning. */
  read(root: Node | null): unknown {
    return this.#value(root, []);
  }

  #range(node: Node | null): [start: number, end: number] {
    const [start, end] = node?.range ?? [0, 0];
    return [this.#start + start, this.#start + end];
  }

  #value(node: Node | null, path: Path): unknown {
    if (node === null) return null;
    if (this.#aliasDepth > 0 && ++this.#aliased > MAX_ALIASED_VALUES) return null;
    if (isAlias(node)) return this.#aliasValue(node, path);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
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
    const target = this.anchors.get(node.source);
    if (!target && (this.#isPartial || this.#masked.length > 0)) {
      this.unusable.push(path);
      return null;
    }
    if (!target || this.#open.has(target)) {
      this.#report(node, {
        code: 'yaml-alias',
        message: target
          ? `\`*${node.source}\` is inside the value that it repeats`
          : `\`*${node.source}\` repeats the value marked \`&${node.source}\`, but there is none before it`,
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
    if (
      node.items.length === 1 &&
      /^\[email\s+protected\]$/i.test(this.#source.text.slice(...this.#range(node)))
    ) {
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
    const lines = this.#source.text.slice(start, end).split(/\n\s*/);
    this.trailingComments.push({
      path,
      start: from,
      end: from + words.length,
      words: `${lines.map((line) => line.trimEnd()).join(' ')} ${words.trim()}`,
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

/** The text of a pair's key. */
export const keyText = (pair: Pair): string => String((pair.key as Scalar | null)?.value ?? '');
