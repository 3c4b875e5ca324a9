import { join } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import { displayName, isIgnored, splitTranslation } from './layout.js';
import type { Listing } from './list.js';
import { fileIssue, type TextFile } from './read-file.js';

const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
const FACTS = /^(practice|newsletter|faq)\.(?:ya?ml|json)$/i;

/**
 * Warnings about files that look like content and are not read, such as `tea.markdown` or a second `practice.json`.
 *
 * @param facts The files of the practice, the newsletter, and the FAQ that are read, in all languages.
 * @param translations The folders of the translations.
 */
export function ignoredFiles(
  listing: Listing,
  facts: readonly (TextFile | ContentIssue)[],
  translations: readonly string[],
): ContentIssue[] {
  const known = new Set(facts.map((file) => ('code' in file ? file.file : displayName(file.path))));
  // All other Markdown files are read.
  const paths = listing.files.filter((path) => !path.endsWith('.md') && !isIgnored(path));
  return paths.flatMap((path) => {
    const full = join(listing.root, path);
    const inLanguage = splitTranslation(path, translations).path;
    const [, name] = FACTS.exec(inLanguage) ?? [];
    if (name !== undefined && !known.has(displayName(full))) {
      const other = facts.flatMap((file) => ('code' in file ? [] : listing.relative(file.path)));
      const usual = path.slice(0, -inLanguage.length) + name.toLowerCase();
      const chosen = other.find((file) => file.startsWith(`${usual}.`));
      return ignored(full, chosen ? `keep it or ${chosen}, not both` : `rename it to ${usual}.yaml`);
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
