import { html } from '@tendwell/content/html';
import { articleJsonLd } from '@tendwell/content/structured-data';
import { articleHtml, articleListHtml } from '@tendwell/elements/html';
import type { Site } from '@tendwell/vite-plugin';
import type { SitePage } from './layout.ts';

/** All articles, newest first. */
export function articleIndex({ articles, practice }: Site): SitePage {
  return {
    path: '/articles/',
    title: 'Articles',
    description: `Articles by the people at ${practice.name}.`,
    main: html`<h1 class="page-title">Articles</h1>
<article-list>${articleListHtml(articles, { practice, pictures: true })}</article-list>
<p class="more"><a href="/feed.xml" type="application/rss+xml">Follow new articles in a feed reader</a></p>`,
  };
}

/** One page per article. */
export function articlePages(site: Site): SitePage[] {
  const { articles, practice } = site;
  return articles.map((article, index) => {
    const { path } = article;
    const [newer, older] = [articles[index - 1], articles[index + 1]];
    return {
      path,
      title: article.title,
      ...(article.summary && { description: article.summary }),
      ...(article.lang && { lang: article.lang }),
      jsonLd: [articleJsonLd(article, { practice, url: site.url(path) })],
      main: html`<article-view>${articleHtml(article, {
        practice,
        contents: true,
        ...(older && { previous: older }),
        ...(newer && { next: newer }),
      })}</article-view>`,
    };
  });
}
