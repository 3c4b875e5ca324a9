import type { ContentIssue } from '../issues/issue.js';
import type { Article } from '../schema/article.js';
import type { Newsletter } from '../schema/newsletter.js';
import type { Practice } from '../schema/practice.js';

/** What a content folder holds. */
export interface Content {
  practice: Practice;
  /** Absent when there is no `newsletter.yaml`. */
  newsletter?: Newsletter;
  /** Newest first, drafts included; articles of the same day by slug. */
  articles: Article[];
  /** The absolute path of each article's file, by slug. */
  files: Map<string, string>;
  /** In the order of files and lines. `formatIssues` prints them. */
  warnings: ContentIssue[];
}

/** Options of the functions that read a folder. */
export interface ReadOptions {
  /**
   * Caches the result of parsing on disk: in `node_modules/.cache/tendwell` of the package around the content, or in the
   * folder given. An entry is valid for the same bytes, the same code of this package and the same schema. The cache can
   * be deleted at any time. Default: no cache.
   */
  cache?: boolean | string | undefined;
}
