import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { NOT_FOUND } from '../page.js';
import { moreLink, pageUrl } from '../parts/page-url.js';
import type { Site } from '../site.js';

/** One line of the list. */
interface Entry {
  title: string;
  url: string;
  text?: string | undefined;
  /** Words that find it besides those that are shown. */
  words?: readonly string[] | undefined;
}

/** Where the page is. */
const PATH = '/search/';

/** Pages of lists, which only repeat what else is listed, letters, and pages that nobody looks for. */
const isLeftOut = ({ path, signup }: PageContent) =>
  path === '/' ||
  path.endsWith(NOT_FOUND) ||
  signup === false ||
  /\/page\/\d+\/$|^\/(?:tags|letters)\//.test(path);

/**
 * The page that lists all pages, services, questions, and articles, with a field that filters the list. Without JavaScript,
 * there is only the list.
 *
 * @param pages All other pages of the site, in the language of `site`.
 * @example
 * ```ts
 * import { type PageContent, type Site, searchPage, visitPage } from '@tendwell/site';
 *
 * export const search = (site: Site): PageContent => searchPage(site, [visitPage(site)]);
 * ```
 */
export function searchPage(site: Site, pages: readonly PageContent[]): PageContent {
  const { articles, practice } = site;
  const words = pageWords(practice.locale);
  const articlePaths = new Set(articles.map(({ path }) => path));
  const others = pages.filter((page) => !articlePaths.has(page.path) && !isLeftOut(page));
  const lists: [heading: string, entries: Entry[]][] = [
    [
      words.pagesOfSite,
      others.map(({ description, path, title }) => entry(title, site.href(path), description)),
    ],
    [words.services, serviceEntries(site)],
    [words.questions, questionEntries(site)],
    [
      words.articles,
      articles.map(({ summary, tags, title, url }) => ({ ...entry(title, url, summary), words: tags })),
    ],
  ];
  return {
    path: PATH,
    title: words.search,
    description: formatMessage(words.searchDescription, { name: practice.name }),
    main: () => html`<h1 class="page-title">${words.search}</h1>
<search><form class="site-search" action="${site.href(PATH)}">
<label for="q">${words.searchField}</label>
<input type="search" id="q" name="q" autocomplete="off">
<p role="status" data-results="${words.results}" data-none="${words.noResults}"></p>
</form></search>
${lists.map(([heading, entries]) => listHtml(heading, entries))}`,
  };
}

const entry = (title: string, url: string, text?: string): Entry => ({ title, url, text });

function serviceEntries(site: Site): Entry[] {
  const url = pageUrl(site, '/services/');
  if (url === undefined) return [];
  return site.services.flatMap(({ description, name, page }) =>
    page ? [] : [entry(name, url, description)],
  );
}

function questionEntries(site: Site): Entry[] {
  return site.questions.flatMap(({ question, slug }) => {
    const url = pageUrl(site, slug ? `/faq/#${slug}` : '/faq/');
    return url === undefined ? [] : [entry(question, url)];
  });
}

function listHtml(heading: string, entries: readonly Entry[]): Html | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.map(
    ({ title, url, text, words = [] }) =>
      html`<li${words.length > 0 && html` data-words="${words.join(' ')}"`}><a href="${url}">${title}</a>${
        text && html`<br>${text}`
      }</li>
`,
  );
  return html`<section class="site-results">
<h2 class="kicker">${heading}</h2>
<ul>
${items}</ul>
</section>
`;
}

/** A link to that page. `undefined` if an option removed it. */
export const searchLink = (site: Site): Html | undefined =>
  moreLink(pageUrl(site, PATH), pageWords(site.practice.locale).searchField);
