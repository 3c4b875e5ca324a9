import { define } from '../internal/define.js';
import type { ArticleSummary } from './article-list.html.js';
import { ArticleList } from './article-list.js';

define('article-list', ArticleList);

declare global {
  interface HTMLElementTagNameMap {
    'article-list': ArticleList;
  }
  interface HTMLElementEventMap {
    'article-list-load': CustomEvent<{ articles: readonly ArticleSummary[] }>;
    'article-list-error': CustomEvent<{ error: unknown }>;
  }
}

export type { ArticleSummary } from './article-list.html.js';
export { ArticleList };
