import type { Page, Site } from '@tendwell/vite-plugin';
import { articleIndex, articlePages } from './articles.ts';
import { home } from './home.ts';
import { layout } from './layout.ts';
import { about, newsletterFrame, notFound, notices } from './texts.ts';
import { visit } from './visit.ts';

/** All pages of the site. */
export function pages(site: Site): Page[] {
  return [
    home(site),
    articleIndex(site),
    ...articlePages(site),
    visit(site),
    about(site),
    ...notices(site),
    newsletterFrame(),
    notFound(),
  ].map((page) => layout(site, page));
}
