import type { ContentIssue } from '../issues/issue.js';
import type { Article } from '../schema/article.js';
import type { Question } from '../schema/faq.js';
import type { Newsletter } from '../schema/newsletter.js';
import type { Practice } from '../schema/practice.js';
import type { Letter } from './letters.js';

/** The content of a folder in one language. */
export interface Content {
  practice: Practice;
  /** Absent if there is no `newsletter.yaml`. */
  newsletter?: Newsletter;
  /**
   * Questions and answers: those of `faq.yaml`, then the texts in `faq/`, drafts included, by their `order` and slug.
   */
  questions: Question[];
  /** Newest first, including drafts. Articles of the same day are sorted by slug. */
  articles: Article[];
  /** Letters to the newsletter's subscribers, drafts included, by the path of their file. */
  letters: Letter[];
  /** The absolute path of each article's file, by slug. */
  files: Map<string, string>;
  /** The content in other languages, by the name of its folder, which is a language tag: `es`. */
  translations: Record<string, Content>;
  /** Sorted by file and line, of all languages. `formatIssues` prints them. */
  warnings: ContentIssue[];
}

/** A watched folder. */
export interface ContentWatch {
  /** Stops watching. Nothing is reported after this call. */
  close(): void;
}

/** Options of the functions that read a folder. */
export interface ReadOptions {
  /**
   * Caches the results of parsing in this folder, or for `true` in `node_modules/.cache/tendwell` of the closest folder
   * with `node_modules`. Entries are valid for the same file, schema, and version of this package. The cache can be
   * deleted at any time. Default: no cache.
   */
  cache?: boolean | string | undefined;
}
