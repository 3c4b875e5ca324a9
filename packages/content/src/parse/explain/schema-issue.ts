import type * as z from 'zod';
import { ISSUE_CODES, type IssueCode } from '../../issues/codes.js';
import type { ContentIssue } from '../../issues/issue.js';
import { suggest } from '../../issues/suggest.js';
import type { IssueDetails, Path } from '../../source/source.js';
import type { YamlDocument } from '../../source/yaml/document.js';
import { describeField, keysAt } from './describe.js';
import { valueHelp } from './values.js';

type Issue = z.core.$ZodIssue;

/** Turns an issue of a schema into issues of the file: in our words, with help, at the key or value in question. */
export function explain(
  issue: Issue,
  value: unknown,
  document: YamlDocument,
  schema: z.ZodType,
): ContentIssue[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => document.atKey(unknownKey([...path, key], key, keysAt(schema, path))));
  }
  if (value === undefined && path.length > 0) return [document.atParent(missingKey(path, schema))];
  if (value === null && path.length > 0) return [document.atKey(emptyValue(path, document))];
  if (issue.code === 'invalid_union') return [document.atValue(neitherType(issue, path, value))];
  if (issue.code === 'invalid_type') return [document.atValue(wrongType(issue, path, value, document))];
  return [document.atValue(refused(issue, path, value))];
}

/** A path as a person writes it: `locations[0].address.city`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

const MAX_LISTED = 12;

function unknownKey(path: Path, key: string, known: readonly string[]): IssueDetails {
  const meant = suggest(key, known);
  const list = known.length <= MAX_LISTED ? `the keys here are ${known.join(', ')}` : undefined;
  return {
    path,
    code: 'unknown-key',
    message: `\`${pathText(path)}\` is not a known key here`,
    help: meant === undefined ? list : `did you mean \`${meant}\`?`,
  };
}

function missingKey(path: Path, schema: z.ZodType): IssueDetails {
  const key = path.at(-1);
  const description = describeField(schema, path);
  return {
    path,
    code: 'missing-key',
    message: `\`${pathText(path)}\` is missing`,
    help: `add \`${key}: …\`${description === undefined ? '' : ` (${description})`}`,
  };
}

function emptyValue(path: Path, document: YamlDocument): IssueDetails {
  return {
    path,
    code: 'empty-value',
    message: `\`${pathText(path)}\` has no value`,
    help: document.isFollowedByComment(path)
      ? 'text after # is a comment; put quotes around a value that begins with #'
      : 'write a value after the colon, or leave the key out',
  };
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

function wrongType(
  issue: z.core.$ZodIssueInvalidType,
  path: Path,
  value: unknown,
  document: YamlDocument,
): IssueDetails {
  const name = path.length === 0 ? 'the file' : `\`${pathText(path)}\``;
  return {
    path,
    code: 'wrong-type',
    message: `${name} must be ${TYPES[issue.expected] ?? issue.expected}, not ${typeName(value)}`,
    help: typeHelp(issue.expected, value, document.rawText(path)),
  };
}

/** A value that is neither text nor keys with values, where both are allowed: a price. */
function neitherType(issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown): IssueDetails {
  const expected = issue.errors.flat().flatMap((each) => (each.code === 'invalid_type' ? each.expected : []));
  const types = [...new Set(expected.map((type) => TYPES[type] ?? type))].join(' or ');
  return {
    path,
    code: 'wrong-type',
    message: `\`${pathText(path)}\` must be ${types}, not ${typeName(value)}`,
    help:
      typeof value === 'number'
        ? `write { amount: ${value} }, or the price in quotes: "$${value}"`
        : undefined,
  };
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a fraction';
  return TYPES[typeof value] ?? typeof value;
}

function listHelp(value: unknown, raw: string): string {
  const hours = typeof value === 'string' ? valueHelp('invalid-time-range', value) : undefined;
  if (hours !== undefined)
    return hours.replace(
      /".*?"(?:, ".*?")*(?:, as separate entries)?/,
      (list) => `[${list.replace(/, as separate.*/, '')}]`,
    );
  const isShort = typeof value !== 'object' && raw.length <= 60 && !raw.includes('\n');
  if (isShort) return `write a list: [${/^["']|^[\w ,-]+$/.test(raw) ? raw : `"${raw}"`}]`;
  return 'begin each entry with a hyphen and a space, or write [one, two]';
}

function typeHelp(expected: string, value: unknown, raw: string): string | undefined {
  if (expected === 'array') {
    return listHelp(value, raw);
  }
  if (expected === 'boolean' && typeof value === 'string') {
    if (/^(?:yes|on|y)$/i.test(value)) return 'write true';
    if (/^(?:no|off|n)$/i.test(value)) return 'write false';
    return 'write true or false, without quotes';
  }
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    const [number] = /-?\d+(?:\.\d+)?/.exec(value) ?? [];
    return number === undefined ? undefined : `write ${number}, without quotes and without a unit`;
  }
  if (expected === 'string' && Array.isArray(value) && raw.startsWith('[')) {
    return 'put quotes around a text that begins with a bracket';
  }
  if (expected === 'string' && Object.keys(value ?? {}).length === 1 && raw.startsWith('{')) {
    return 'put quotes around a text that begins with a brace';
  }
  return undefined;
}

function refused(issue: Issue, path: Path, value: unknown): IssueDetails {
  const name = `\`${pathText(path)}\``;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = typeof value === 'string' ? suggest(value, values) : undefined;
    return {
      path,
      code: 'invalid-value',
      message: `${name} must be one of ${values.join(', ')}`,
      help: meant === undefined ? undefined : `did you mean ${meant}?`,
    };
  }
  const code = codeOf(issue);
  return {
    path,
    code,
    message: `${name} ${limits(issue) ?? issue.message}`,
    help: ownHelp(issue) ?? (typeof value === 'string' ? valueHelp(code, value) : undefined),
  };
}

/** Some checks know more than a value: the slugs that there are. */
function ownHelp(issue: Issue): string | undefined {
  const help = issue.code === 'custom' ? issue.params?.help : undefined;
  return typeof help === 'string' ? help : undefined;
}

function codeOf(issue: Issue): IssueCode {
  if (issue.code === 'custom') return known(String(issue.params?.code));
  if (issue.code === 'invalid_format') return known(`invalid-${issue.format}`);
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return issue.origin === 'array' ? 'wrong-length' : 'out-of-range';
  }
  return 'invalid-value';
}

/** Zod does not type what a refinement says about itself. */
function known(code: string): IssueCode {
  return Object.hasOwn(ISSUE_CODES, code) ? (code as IssueCode) : 'invalid-value';
}

/** The schemas word the limits of lists; those of numbers are worded here. */
function limits(issue: Issue): string | undefined {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array')
      return /^Too/.test(issue.message) ? `needs at least ${issue.minimum}` : undefined;
    return issue.inclusive ? `must be at least ${issue.minimum}` : `must be more than ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return undefined;
}
