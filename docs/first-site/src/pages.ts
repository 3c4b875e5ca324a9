import { type Html, html } from '@tendwell/content/html';
import {
  articleHtml,
  articleListHtml,
  newsletterSignupHtml,
  practiceFooterHtml,
} from '@tendwell/elements/html';
import type { Page, Site } from '@tendwell/vite-plugin';

/** The pages of the site: a list of articles at `/`, and one page for each. */
export function pages(site: Site): Page[] {
  const { articles, practice } = site;
  const list = html`<h1>${practice.name}</h1>
<article-list>${articleListHtml(articles, { practice })}</article-list>`;
  return [
    page(site, '/', practice.name, list),
    ...articles.map((article) => {
      const view = html`<article-view>${articleHtml(article, { practice, contents: true })}</article-view>`;
      return page(site, article.path, article.title, view);
    }),
  ];
}

/** A page with the sign-up and the footer under it. */
function page({ practice, newsletter }: Site, path: string, title: string, main: Html): Page {
  const { locale } = practice;
  const body = html`<main>${main}</main>
${newsletter && html`<newsletter-signup>${newsletterSignupHtml(newsletter, { locale, page: path })}</newsletter-signup>`}
<practice-footer>${practiceFooterHtml(practice)}</practice-footer>`;
  return { path, title, body };
}
