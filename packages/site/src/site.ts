import type { Newsletter, Practice } from '@tendwell/content';
import type { ResponsivePicture } from '@tendwell/content/pictures';

import type { SitePerson, SiteQuestion, SiteService } from './facts.js';
import type { MakeParts } from './search/index-parts.js';
import type { SiteArticle, SiteText } from './texts.js';

export type { SiteArticle, SiteText };

/** The input for the picture of a page when it is shared. */
export interface SharedPage {
  /** URL of the page's picture. Without it, the practice's name is shown. */
  picture?: string;
  /** The point of the picture that stays visible, as in content files: `50% 30%`. Default: its most interesting part. */
  focus?: string | undefined;
}

/** Caches results that take long to compute from one build to the next. */
export interface SiteCache {
  /** The texts that were stored under a name. Empty if there are none, or if they were made by other code. */
  read(name: string): ReadonlyMap<string, string>;
  /** Replaces the texts under the name, each with a key that identifies everything that it was made from. */
  write(name: string, texts: ReadonlyMap<string, string>): void;
}

/** The validated and rendered content of one language, from which pages are made. */
export interface Site {
  /** The path of the home page in this language, without Vite's `base`: `/`, or `/es/` in a translation. */
  root: string;
  /** The site in each language, the main one first. This one is among them. */
  languages: readonly Site[];
  /**
   * The paths of standard pages and files that the site does not have because an option removed or moved them, such as
   * `/feed.xml`: nothing links to them. `sitePages` adds its own, after it knows all pages. Default: none.
   */
  removed?: ReadonlySet<string> | undefined;
  /** The moment for which the site is made. It determines what is published, and which closures are shown. */
  now: Date;
  /** Its `url` and all paths in it have Vite's `base`. */
  practice: Practice;
  /** The people who work at the practice, in its order. */
  people: readonly SitePerson[];
  /** What the practice offers, in its order. */
  services: readonly SiteService[];
  /** Questions and answers: those of `faq.yaml`, then the texts in `faq/`. */
  questions: readonly SiteQuestion[];
  /** All paths in it have Vite's `base`. */
  newsletter: Newsletter | undefined;
  /**
   * Published articles, newest first. In development, also drafts and scheduled articles, with `draft: true`.
   */
  articles: readonly SiteArticle[];
  /**
   * All other Markdown files, by their path in the content folder without `.md` and without `pages/` at the start:
   * `pages/about.md` is `about`, `notices/privacy-policy.md` is `notices/privacy-policy`.
   */
  pages: Readonly<Record<string, SiteText>>;
  /**
   * The files of a picture, for `pictureHtml()` of `@tendwell/content/pictures`, by its path in the content folder.
   *
   * @throws {Error} if there is no such file.
   */
  picture(path: string): ResponsivePicture;
  /**
   * The URL of a picture or another file, by its path in the content folder.
   *
   * @throws {Error} if there is no such file.
   */
  asset(path: string): string;
  /**
   * The URL of a picture of 1200 by 630 pixels for sharing a page: made from the page's `picture`, or else from the
   * practice's name. `undefined` if it cannot be made. In development, there is none.
   */
  sharePicture?(page: SharedPage): { url: string; width: number; height: number } | undefined;
  /** The URL of a square PNG of the site's icon, for home screens. In development, there is none. */
  touchIcon?: string | undefined;
  /** Caches results that take long to compute from one build to the next. Default: everything is made again. */
  cache?: SiteCache | undefined;
  /** Makes parts of the index of words in another thread. Default: they are made when the index is written. */
  makeParts?: MakeParts | undefined;
  /**
   * The URL of a page for a link in HTML: a path under Vite's `base`, and in a translation under its root: `/es/visit/` for `/visit/`.
   * Absolute URLs, fragments, and paths that already have the base, as in articles and `practice`, are returned
   * unchanged. So are the files that all languages share, such as `/icon.svg`.
   */
  href(path: string): string;
  /** The absolute URL of a path, for feeds and search engines: under the practice's `url` and Vite's `base`. */
  url(path: string): string;
}
