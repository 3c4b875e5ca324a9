import type { ContentIssue } from '../issues/issue.js';
import { type FrontMatter, findFrontMatter } from './find-front-matter.js';
import type { Source } from './source.js';

const EXAMPLE = 'begin the file with\n---\ntitle: Ginger tea\ndate: 2026-03-02\n---';

/** Finds the front matter of an article. Returns an issue if it is missing or invalid. */
export function splitFrontMatter(source: Source): FrontMatter | ContentIssue {
  if (source.text.trim() === '') {
    return source.issue(0, 0, { code: 'empty-file', message: 'the file is empty', help: EXAMPLE });
  }
  const found = findFrontMatter(source.text);
  if (found === 'missing' || found === 'misplaced') return missing(source, found === 'misplaced');
  if (found === 'unclosed') {
    return source.issue(0, 3, {
      code: 'unclosed-front-matter',
      message: 'the front matter that begins here is not closed',
      help: 'add a line of three hyphens, ---, after its last key',
    });
  }
  return found;
}

function missing(source: Source, near: boolean): ContentIssue {
  const [line = ''] = source.text.split('\n', 1);
  return source.issue(0, line.length, {
    code: 'missing-front-matter',
    message: near
      ? 'the first line must be three hyphens, ---, and nothing else'
      : 'the file has no front matter',
    help: EXAMPLE,
  });
}
