import { resolve } from 'node:path';
import { type Facts, readAllFacts, unreadableFacts } from '../folder/facts.js';
import { listFolder } from '../folder/list.js';
import { ContentError } from '../issues/content-error.js';
import { byPlace, type ContentIssue, isError } from '../issues/issue.js';
import type { Newsletter } from '../schema/newsletter.js';
import type { Practice } from '../schema/practice.js';

/** The practice and the newsletter in one language. */
export interface LanguageFacts {
  practice: Practice;
  /** Absent if there is no `newsletter.yaml`. */
  newsletter?: Newsletter;
}

/** The practice and the newsletter in all languages. */
export interface PracticeFacts extends LanguageFacts {
  /** By the name of the folder, which is a language tag: `es`. */
  translations: Record<string, LanguageFacts>;
  /** Sorted by file and line. */
  warnings: ContentIssue[];
}

/**
 * Reads the facts of a content folder and none of its texts, whose errors don't matter to those who need only the facts.
 *
 * @throws {@link ContentError} with all problems of these files.
 * @example
 * ```ts
 * import { readFacts } from '@tendwell/content/node';
 *
 * const { practice, translations } = await readFacts('content');
 * console.log(practice.tagline, translations.es?.practice.tagline);
 * ```
 */
export async function readFacts(folder: string): Promise<PracticeFacts> {
  const listing = listFolder(resolve(folder));
  if ('code' in listing) throw new ContentError([listing]);
  const { languages, files, main, translations: translated } = await readAllFacts(listing);
  const issues = [
    ...files.flatMap((each) => unreadableFacts(each, [])),
    ...[main, ...translated].flatMap(({ practice, newsletter }) => [
      ...(practice?.issues ?? []),
      ...(newsletter?.issues ?? []),
    ]),
  ].sort(byPlace);
  const facts = factsOf(main);
  if (!facts || issues.some(isError)) throw new ContentError(issues.filter(isError));
  const translations = translated.flatMap((each, index) => {
    const own = factsOf(each);
    return own ? [[languages[index] ?? '', own] as const] : [];
  });
  return { ...facts, translations: Object.fromEntries(translations), warnings: issues };
}

function factsOf({ practice, newsletter }: Facts): LanguageFacts | undefined {
  if (!practice?.data) return undefined;
  return { practice: practice.data, ...(newsletter?.data && { newsletter: newsletter.data }) };
}
