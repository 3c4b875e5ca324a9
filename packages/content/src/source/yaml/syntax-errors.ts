import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { IssueCode } from '../../issues/codes.js';
import type { ContentIssue } from '../../issues/issue.js';
import type { IssueDetails, Source, Span } from '../source.js';
import { quoted } from './quote.js';

/** A place where a text is not valid YAML. */
export interface SyntaxIssue {
  issue: ContentIssue;
  /** Offset in the text. */
  start: number;
  /** Set when only the value on one line is invalid: without that value the rest can still be parsed. */
  value?: Span;
}

/** Finding where a bracket opens takes a scan of the whole text, so the number is limited. */
const MAX_SYNTAX_ISSUES = 20;

/** Explains the parser's errors. Only the first of a line is reported, because the others follow from it. */
export function* syntaxIssues(
  document: Document.Parsed,
  source: Source,
  offset: number,
  text: string,
): Generator<SyntaxIssue> {
  // Other errors cannot be trusted then.
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const lines = new Set<number>();
  let read = -1;
  for (const error of exhausted ? [exhausted] : document.errors) {
    // Errors come in the order of the text; a second one on the same line is skipped.
    if (read >= 0 && !text.slice(read, error.pos[0]).includes('\n')) continue;
    read = error.pos[0];
    const { start, end, ...details } = explain(error, document, text);
    const issue = source.issue(offset + start, offset + end, details);
    if (lines.has(issue.line)) continue;
    lines.add(issue.line);
    const value = isValueOnly(details.code) && wholeValue(text, valueStart(text, start));
    yield { issue, start, ...(value && { value }) };
    if (lines.size >= MAX_SYNTAX_ISSUES) return;
  }
}

const isValueOnly = (code: IssueCode) =>
  ['yaml-unquoted-colon', 'yaml-reserved-character', 'yaml-quote'].includes(code);

/** The start of the value on the line of an offset: after the first colon, or after the hyphen of a list item. */
function valueStart(text: string, offset: number): number {
  const { start } = wholeLine(text, offset);
  const before = /^(?:- +)*(?:[^\s:]+:[ \t]+)?/.exec(text.slice(start, offset + 1))?.[0] ?? '';
  return start + before.length;
}

type Explained = IssueDetails & Span;

const INDENTATION: IssueDetails = {
  code: 'yaml-indentation',
  message: 'the line is not indented like the other keys or entries of its group',
  help: 'begin all keys of a group, and all entries of a list, in the same column',
};

const MISSING_COMMA: IssueDetails = {
  code: 'yaml-missing-comma',
  message: 'a comma is missing before this',
  help: 'put a comma between entries',
};

function explain(error: YAMLError, document: Document.Parsed, text: string): Explained {
  const [start, end] = error.pos;
  const at = { start, end: Math.max(end, start + 1) };
  const line = lineAround(text, start);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        ...at,
        code: 'yaml-tab',
        message: 'lines cannot be indented with tabs',
        help: 'use two spaces for each level',
      };
    case 'BLOCK_IN_FLOW': {
      const key = /[ \t]([\w-]+:)[ \t]/.exec(text.slice(start, wholeLine(text, start).end));
      if (!key) return { ...at, code: 'yaml-syntax', message: lowerFirst(error.message) };
      const from = start + key.index + 1;
      return { start: from, end: from + (key[1]?.length ?? 0), ...MISSING_COMMA };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      // An entry of a list that is indented less than those before it.
      if (/^\s*-(?:\s|$)/.test(line) && lineBefore(text, start).trim() === '') {
        return { ...wholeLine(text, start), ...INDENTATION };
      }
      // Not a colon in the value, but keys indented below a complete value.
      if (!/:\s/.test(text.slice(start, wholeLine(text, start).end))) {
        return { ...wholeLine(text, wholeLine(text, start).end + 1), ...INDENTATION };
      }
      return {
        ...wholeValue(text, start),
        code: 'yaml-unquoted-colon',
        message: 'a value that contains a colon and a space needs quotes',
        help: quoted(line) ?? 'put quotes around the value, or put the nested keys on their own lines',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      if (lineBefore(text, start).trim() !== '') {
        return { ...wholeLine(text, wholeLine(text, start).end + 1), ...INDENTATION };
      }
      return { ...wholeLine(text, start), ...missingColon(line) };
    case 'KEY_OVER_1024_CHARS':
      return { ...wholeLine(text, start), ...missingColon(line) };
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? unclosedBracket(document, at, text)
        : { ...wholeLine(text, end), ...INDENTATION };
    case 'MISSING_CHAR':
      return missingCharacter(error, document, at, text);
    case 'BAD_SCALAR_START':
      return {
        ...wholeValue(text, start),
        code: 'yaml-reserved-character',
        message: `a value that begins with ${text[start]} needs quotes`,
        help: quoted(line) ?? 'put quotes around the value',
      };
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, at, text);
    case 'BAD_DQ_ESCAPE':
      return {
        start,
        end: start + 2,
        code: 'yaml-escape',
        message: `\`${text.slice(start, start + 2)}\` is not a valid escape in double quotes`,
        help: 'write \\\\ for a backslash, or use single quotes',
      };
    case 'MULTIPLE_DOCS':
      return {
        ...wholeLine(text, start),
        code: 'yaml-documents',
        message: 'a second document begins here, but a file can only contain one',
        help: 'remove the line --- or ...',
      };
    case 'NON_STRING_KEY':
      return { ...at, code: 'yaml-key', message: 'a key must be text', help: 'put quotes around the key' };
    case 'RESOURCE_EXHAUSTION':
      return { ...at, code: 'yaml-nesting', message: 'the values are nested too deeply' };
    default:
      return { ...at, code: 'yaml-syntax', message: lowerFirst(error.message) };
  }
}

