import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { NOT_FOUND } from '../page.js';
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

/** Pages of lists, which only repeat what else is listed, and pages that nobody looks for. */
const isLeftOut = ({ path, signup }: PageContent) =>
  path === '/' || path.endsWith(NOT_FOUND) || signup === false || /\/page\/\d+\/$|^\/tags\//.test(path);

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

function serviceEntries({ href, services }: Site): Entry[] {
  return services.flatMap(({ description, name, page }) =>
    page ? [] : [entry(name, href('/services/'), description)],
  );
}

function questionEntries({ href, questions }: Site): Entry[] {
  return questions.map(({ question, slug }) => entry(question, href(slug ? `/faq/#${slug}` : '/faq/')));
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
<ul role="list">
${items}</ul>
</section>
`;
}

/** A link to that page. */
export const searchLink = ({ href, practice }: Site): Html =>
  html`<p class="more"><a href="${href(PATH)}">${pageWords(practice.locale).searchField}</a></p>`;
