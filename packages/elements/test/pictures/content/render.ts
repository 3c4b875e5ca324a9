import { readFileSync } from 'node:fs';
import type { Article } from '@tendwell/content';
import { type RenderedArticle, renderArticle } from '@tendwell/content/markdown';
import { drawing } from '../support/site.js';

/** The URL of a line drawing. */
export const BOWL = drawing(readFileSync(new URL('bowl.svg', import.meta.url), 'utf8'));

/** An article of a language, from what is particular about it. */
export function article(
  lang: string,
  facts: Pick<Article, 'title' | 'body' | 'slug'> & Partial<Article>,
): RenderedArticle {
  return renderArticle({ date: '2026-11-10', ...facts } as Article, { locale: lang });
}
