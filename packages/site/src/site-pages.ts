import type { PageContent } from './content.js';
import type { SitePerson, SiteService } from './facts.js';
import { alternatesOf, belowRoot } from './languages.js';
import type { Page } from './page.js';
import { articlePage } from './pages/article.js';
import { articleIndex } from './pages/articles.js';
import { home } from './pages/home.js';
import { newsletterPage } from './pages/newsletter.js';
import { notFoundPage } from './pages/not-found.js';
import { peoplePage, personPage } from './pages/people.js';
import { questionsPage } from './pages/questions.js';
import { searchPage } from './pages/search.js';
import { servicePage, servicesPage } from './pages/services.js';
import { siteTags, type Tag, tagPage } from './pages/tags.js';
import { ownTexts, textPage } from './pages/text.js';
import { visitPage } from './pages/visit.js';
import { layoutPage, PageParts, type PartOptions } from './parts/layout.js';
import { navLinks } from './parts/navigation.js';
import { pageCount } from './parts/pagination.js';
import type { Site } from './site.js';
import type { SiteArticle } from './texts.js';

/**
 * Replaces a page. It receives the standard page, to change it or to put it into another one, and what the page is
 * about. If it returns nothing, the site has no such page.
 */
export type ReplacePage<Subject extends readonly unknown[] = []> = (
  standard: PageContent,
  site: Site,
  ...subject: Subject
) => PageContent | undefined;

/** Changes to the standard pages. */
export interface SiteOptions {
  home?: ReplacePage;
  /** The list of articles: each of its pages. */
  articles?: ReplacePage;
  /** The articles about each topic. */
  tag?: ReplacePage<[tag: Tag]>;
  /** The page of each article. */
  article?: ReplacePage<[article: SiteArticle]>;
  people?: ReplacePage;
  /** The page of each person who has a text in `people/`. */
  person?: ReplacePage<[person: SitePerson]>;
  services?: ReplacePage;
  /** The page of each service that has a text in `services/`. */
  service?: ReplacePage<[service: SiteService]>;
  questions?: ReplacePage;
  visit?: ReplacePage;
  /** The page of each other text, such as a notice. `name` is as in {@link Site.pages}. */
  text?: ReplacePage<[name: string]>;
  /** The page around the newsletter endpoint's responses. */
  newsletter?: ReplacePage;
  /** The list of all pages, which can be searched. */
  search?: ReplacePage;
  notFound?: ReplacePage;
  /** Replaces what surrounds the main content of every page. */
  parts?: PartOptions;
  /** More pages, or a function that makes them for each language. Default of a list: in the main language only. */
  extra?: readonly PageContent[] | ((site: Site) => readonly PageContent[]);
}

/**
 * Makes all pages of a practice's site. A page without content doesn't exist: without people, there is no page about
 * them, and no link to it.
 *
 * @param options Replaces pages and parts of pages, and adds pages.
 * @example
 * ```ts
 * import { html } from '@tendwell/content/html';
 * import { type Page, type Site, sitePages } from '@tendwell/site';
 *
 * export function pages(site: Site): Page[] {
 *   return sitePages(site, {
 *     visit: (standard) => ({ ...standard, title: 'Find us' }),
 *     parts: { footer: (standard) => html`${standard}<p>Thank you for reading.</p>` },
 *     extra: [{ path: '/press/', title: 'Press', nav: {}, main: html`<h1>Press</h1>` }],
 *   });
 * }
 * ```
 */
export function sitePages(site: Site, options: SiteOptions = {}): Page[] {
  const languages = site.languages.map((each) => {
    const contents = [...standardPages(each, options), ...extraPages(each, options)];
    return { site: each, contents: belowRoot(each, [...contents, ...searchPages(each, contents, options)]) };
  });
  const alternates = alternatesOf(languages);
  return languages.flatMap(({ site, contents }) => {
    const parts = new PageParts(site, navLinks(contents), options.parts ?? {});
    return contents.map((content) => layoutPage(site, content, parts, alternates(content)));
  });
}

function searchPages(site: Site, others: readonly PageContent[], options: SiteOptions): PageContent[] {
  const page = searchPage(site, others);
  return [options.search ? (options.search(page, site) ?? []) : page].flat();
}

function extraPages(site: Site, { extra = [] }: SiteOptions): readonly PageContent[] {
  if (typeof extra === 'function') return extra(site);
  return site.root === '/' ? extra : [];
}

/** The numbers of a list's pages. */
const numbers = (list: readonly unknown[]) =>
  Array.from({ length: pageCount(list) }, (_, index) => index + 1);

function standardPages(site: Site, options: SiteOptions): PageContent[] {
  const { articles, newsletter, people, questions, services } = site;
  const one = (page: PageContent, replace: ReplacePage | undefined) =>
    replace ? (replace(page, site) ?? []) : page;
  const each = <Subject>(
    subject: Subject,
    page: PageContent | undefined,
    replace: ReplacePage<[Subject]> | undefined,
  ) => (page && replace ? (replace(page, site, subject) ?? []) : (page ?? []));
  return [
    one(home(site), options.home),
    ...(articles.length > 0 ? numbers(articles) : []).map((number) =>
      one(articleIndex(site, number), options.articles),
    ),
    ...siteTags(site).flatMap((tag) =>
      numbers(tag.articles).map((number) => each(tag, tagPage(site, tag, number), options.tag)),
    ),
    ...articles.map((article, index) => {
      const neighbors = { newer: articles[index - 1], older: articles[index + 1] };
      return each(article, articlePage(site, article, neighbors), options.article);
    }),
    ...(people.length > 0 ? [one(peoplePage(site), options.people)] : []),
    ...people.map((person) => each(person, personPage(site, person), options.person)),
    ...(services.length > 0 ? [one(servicesPage(site), options.services)] : []),
    ...services.map((service) => each(service, servicePage(site, service), options.service)),
    ...(questions.length > 0 ? [one(questionsPage(site), options.questions)] : []),
    one(visitPage(site), options.visit),
    ...ownTexts(site).map((name) => each(name, textPage(site, name), options.text)),
    ...(newsletter ? [one(newsletterPage(site), options.newsletter)] : []),
    one(notFoundPage(site), options.notFound),
  ].flat();
}
