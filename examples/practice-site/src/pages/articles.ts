import { html, trusted } from '@tendwell/content/html';
import type { RenderedArticle } from '@tendwell/content/markdown';
import { articleJsonLd } from '@tendwell/content/structured-data';
import { type ArticleSummary, articleHtml, articleListHtml } from '@tendwell/elements/html';
import type { Site } from '@tendwell/vite-plugin';
import type { SitePage } from './layout.ts';

/** What a list shows of articles. */
export function summaries(articles: readonly RenderedArticle[]): ArticleSummary[] {
  return articles.map((article) => ({ ...article, url: `/articles/${article.slug}/` }));
}

/** All articles, newest first. */
export function articleIndex({ articles, practice }: Site): SitePage {
  return {
    path: '/articles/',
    title: 'Articles',
    description: `What we write at ${practice.name}, in turn.`,
    main: html`<h1 class="page-title">Articles</h1>
<article-list>${trusted(articleListHtml(summaries(articles), { practice, pictures: true }))}</article-list>`,
  };
}

/** One page for each article. */
export function articlePages(site: Site): SitePage[] {
  const { articles, practice } = site;
  return articles.map((article, index) => {
    const path = `/articles/${article.slug}/`;
    const [newer, older] = [articles[index - 1], articles[index + 1]];
    return {
      path,
      title: article.title,
      ...(article.summary && { description: article.summary }),
      ...(article.lang && { lang: article.lang }),
      jsonLd: [articleJsonLd(article, { practice, url: site.url(path) })],
      main: html`<article-view>${trusted(articleHtml(article, { practice, contents: true }))}</article-view>
<nav class="neighbours" aria-label="More articles">
${older && html`<p>Before this<br><a href="/articles/${older.slug}/" rel="prev">${older.title}</a></p>`}
${newer && html`<p>After this<br><a href="/articles/${newer.slug}/" rel="next">${newer.title}</a></p>`}
</nav>`,
    };
  });
}
