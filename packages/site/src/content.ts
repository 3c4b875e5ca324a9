import type { Html } from '@tendwell/content/html';
import type { Page } from './page.js';
import type { SiteText } from './texts.js';

/** A page before the header, the sign-up, and the footer are added. */
export interface PageContent extends Omit<Page, 'body' | 'key' | 'meta' | 'alternates'> {
  /** HTML of the `<main>` element, or a function that makes it. */
  main: Html | (() => Html);
  /**
   * Identifies what `main` and the page's other functions depend on, as {@link Page.key} does for the whole page.
   * Default: none.
   */
  key?: string | undefined;
  /**
   * The part of `main` that the search indexes. A list of articles, which repeats their own text, is left out. Default:
   * `main`.
   */
  searched?: Html | (() => Html) | undefined;
  /** What the page's translations have in common with it. Default: its path, without the language. */
  translationKey?: string | undefined;
  /** The picture of the page when it is shared. Default: one made from the title. */
  picture?: SiteText['picture'];
  /** The page's type when it is shared. Default: `website`. */
  type?: 'website' | 'article' | 'profile' | undefined;
  /** The absolute URL where the page first appeared, if it is not this site. */
  canonical?: string | undefined;
  /** Lists the page in the navigation. */
  nav?: NavEntry | undefined;
  /** False on a page that is itself about the newsletter: no sign-up below the main content, and no inline script. Default: true. */
  signup?: boolean | undefined;
}

/** A page's entry in the navigation. */
export interface NavEntry {
  /** Link text. Default: the title of the page. */
  title?: string | undefined;
  /** Position: low numbers come first. Default: last. */
  order?: number | undefined;
}
