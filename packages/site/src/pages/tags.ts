import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { articleListHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { breadcrumbsNode } from '../head/json-ld.js';
import { pageWords } from '../lang/index.js';
import { pageKey, summariesOf } from '../parts/article-list.js';
import { breadcrumbs, wayTo } from '../parts/breadcrumbs.js';
import { moreLink, pageUrl } from '../parts/page-url.js';
import { pageCount, pageOf, pagePath, pagination } from '../parts/pagination.js';
import type { Site } from '../site.js';
import type { SiteArticle } from '../texts.js';

/** A topic of articles. */
export interface Tag {
  /** As the first of its articles writes it. */
  name: string;
  /** The path of its page, without Vite's `base`. */
  path: string;
  /** Newest first. */
  articles: readonly SiteArticle[];
}

/** How many articles a topic needs for a page of its own. */
const FEWEST = 2;

/** The topics of articles that have a page, in their order and by their path. */
interface Topics {
  readonly tags: readonly Tag[];
  readonly byPath: ReadonlyMap<string, readonly [rank: number, tag: Tag]>;
}

/** The page of each article lists its topics. */
const topics = new WeakMap<readonly SiteArticle[], Topics>();

/**
 * The topics that at least two articles have, those with the most articles first. Tags that differ only in case or
 * punctuation are one.
 *
 * @example
 * ```ts
 * import { type Site, siteTags } from '@tendwell/site';
 *
 * export const names = (site: Site): string[] => siteTags(site).map(({ name }) => name);
 * ```
 */
export function siteTags({ articles, removed }: Site): readonly Tag[] {
  const { tags } = topicsIn(articles);
  return removed ? tags.filter(({ path }) => !removed.has(path)) : tags;
}

function topicsIn(articles: readonly SiteArticle[]): Topics {
  const known = topics.get(articles);
  if (known) return known;
  const tags = tagsOf(articles);
  const byPath = new Map(tags.map((tag, rank) => [tag.path, [rank, tag] as const]));
  const found = { tags, byPath };
  topics.set(articles, found);
  return found;
}

function tagsOf(articles: readonly SiteArticle[]): Tag[] {
  const tags = new Map<string, { name: string; path: string; articles: SiteArticle[] }>();
  for (const article of articles) {
    for (const [path, name] of namesOf(article)) {
      const tag = tags.get(path);
      if (tag) tag.articles.push(article);
      else tags.set(path, { name, path, articles: [article] });
    }
  }
  const pages = [...tags.values()].filter((tag) => tag.articles.length >= FEWEST);
  return pages.sort((a, b) => b.articles.length - a.articles.length || (a.path < b.path ? -1 : 1));
}

/** A text may have both `Sleep` and `sleep`: the first one is used. */
function namesOf({ tags }: SiteArticle): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of tags ?? []) {
    const path = tagPath(name);
    if (path !== undefined && !names.has(path)) names.set(path, name);
  }
  return names;
}

/** Paths by tag. Thousands of articles have the same few. */
const paths = new Map<string, string | undefined>();
/** A site in development may see any number of tags. */
const MOST_PATHS = 10_000;

/** `/tags/winter-food/` for "Winter food". `undefined` for a tag without letters and digits. */
export function tagPath(name: string): string | undefined {
  if (paths.has(name)) return paths.get(name);
  if (paths.size >= MOST_PATHS) paths.clear();
  const path = newTagPath(name);
  paths.set(name, path);
  return path;
}

function newTagPath(name: string): string | undefined {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? `/tags/${words.join('-')}/` : undefined;
}

/**
 * One page of the articles about a topic.
 *
 * @param number Which one, from 1, of pages with twenty articles each.
 * @example
 * ```ts
 * import { type PageContent, type Site, siteTags, tagPage } from '@tendwell/site';
 *
 * export const topics = (site: Site): PageContent[] => siteTags(site).map((tag) => tagPage(site, tag));
 * ```
 */
export function tagPage(site: Site, tag: Tag, number = 1): PageContent {
  const { name, locale } = site.practice;
  const words = pageWords(locale);
  const title = formatMessage(words.articlesAbout, { tag: tag.name });
  const way = wayTo(site, { title: words.articles, path: '/articles/' });
  const shown = pageOf(tag.articles, number);
  return {
    path: pagePath(tag.path, number),
    title,
    jsonLd: () => [breadcrumbsNode(site, way, { title, path: pagePath(tag.path, number) })],
    key: pageKey(shown, tag.name, tag.path, pageCount(tag.articles), way),
    description: formatMessage(words.tagDescription, { tag: tag.name, name }),
    main: () => html`${breadcrumbs(site, way)}
<h1 class="page-title">${title}</h1>
<article-list>${articleListHtml(summariesOf(shown), { practice: site.practice, pictures: true })}</article-list>
${pagination(site, tag.path, number, pageCount(tag.articles))}
${moreLink(pageUrl(site, '/articles/'), words.allArticles)}`,
  };
}

/** The topics of an article that have a page. */
export function topicsOf({ articles, removed }: Site, article: SiteArticle): Tag[] {
  const { byPath } = topicsIn(articles);
  const found: (readonly [rank: number, tag: Tag])[] = [];
  for (const path of namesOf(article).keys()) {
    const topic = removed?.has(path) ? undefined : byPath.get(path);
    if (topic) found.push(topic);
  }
  return found.sort(([a], [b]) => a - b).map(([, tag]) => tag);
}

/** Links to topics. `undefined` without any. */
export function tagLinks(site: Site, tags: readonly Tag[]): Html | undefined {
  if (tags.length === 0) return undefined;
  const links = tags.map(
    ({ name, path }) => html`<li><a href="${site.href(path)}" rel="tag">${name}</a></li>`,
  );
  return html`<nav class="site-tags" aria-label="${pageWords(site.practice.locale).tags}"><ul>${links}</ul></nav>`;
}
