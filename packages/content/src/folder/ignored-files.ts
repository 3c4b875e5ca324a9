import { join } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import { isIgnored, isText } from './layout.js';
import type { Listing } from './list.js';
import { fileIssue, type TextFile } from './read-file.js';

const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
const FACTS = /^(practice|newsletter|faq)\.(?:ya?ml|json)$/i;

/**
 * Warnings about files that look like content and are not read, such as `tea.markdown` or a second `practice.json`.
 *
 * @param facts The files of the practice, the newsletter, and the FAQ that are read.
 */
export function ignoredFiles(listing: Listing, facts: readonly (TextFile | ContentIssue)[]): ContentIssue[] {
  const read = new Set(facts.map((file) => ('code' in file ? undefined : file.path)));
  const paths = listing.files.filter((path) => !isIgnored(path) && !isText(path));
  return paths.flatMap((path) => {
    const full = join(listing.root, path);
    const [, name] = FACTS.exec(path) ?? [];
    if (name !== undefined && !read.has(full)) {
      const other = facts.flatMap((file) => ('code' in file ? [] : listing.relative(file.path)));
      const chosen = other.find((file) => file.startsWith(`${name.toLowerCase()}.`));
      return ignored(
        full,
        chosen ? `keep it or ${chosen}, not both` : `rename it to ${name.toLowerCase()}.yaml`,
      );
    }
    return MARKDOWN.test(path) ? ignored(full, `rename it to ${path.replace(MARKDOWN, '.md')}`) : [];
  });
}

function ignored(path: string, help: string): ContentIssue {
  return fileIssue(path, {
    code: 'ignored-file',
    severity: 'warning',
    message: 'the file is not read, because of its name',
    help,
  });
}
