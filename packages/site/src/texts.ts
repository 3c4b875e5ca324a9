import type { RenderedArticle, RenderedPage } from '@tendwell/content/markdown';
import type { StoredHtml } from '@tendwell/content/node';

/** A Markdown file other than an article, such as `pages/about.md`, rendered. */
export type SiteText = RenderedPage & TextHash;

/** Identifies a text. */
export interface TextHash {
  /** Texts with the same hash have the same front matter and the same HTML. Absent if the text was not read from a file. */
  hash?: string | undefined;
  /**
   * False if the HTML shows no pictures and no recordings of other sites, so that the Content-Security-Policy needs nothing for it.
   * Absent if that is unknown.
   */
  hasForeignMedia?: boolean | undefined;
  /** Where the HTML is on disk. Absent if it is in memory. */
  stored?: StoredHtml | undefined;
}

/** A rendered article with the URL of its page. */
export type SiteArticle = RenderedArticle &
  TextHash & {
    /** Its name in the content folder, without `.md`: `articles/ginger-tea`. Its translations have the same name. */
    name: string;
    /** The path of its page, without Vite's `base`, for {@link Page.path}. */
    path: string;
    /** The URL of its page, with Vite's `base`, for links. */
    url: string;
  };
