import { define } from '../internal/define.js';
import { ArticleList } from './article-list.js';

define('article-list', ArticleList);

declare global {
  interface HTMLElementTagNameMap {
    'article-list': ArticleList;
  }
}

export { ArticleList };
