// Renders the page once, after Vite has built the scripts for browsers and the same page for Node.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { renderArticle } from '@tendwell/content/markdown';
import { readContent } from '@tendwell/content/node';
import { articleHtml, newsletterSignupHtml, practiceFooterHtml } from '@tendwell/elements/html';
import { render } from './dist-server/server.js';

const { practice, newsletter, articles } = await readContent('content');
const [article] = articles.map((one) => renderArticle(one));
if (!article || !newsletter) throw new Error('The content has no article or no newsletter.yaml.');

/** The HTML of the elements, which the server and the browser give to the page. */
const parts = {
  article: String(articleHtml(article, { practice })),
  signUp: String(newsletterSignupHtml(newsletter, { locale: practice.locale, page: '/' })),
  footer: String(practiceFooterHtml(practice)),
};
const page = await render(parts);
const data = JSON.stringify(parts).replaceAll('<', '\\u003c');
const template = await readFile('dist/index.html', 'utf8');
await writeFile(
  'dist/index.html',
  template.replace('<!--page-->', () => page).replace('{}</script>', () => `${data}</script>`),
);
await rm('dist-server', { recursive: true });
