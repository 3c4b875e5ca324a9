import type * as z from 'zod';
import { type ContentIssue, isError } from '../issues/issue.js';
import type { Path } from '../source/source.js';
import type { YamlDocument } from '../source/yaml/document.js';
import { commentWarnings } from './explain/comments.js';
import { entityWarnings } from './explain/entities.js';
import { explain } from './explain/schema-issue.js';

/** What a schema makes of a document, and all that is wrong with it. */
export interface Validated<T> {
  /** Absent when there are errors. */
  data?: T;
  issues: ContentIssue[];
}

/**
 * Checks a document against a schema. Where the schema wants text and YAML read a number or `true`, the text of the
 * file counts: a telephone number keeps its plus sign, a postal code its zeros.
 */
export function validate<T extends z.ZodType>(schema: T, document: YamlDocument): Validated<z.infer<T>> {
  const { data } = document;
  if (data === undefined) return { issues: document.issues };
  const issues = [...document.issues, ...commentWarnings(document, schema), ...entityWarnings(document)];
  const root = { data };
  for (;;) {
    const result = schema.safeParse(root.data);
    if (result.success) return issues.some(isError) ? { issues } : { data: result.data, issues };
    const found = result.error.issues.flatMap((issue) => branchIssues(issue));
    if (!restoreText(root, found, document)) {
      return { issues: [...issues, ...explainAll(found, root.data, document, schema)] };
    }
  }
}

/** Where a value can be text or keys with values, the issues of the one that it is meant to be. */
function branchIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOtherType = ({ code, path }: z.core.$ZodIssue) => code === 'invalid_type' && path.length === 0;
  const branch = issue.errors.find((issues) => !issues.some(isOtherType));
  return branch?.flatMap((each) => branchIssues({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}

function explainAll(
  schemaIssues: readonly z.core.$ZodIssue[],
  data: unknown,
  document: YamlDocument,
  schema: z.ZodType,
): ContentIssue[] {
  const unusable = new Set(document.unusable.map((path) => JSON.stringify(path)));
  const isJudged = ({ path }: z.core.$ZodIssue) =>
    ![[], ...path].some((_, length) => unusable.has(JSON.stringify(path.slice(0, length))));
  const isHonest = ({ path }: z.core.$ZodIssue) =>
    !document.isPartial || path.length !== 1 || valueAt(data, path as Path) !== undefined;
  return schemaIssues
    .filter((issue) => isJudged(issue) && isHonest(issue))
    .flatMap((issue) => explain(issue, valueAt(data, issue.path as Path), document, schema));
}

/** Puts the file's own text where the schema expected text. True if there was some to put. */
function restoreText(
  root: { data: unknown },
  issues: readonly z.core.$ZodIssue[],
  document: YamlDocument,
): boolean {
  let restored = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const path = issue.path as Path;
    if (typeof valueAt(root.data, path) === 'string') continue;
    const text = document.sourceText(path);
    const parent = valueAt(root, ['data', ...path].slice(0, -1));
    if (text === undefined || typeof parent !== 'object' || parent === null) continue;
    // The data is this document's own and a tree: each value is in one place only.
    (parent as Record<string | number, unknown>)[['data', ...path].at(-1) as string] = text;
    restored = true;
  }
  return restored;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
