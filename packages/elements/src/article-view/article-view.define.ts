import { define } from '../internal/define.js';
import type { ArticleContent } from './article-view.html.js';
import { ArticleView } from './article-view.js';

define('article-view', ArticleView);

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
  interface HTMLElementEventMap {
    'article-load': CustomEvent<{ article: ArticleContent }>;
    'article-error': CustomEvent<{ error: unknown }>;
  }
}

export type { ArticleContent, ArticleLink } from './article-view.html.js';
export type { MarkdownArticle } from './markdown-article.js';
export { ArticleView };
