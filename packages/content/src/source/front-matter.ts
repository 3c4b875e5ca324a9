import type { ContentIssue } from '../issues/issue.js';
import type { Source } from './source.js';

/** The offsets of the parts of an article in its file. */
export interface Parts {
  /** The YAML between the two lines of three hyphens. */
  yaml: readonly [start: number, end: number];
  /** The start of the body. */
  body: number;
}

const EXAMPLE = 'begin the file with\n---\ntitle: Ginger tea\ndate: 2026-03-02\n---';

/** Finds the front matter of an article. Returns an issue if it is missing or invalid. */
export function splitFrontMatter(source: Source): Parts | ContentIssue {
  const { text } = source;
  if (text.trim() === '') {
    return source.issue(0, 0, { code: 'empty-file', message: 'the file is empty', help: EXAMPLE });
  }
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!opening) return missing(source);
  const start = opening[0].length;
  const closing = /^---[ \t]*$/m;
  const match = closing.exec(text.slice(start).replaceAll('\r', ' '));
  if (!match) {
    return source.issue(0, 3, {
      code: 'unclosed-front-matter',
      message: 'the front matter that begins here is not closed',
      help: 'add a line of three hyphens, ---, after its last key',
    });
  }
  const end = start + match.index;
  const newline = text.indexOf('\n', end);
  return { yaml: [start, end], body: newline < 0 ? text.length : newline + 1 };
}

function missing(source: Source): ContentIssue {
  const [line = ''] = source.text.split('\n', 1);
  const near = /^(?:\s+---|--|—|–|\+{3})/.test(source.text);
  return source.issue(0, line.length, {
    code: 'missing-front-matter',
    message: near
      ? 'the first line must be three hyphens, ---, and nothing else'
      : 'the file has no front matter',
    help: EXAMPLE,
  });
}
