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
  // As the reader of content folders finds it.
  const [opening] = /^---[ \t]*(?:\r?\n|$)/.exec(content) ?? [];
  if (opening === undefined) return newFrontMatter(mark, content, lineEnd);
  const start = opening.length;
  const closing = /^---[ \t]*$/m.exec(content.slice(start).replaceAll('\r', ' '));
  if (!closing) {
    throw new ChangeError('broken-syntax', 'The front matter is not closed', {
      help: 'add a line of three hyphens, ---, after its last field',
      offset: mark.length,
    });
  }
  const end = start + closing.index;
  return { before: mark + opening, yaml: content.slice(start, end), after: content.slice(end), lineEnd };
}

function newFrontMatter(mark: string, body: string, lineEnd: '\n' | '\r\n'): Region {
  if (/^(?:\s+---|--|—|–|\+{3})/.test(body)) {
    throw new ChangeError('broken-syntax', 'The front matter does not begin in the first line with ---', {
      help: 'correct the first line in the text of the file',
      offset: mark.length,
    });
  }
  const gap = body === '' || /^\r?\n/.test(body) ? '' : lineEnd;
  return { before: `${mark}---${lineEnd}`, yaml: '', after: `---${lineEnd}${gap}${body}`, lineEnd };
}
