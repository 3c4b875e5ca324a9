import { type Html, html, isHtml, trusted } from '@tendwell/content/html';
import { newsletterSignupHtml, practiceAnnouncementHtml, practiceFooterHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { headTags } from '../head/head.js';
import { jsonLdGraph } from '../head/json-ld.js';
import { sharePicture } from '../head/social.js';
import { pageWords } from '../lang/index.js';
import type { Alternate, Page } from '../page.js';
import { hashText } from '../search/hash.js';
import type { Site } from '../site.js';
import { siteDay } from '../site-day.js';
import { bookingLink } from './booking.js';
import { languageLinks } from './languages.js';
import { locationUrls } from './locations.js';
import { type NavLink, navigation } from './navigation.js';
import { pageUrl } from './page-url.js';

/** What surrounds the main content of a page. */
export interface SiteParts {
  /** Above the header: announcements and closures. */
  announcement: Html | undefined;
  header: Html | undefined;
  /** Below the main content. */
  signup: Html | undefined;
  footer: Html | undefined;
}

/** Replaces a part of every page. It receives the standard part, to change it or to put it into something else. */
export type ReplacePart = (standard: Html | undefined, site: Site, page: PageContent) => Html | undefined;

/** Functions that replace parts of every page. */
export type PartOptions = { readonly [Part in keyof SiteParts]?: ReplacePart };

/** Makes the parts around a page. Parts that are the same on every page are made once. */
export class PageParts {
  /** Identifies what the parts depend on, apart from what the whole site depends on. `undefined` if a function replaces one of them. */
  readonly key: string | undefined;
  readonly #site: Site;
  readonly #links: readonly NavLink[];
  readonly #replace: PartOptions;
  readonly #footer: Html;
  readonly #announcement: Html;
  readonly #signup: (path: string) => Html | undefined;

  constructor(site: Site, links: readonly NavLink[], replace: PartOptions) {
    this.#site = site;
    this.#links = links;
    this.#replace = replace;
    this.#footer = siteFooter(site);
    this.#announcement = siteAnnouncement(site);
    this.#signup = signupOf(site);
    const { removed = [] } = site;
    const isReplaced = Object.keys(replace).length > 0;
    // A hash, because it is part of the key of each page.
    this.key = isReplaced ? undefined : hashText(JSON.stringify([links, ...removed]));
  }

  /** The parts of one page. */
  of(page: PageContent, alternates?: readonly Alternate[]): SiteParts {
    const standard: SiteParts = {
      announcement: page.signup === false ? siteAnnouncement(this.#site, false) : this.#announcement,
      header: siteHeader(this.#site, this.#links, page.path, alternates),
      signup: this.#signup(page.path),
      footer: this.#footer,
    };
    const part = (name: keyof SiteParts) => {
      const replace = this.#replace[name];
      return replace ? replace(standard[name], this.#site, page) : standard[name];
    };
    return {
      announcement: part('announcement'),
      header: part('header'),
      signup: page.signup === false ? undefined : part('signup'),
      footer: part('footer'),
    };
  }
}

/**
 * The announcements of a practice, for the top of a page.
 *
 * @param inlineScript Whether a script shows and hides them before the page is painted. Default: true.
 * @example
 * ```ts
 * import { type Html, html } from '@tendwell/content/html';
 * import { type Site, siteAnnouncement } from '@tendwell/site';
 *
 * export const top = (site: Site): Html => html`<body>${siteAnnouncement(site)}`;
 * ```
 */
export function siteAnnouncement(site: Site, inlineScript = true): Html {
  const content = practiceAnnouncementHtml(site.practice, { today: siteDay(site), inlineScript });
  return html`<practice-announcement>${content}</practice-announcement>`;
}

/**
 * The header of a page: the name of the practice, the navigation, and the link to where people book. The home page has
 * only the navigation here: it shows the name and the link large.
 *
 * @param path The page's path, which is marked in the navigation.
 * @param alternates The languages that the page exists in. Default: this one only.
 * @example
 * ```ts
 * import type { Html } from '@tendwell/content/html';
 * import { type Site, siteHeader } from '@tendwell/site';
 *
 * export const header = (site: Site): Html => siteHeader(site, [{ title: 'Visit', path: '/visit/' }], '/');
 * ```
 */
export function siteHeader(
  site: Site,
  links: readonly NavLink[],
  path: string,
  alternates?: readonly Alternate[],
): Html {
  const isHome = path === site.root;
  return html`<header class="site-header">
${!isHome && html`<a class="site-name" href="${site.href('/')}">${site.practice.name}</a>`}
${navigation(site, links, path)}
${languageLinks(site, alternates)}
${!isHome && bookingLink(site, 'site-book')}
</header>`;
}

/**
 * The newsletter sign-up. `undefined` if the practice has no newsletter.
 *
 * @param path The path of the page that it is on, which is sent with the form.
 * @example
 * ```ts
 * import type { Html } from '@tendwell/content/html';
 * import { type Site, siteSignup } from '@tendwell/site';
 *
 * export const signup = (site: Site): Html | undefined => siteSignup(site, '/visit/');
 * ```
 */
export function siteSignup({ newsletter, practice }: Site, path: string): Html | undefined {
  if (!newsletter) return undefined;
  const form = newsletterSignupHtml(newsletter, { locale: practice.locale, page: path });
  return html`<newsletter-signup id="newsletter">${form}</newsletter-signup>`;
}

/** The placeholder for the path of a page. It isn't a path, because it doesn't start with a slash. */
const ANY_PATH = 'tendwell:path';

/** The sign-up of each page. Only the path differs. */
function signupOf(site: Site): (path: string) => Html | undefined {
  const form = siteSignup(site, ANY_PATH);
  if (!form) return () => undefined;
  const [before = '', after = '', ...more] = form.toString().split(ANY_PATH);
  if (more.length > 0) return (path) => siteSignup(site, path);
  return (path) => html`${trusted(before)}${path}${trusted(after)}`;
}

/**
 * The footer of a page: who, where, when, and how to reach the practice.
 *
 * @example
 * ```ts
 * import type { Html } from '@tendwell/content/html';
 * import { type Site, siteFooter } from '@tendwell/site';
 *
 * export const footer = (site: Site): Html => siteFooter(site);
 * ```
 */
export function siteFooter(site: Site): Html {
  const contactUrl = pageUrl(site, '/contact.vcf');
  const options = {
    today: siteDay(site),
    ...(contactUrl && { contactUrl }),
    locationUrls: locationUrls(site),
  };
  return html`<practice-footer>${practiceFooterHtml(site.practice, options)}</practice-footer>`;
}

/** Identifies what is on a page besides what {@link Page.key} says of itself. */
function pageKeyOf(
  site: Site,
  content: PageContent,
  parts: PageParts,
  alternates: readonly Alternate[] | undefined,
): string {
  const { key, type, canonical } = content;
  const picture = sharePicture(site, content);
  return JSON.stringify([key, parts.key, alternates, picture, site.touchIcon, type, canonical]);
}

/** A whole page from its main content and the parts around it. */
export function layoutPage(
  site: Site,
  content: PageContent,
  parts: PageParts,
  alternates?: readonly Alternate[],
): Page {
  const { name, locale } = site.practice;
  const { path, title, description, files, lang, dir, head, jsonLd = [] } = content;
  // Requested at once: a page that is kept from the last build needs its picture, too.
  sharePicture(site, content);
  const body = () => {
    const { main } = content;
    const { announcement, header, signup: form, footer } = parts.of(content, alternates);
    return html`<a class="skip" href="#main">${pageWords(locale).skip}</a>
${announcement}
${header}
<main id="main" tabindex="-1">
${isHtml(main) ? main : main()}
</main>
${form}
${footer}`;
  };
  const isKnown = content.key !== undefined && parts.key !== undefined;
  return {
    path,
    title: path === site.root ? title : `${title} · ${name}`,
    description,
    lang: lang ?? (site.root === '/' ? undefined : locale),
    dir,
    alternates,
    head,
    meta: () => headTags(site, content, sharePicture(site, content), alternates),
    files,
    jsonLd: jsonLdGraph(jsonLd),
    // Keeping those of thousands of pages would take much memory.
    key: isKnown ? () => pageKeyOf(site, content, parts, alternates) : undefined,
    body,
  };
}
