import type { Practitioner, Service } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import type { SiteArticle, SiteText } from './texts.js';

/** A page of the site about one of the practice's facts, from a text in `people/` or `services/`. */
export interface FactPage extends SiteText {
  /** Its path, without Vite's `base`. */
  path: string;
  /** Its address, with Vite's `base`: for links. */
  url: string;
}

/** A person who works at the practice. */
export interface SitePerson extends Practitioner {
  /** The person's own page, if there is a text with this slug in `people/`. */
  page?: FactPage;
  /** The person's `bio`, rendered, with the files of its pictures. */
  bioHtml?: Html;
  /** The person's articles, newest first. */
  articles: readonly SiteArticle[];
}

/** A service of the practice. */
export interface SiteService extends Service {
  /** The service's own page, if there is a text with this slug in `services/`. */
  page?: FactPage;
}

/** A question that clients ask. */
export interface SiteQuestion {
  question: string;
  /** The answer. */
  html: Html;
  /** The `#fragment` that leads to it. */
  slug?: string | undefined;
  /** Heading that it is listed under. */
  group?: string | undefined;
}
