import type { Newsletter, Practice } from '@tendwell/content';
import type { RenderedArticle, RenderedPage } from '@tendwell/content/markdown';

/** A Markdown file other than an article, such as `pages/about.md`, rendered. */
export type SiteText = RenderedPage;

/** A rendered article with its address on the site. */
export type SiteArticle = RenderedArticle & {
  /** The path of its page, without Vite's `base`: for {@link Page.path}. */
  path: string;
  /** The address of its page, with Vite's `base`: for links. */
  url: string;
};

/** An article as a script imports it: JSON, in which its HTML is a string. */
export type ArticleModule = Omit<SiteArticle, 'html'> & { html: string };

/** An article without its body, for lists and scripts. */
export type ArticleMetadata = Omit<SiteArticle, 'html' | 'headings'>;

/** The content folder, validated and rendered: what pages are made from. */
export interface Site {
  /** The moment the site is made for: drafts, schedules and closures are judged by it. */
  now: Date;
  /** Its `url`, and every path in it, has Vite's `base`. */
  practice: Practice;
  /** Every path in it has Vite's `base`. */
  newsletter: Newsletter | undefined;
  /**
   * Published articles, newest first. In development also drafts and articles that are to be published later, marked
   * `draft: true`.
   */
  articles: readonly SiteArticle[];
  /**
   * The other Markdown files, by their path in the content folder without `.md` and without `pages/` in front:
   * `pages/about.md` is `about`, `notices/privacy-policy.md` is `notices/privacy-policy`.
   */
  pages: Readonly<Record<string, SiteText>>;
  /**
   * The address of a picture or another file, by its path in the content folder.
   *
   * @throws {Error} when there is no such file.
   */
  asset(path: string): string;
  /**
   * The address of a page for a link in HTML: a path under Vite's `base`. Full URLs, fragments, and paths that have the
   * base already, as in articles and `practice`, are returned unchanged.
   */
  href(path: string): string;
  /** An absolute address, for feeds and search engines: a path under the practice's `url` and Vite's `base`. */
  url(path: string): string;
}
