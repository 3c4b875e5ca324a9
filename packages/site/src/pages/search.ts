import { type Html, html, isHtml } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { NOT_FOUND } from '../page.js';
import { moreLink, pageUrl } from '../parts/page-url.js';
import { descriptionText } from '../parts/text.js';
import type { PartCache } from '../search/index-parts.js';
import { type Indexed, SearchIndex } from '../search/search-index.js';
import type { Site } from '../site.js';
import type { SiteArticle } from '../texts.js';

/** One line of the list. */
interface Entry extends Indexed {
  title: string;
  url: string;
  text?: string | undefined;
  /** Words that find it, besides those that are shown. */
  words?: readonly string[] | undefined;
}

/** Where the page is. */
const PATH = '/search/';

/** True for lists, which only repeat other pages, for letters, and for pages that nobody searches for. */
const isLeftOut = ({ path, signup }: PageContent) =>
  path === '/' ||
  path.endsWith(NOT_FOUND) ||
  signup === false ||
  /\/page\/\d+\/$|^\/(?:tags|letters)\//.test(path);

/**
 * The page that lists all pages, services, questions, and articles, with a field that filters the list by their words. The
 * index of the words is in the page's `files`, which are loaded when they are needed. Without JavaScript, there is only the list.
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
  const lists: [heading: string, entries: Entry[]][] = [
    [words.pagesOfSite, pageEntries(site, pages)],
    [words.services, serviceEntries(site)],
    [words.questions, questionEntries(site)],
    [words.articles, articles.map((article) => new ArticleEntry(article))],
  ];
  const index = new SearchIndex(
    lists.flatMap(([, list]) => list),
    { cache: partCache(site), make: site.makeParts },
  );
  return {
    path: PATH,
    title: words.search,
    description: formatMessage(words.searchDescription, { name: practice.name }),
    files: index.files(PATH),
    main: () => html`<h1 class="page-title">${words.search}</h1>
<search><form class="site-search" action="${site.href(PATH)}" data-index="${index.version}" data-files="${index.count}">
<label for="q">${words.searchField}</label>
<input type="search" id="q" name="q" autocomplete="off">
<p role="status" data-results="${words.results}" data-none="${words.noResults}"></p>
</form></search>
${lists.map(([heading, list]) => listHtml(heading, list))}`,
  };
}

function partCache({ cache, root }: Site): PartCache | undefined {
  if (!cache) return undefined;
  const name = root + PATH.slice(1);
  // Called when missing parts are made, and when the index is written.
  let kept: ReadonlyMap<string, string> | undefined;
  return {
    read() {
      kept ??= cache.read(name);
      return kept;
    },
    write(parts) {
      kept = parts;
      cache.write(name, parts);
    },
  };
}

function pageEntries(site: Site, pages: readonly PageContent[]): Entry[] {
  const articlePaths = new Set(site.articles.map(({ path }) => path));
  const others = pages.filter((page) => !articlePaths.has(page.path) && !isLeftOut(page));
  return others.map((page) => pageEntry(site, page));
}

function pageEntry(site: Site, page: PageContent): Entry {
  const { main, path, searched = main, title } = page;
  return {
    ...entry(title, site.href(path), descriptionText(page)),
    content: () => (isHtml(searched) ? searched : searched()),
  };
}

/** The entry of an article, of which a site has thousands. */
class ArticleEntry implements Entry {
  readonly #article: SiteArticle;

  constructor(article: SiteArticle) {
    this.#article = article;
  }

  get id(): string {
    return this.#article.url;
  }

  get url(): string {
    return this.#article.url;
  }

  get title(): string {
    return this.#article.title;
  }

  get text(): string | undefined {
    return this.#article.summary;
  }

  get words(): readonly string[] | undefined {
    return this.#article.tags;
  }

  content(): Html {
    return this.#article.html;
  }

  get hash(): string | undefined {
    return this.#article.hash;
  }

  get stored(): SiteArticle['stored'] {
    return this.#article.stored;
  }
}

const entry = (title: string, url: string, text?: string): Entry => ({ id: url, title, url, text });

function serviceEntries(site: Site): Entry[] {
  const url = pageUrl(site, '/services/');
  if (url === undefined) return [];
  return site.services.flatMap(({ description, name, page }) =>
    page ? [] : [{ ...entry(name, url, description), id: name }],
  );
}

function questionEntries(site: Site): Entry[] {
  return site.questions.flatMap(({ html: answer, question, slug }) => {
    const url = pageUrl(site, slug ? `/faq/#${slug}` : '/faq/');
    return url === undefined ? [] : [{ ...entry(question, url), id: question, content: () => answer }];
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
