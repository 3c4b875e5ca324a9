import { readFileSync } from 'node:fs';
import type { Newsletter } from '@tendwell/content';
import { renderArticle } from '@tendwell/content/markdown';
import { readContent } from '@tendwell/content/node';
import { articleHtml, articleListHtml, newsletterSignupHtml, practiceFooterHtml } from '../../../src/html.js';
import type { Scene } from '../scene.js';
import { drawing } from '../support/site.js';

/** A picture of the README: a scene and how much of it. */
export interface Shot extends Scene {
  /** In CSS pixels. */
  width: number;
  /** In CSS pixels. Default: all of it. */
  height?: number;
}

const site = new URL('../../../../../examples/practice-site/content/', import.meta.url);

/** The elements with what the practice site shows in them. */
export async function readmeShots(): Promise<Shot[]> {
  const { practice, newsletter, articles } = await readContent(site.pathname);
  const rendered = articles
    .filter(({ draft }) => !draft)
    .map((article) => {
      const { picture } = article;
      const drawn = picture && {
        ...picture,
        src: drawing(readFileSync(new URL(picture.src, new URL('articles/', site)), 'utf8')),
      };
      return renderArticle({ ...article, ...(drawn && { picture: drawn }) }, { locale: practice.locale });
    });
  const ginger = rendered.find(({ slug }) => slug === 'ginger-tea');
  if (!ginger || !newsletter)
    throw new Error('The practice site has no ginger tea or no newsletter any more');
  const summaries = rendered
    .filter(({ picture }) => picture)
    .slice(0, 3)
    .map((article) => ({ ...article, url: `/articles/${article.slug}/` }));
  const statusShown: Scene['prepare'] = (page) => page.locator('tr[aria-current]').first().waitFor();
  return [
    {
      name: 'article-view',
      width: 992,
      height: 704,
      markup: () => `<article-view>${articleHtml(ginger, { practice, contents: true })}</article-view>`,
    },
    {
      name: 'article-list',
      width: 1120,
      markup: () =>
        `<article-list filter pictures>${articleListHtml(summaries, { practice, pictures: true })}</article-list>`,
    },
    {
      name: 'practice-footer',
      width: 1280,
      footer: true,
      markup: () =>
        `<practice-footer>${practiceFooterHtml(practice, { today: '2026-11-19' })}</practice-footer>`,
      prepare: statusShown,
    },
    { name: 'newsletter-signup', width: 720, markup: () => signup(newsletter) },
  ];
}

function signup(newsletter: Newsletter): string {
  return `<newsletter-signup>${newsletterSignupHtml(newsletter)}</newsletter-signup>`;
}
