import type { RenderedArticle } from '@tendwell/content/markdown';
import { define } from '../internal/define.js';
import { ArticleView } from './article-view.js';

define('article-view', ArticleView);

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
  interface HTMLElementEventMap {
    'article-load': CustomEvent<{ article: RenderedArticle }>;
    'article-error': CustomEvent<{ error: unknown }>;
  }
}

export { ArticleView };
