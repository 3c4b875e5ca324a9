import type { PageContent } from './content.js';
import type { SitePerson, SiteService } from './facts.js';
import { alternatesOf, belowRoot, type LanguagePages } from './languages.js';
import type { Page } from './page.js';
import { articlePage } from './pages/article.js';
import { articleIndex } from './pages/articles.js';
import { home } from './pages/home.js';
import { newsletterPageOf } from './pages/newsletter.js';
import { notFoundPage } from './pages/not-found.js';
import { peoplePage, personPage } from './pages/people.js';
import { questionsPage } from './pages/questions.js';
import { searchPage } from './pages/search.js';
import { servicePage, servicesPage } from './pages/services.js';
import { siteTags, type Tag, tagPage } from './pages/tags.js';
import { ownTexts, textPage } from './pages/text.js';
import { locationPage, visitPage } from './pages/visit.js';
import { layoutPage, PageParts, type PartOptions } from './parts/layout.js';
import { type SiteLocation, siteLocations } from './parts/locations.js';
import { navLinks } from './parts/navigation.js';
import { pageCount } from './parts/pagination.js';
import type { Site } from './site.js';
import type { SiteArticle } from './texts.js';
import { withoutPages } from './without-pages.js';

/**
 * Replaces a page. It receives the standard page, to change it or to put it into another one, and the subject of the
 * page. If it returns nothing, the site doesn't have the page. A page with another {@link Page.key} than the standard
 * one is kept from the last build as long as the key is the same; any other page that was changed is made in each
 * build.
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
  /** The page of each person who has a text in `people/`: each of its pages. */
  person?: ReplacePage<[person: SitePerson]>;
  services?: ReplacePage;
  /** The page of each service that has a text in `services/`. */
  service?: ReplacePage<[service: SiteService]>;
  questions?: ReplacePage;
  visit?: ReplacePage;
  /** The page of each location of a practice that has several. */
  location?: ReplacePage<[location: SiteLocation]>;
  /** The page of each other text, such as a notice. `name` is as in {@link Site.pages}. */
  text?: ReplacePage<[name: string]>;
  /** The page around the newsletter endpoint's responses. */
  newsletter?: ReplacePage;
  /** The list of all pages, which can be searched. */
  search?: ReplacePage;
  notFound?: ReplacePage;
  /** Replaces the parts around the main content of every page. */
  parts?: PartOptions;
  /** More pages, or a function that makes them for each language. A list is for the main language only. */
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
  const languages = pagesOfLanguages(site, options);
  const alternates = alternatesOf(languages);
  return languages.flatMap(({ site, contents }) => {
    const parts = new PageParts(site, navLinks(contents), options.parts ?? {});
    return contents.map((content) => layoutPage(site, content, parts, alternates(content)));
  });
}

/** The pages of all languages. If options remove standard pages, all are made again, without links to those. */
function pagesOfLanguages(site: Site, options: SiteOptions): LanguagePages[] {
  const all = site.languages.map((each) => pagesOfLanguage(each, options));
  if (all.every(({ removed }) => removed.size === 0)) return all;
  const languages: Site[] = [];
  languages.push(...all.map((each) => withoutPages(each.site, each.removed, languages)));
  return languages.map((each) => pagesOfLanguage(each, options));
}

function pagesOfLanguage(site: Site, options: SiteOptions): LanguagePages & { removed: ReadonlySet<string> } {
  const removed = new Set<string>();
  const replace: Replace = (page, option, ...subject) => {
    const result = option ? option(page, site, ...subject) : page;
    if (result?.path !== page.path) removed.add(page.path);
    if (!result) return [];
    return [result === page ? page : withOwnKey(result, page)];
  };
  const contents = [...standardPages(site, options, replace), ...extraPages(site, options)];
  const search = replace(searchPage(site, contents), options.search);
  return { site, contents: belowRoot(site, [...contents, ...search]), removed };
}

/**
 * A changed page. The standard key doesn't cover what it depends on, and another key doesn't cover what a standard
 * function does.
 */
function withOwnKey(page: PageContent, standard: PageContent): PageContent {
  const key = page.key === standard.key ? undefined : page.key;
  const { description, jsonLd } = page;
  const isStandard = typeof jsonLd === 'function' && jsonLd === standard.jsonLd;
  const isDescribed = typeof description === 'function' && description === standard.description;
  // The search finds what another function adds.
  const isOther = page.main !== standard.main && page.searched === standard.searched;
  return {
    ...page,
    key,
    ...(isStandard && { jsonLd: jsonLd() }),
    ...(isDescribed && { description: description() }),
    ...(isOther && { searched: undefined }),
  };
}

/** The page that an option makes of a standard one, as a list of one or none. */
type Replace = <Subject extends readonly unknown[]>(
  page: PageContent,
  option: ReplacePage<Subject> | undefined,
  ...subject: Subject
) => PageContent[];

function extraPages(site: Site, { extra = [] }: SiteOptions): readonly PageContent[] {
  if (typeof extra === 'function') return extra(site);
  return site.root === '/' ? extra : [];
}

/** The numbers of a list's pages. */
const numbers = (list: readonly unknown[]) =>
  Array.from({ length: pageCount(list) }, (_, index) => index + 1);

function standardPages(site: Site, options: SiteOptions, replace: Replace): PageContent[] {
  const { articles, newsletter, people, questions, services } = site;
  const each = <Subject>(
    subjects: readonly Subject[],
    make: (subject: Subject, index: number) => PageContent | undefined,
    option: ReplacePage<[Subject]> | undefined,
  ) =>
    subjects.flatMap((subject, index) => {
      const page = make(subject, index);
      return page ? replace(page, option, subject) : [];
    });
  return [
    ...replace(home(site), options.home),
    ...(articles.length > 0 ? numbers(articles) : []).flatMap((number) =>
      replace(articleIndex(site, number), options.articles),
    ),
    ...siteTags(site).flatMap((tag) =>
      numbers(tag.articles).flatMap((number) => replace(tagPage(site, tag, number), options.tag, tag)),
    ),
    ...each(
      articles,
      (article, index) =>
        articlePage(site, article, { newer: articles[index - 1], older: articles[index + 1] }),
      options.article,
    ),
    ...(people.length > 0 ? replace(peoplePage(site), options.people) : []),
    ...people.flatMap((person) =>
      numbers(person.articles).flatMap((number) =>
        each([person], () => personPage(site, person, number), options.person),
      ),
    ),
    ...(services.length > 0 ? replace(servicesPage(site), options.services) : []),
    ...each(services, (service) => servicePage(site, service), options.service),
    ...(questions.length > 0 ? replace(questionsPage(site), options.questions) : []),
    ...replace(visitPage(site), options.visit),
    ...each(siteLocations(site), (location) => locationPage(site, location), options.location),
    ...each(ownTexts(site), (name) => textPage(site, name), options.text),
    ...(newsletter ? newsletterPages(site, options, replace) : []),
    ...replace(notFoundPage(site), options.notFound),
  ];
}

/** Nothing is on the page of the newsletter if options leave out the sign-up, so there is none then unless they make one. */
function newsletterPages(site: Site, { newsletter, parts }: SiteOptions, replace: Replace): PageContent[] {
  const { page, signup } = newsletterPageOf(site, parts?.signup);
  return replace(page, newsletter ?? (signup ? undefined : () => undefined));
}