function missingColon(line: string): IssueDetails {
  const [, key] = /^\s*(?:- +)?([\w-]+):\S/.exec(line) ?? [];
  return {
    code: 'yaml-missing-colon',
    message: key === undefined ? 'the line has no key with a colon' : `a space is missing after \`${key}:\``,
    help:
      key === undefined
        ? 'write `key: value`, or indent the line if it continues the value before it'
        : line.trim().replace(`${key}:`, `write \`${key}: `).concat('`'),
  };
}

function missingCharacter(error: YAMLError, document: Document.Parsed, at: Span, text: string): Explained {
  if (/quote/.test(error.message)) {
    const start = lastStart(document, at.start, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''));
    return {
      start,
      end: start + 1,
      code: 'yaml-unclosed-quote',
      message: 'the quote that begins here is not closed',
      help: `put ${text[start]} at the end of the value`,
    };
  }
  if (/followed by map values/.test(error.message)) {
    return { ...wholeLine(text, at.start), ...missingColon(lineAround(text, at.start)) };
  }
  if (/Missing ,/.test(error.message)) {
    return { ...at, ...MISSING_COMMA };
  }
  if (/end with a|[\]}]/.test(error.message)) return unclosedBracket(document, at, text);
  return { ...at, code: 'yaml-syntax', message: lowerFirst(error.message) };
}

function unclosedBracket(document: Document.Parsed, at: Span, text: string): Explained {
  const start = lastStart(document, at.start, (node) => isCollection(node) && node.flow === true);
  return {
    start,
    end: start + 1,
    code: 'yaml-unclosed-bracket',
    message: 'the bracket that begins here is not closed',
    help: /\s#.*[\]}]/.test(text.slice(start, wholeLine(text, start).end))
      ? 'text after # is a comment; put quotes around a value that contains #'
      : 'put ] at the end of a list, } at the end of keys and values',
  };
}

function unexpected(error: YAMLError, at: Span, text: string): Explained {
  const line = lineAround(text, at.start);
  const before = lineBefore(text, at.start);
  if (/at node end/.test(error.message) && /["']\s*$/.test(before) && !/^\s*["']/.test(line)) {
    return {
      start: at.start,
      end: at.end,
      code: 'yaml-quote',
      message: 'there is more text after the closing quote',
      help: quoted(line) ?? 'put quotes around the whole value',
    };
  }
  if (/block-seq-ind/.test(error.message)) {
    return {
      ...at,
      code: 'yaml-indentation',
      message: 'a list cannot begin on the line of its key',
      help: 'put each entry on its own line, with two spaces and a hyphen, or write [one, two]',
    };
  }
  if (before.trim() === '' && !/flow-(?:map|seq)-end/.test(error.message)) {
    return { ...wholeLine(text, at.start), ...INDENTATION };
  }
  const token = text.slice(at.start, at.end).trim();
  return {
    ...at,
    code: 'yaml-syntax',
    message: token ? `\`${token}\` does not belong here` : lowerFirst(error.message),
  };
}

/** The start of the last accepted node before an offset. */
function lastStart(document: Document.Parsed, offset: number, accepts: (node: Node) => boolean): number {
  let start = 0;
  visit(document, {
    Node(_, node) {
      const [begin = 0] = node.range ?? [];
      if (begin <= offset && begin >= start && accepts(node)) start = begin;
    },
  });
  return start;
}

/** The text before an offset on its line. */
const lineBefore = (text: string, offset: number) =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

function lineAround(text: string, offset: number): string {
  const { start, end } = wholeLine(text, offset);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
}

/** The line of an offset, without its indentation. */
function wholeLine(text: string, offset: number): Span {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const indentation = /^\s*/.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from + indentation, end };
}

/** From an offset to the end of its line. */
const wholeValue = (text: string, start: number) => ({ start, end: wholeLine(text, start).end });

const lowerFirst = (message: string) => message.charAt(0).toLowerCase() + message.slice(1);
