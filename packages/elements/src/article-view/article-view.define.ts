import { define } from '../internal/define.js';
import { ArticleView } from './article-view.js';

define('article-view', ArticleView);

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}

export { ArticleView };
