import { findFrontMatter } from '@tendwell/content/source';
import { ChangeError } from './change-error.js';
import { lineEnding } from './lines.js';

/** How values are written in a file. */
export type ChangeFormat = 'yaml' | 'json' | 'markdown';

/** The part of a file that is YAML. */
export interface Region {
  readonly before: string;
  readonly yaml: string;
  readonly after: string;
  readonly lineEnd: '\n' | '\r\n';
}

/**
 * The format of a file, by its name.
 *
 * @example
 * ```ts
 * import { formatOf } from '@tendwell/editor/changes';
 *
 * formatOf('articles/wool-socks.md'); // 'markdown'
 * ```
 */
export function formatOf(name: string): ChangeFormat {
  if (/\.json$/i.test(name)) return 'json';
  return /\.md$/i.test(name) ? 'markdown' : 'yaml';
}

/** @throws {@link ChangeError} if front matter is not closed, or doesn't begin in the first line. */
export function yamlRegion(text: string, format: ChangeFormat): Region {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const content = text.slice(mark.length);
  const lineEnd = lineEnding(text);
  if (format !== 'markdown') return { before: mark, yaml: content, after: '', lineEnd };
  const found = findFrontMatter(content);
  if (found === 'missing') return newFrontMatter(mark, content, lineEnd);
  if (found === 'misplaced') {
    throw new ChangeError('broken-syntax', 'The front matter does not begin in the first line with ---', {
      help: 'correct the first line in the text of the file',
      offset: mark.length,
    });
  }
  if (found === 'unclosed') {
    throw new ChangeError('broken-syntax', 'The front matter is not closed', {
      help: 'add a line of three hyphens, ---, after its last field',
      offset: mark.length,
    });
  }
  const [start, end] = found.yaml;
  return {
    before: mark + content.slice(0, start),
    yaml: content.slice(start, end),
    after: content.slice(end),
    lineEnd,
  };
}

function newFrontMatter(mark: string, body: string, lineEnd: '\n' | '\r\n'): Region {
  const gap = body === '' || /^\r?\n/.test(body) ? '' : lineEnd;
  return { before: `${mark}---${lineEnd}`, yaml: '', after: `---${lineEnd}${gap}${body}`, lineEnd };
}
