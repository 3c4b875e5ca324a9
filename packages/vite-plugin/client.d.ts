/**
 * Types of the virtual modules. Add to `tsconfig.json`: `"types": ["@tendwell/vite-plugin/client"]`.
 */

declare module 'virtual:tendwell/practice' {
  /** The practice, validated. */
  const practice: import('@tendwell/content').Practice;
  /** The newsletter, if the content folder has a `newsletter.yaml`. */
  export const newsletter: import('@tendwell/content').Newsletter | undefined;
  export default practice;
}

declare module 'virtual:tendwell/articles' {
  /** Published articles without their bodies, newest first. In development, also drafts, with `draft: true`. */
  const articles: import('./dist/virtual.js').ArticleMetadata[];
  /** Loads an article with its body. `undefined` if there is none. */
  export function loadArticle(slug: string): Promise<import('./dist/virtual.js').ArticleModule | undefined>;
  export default articles;
}

declare module 'virtual:tendwell/article/*' {
  /** One article, with its body rendered. */
  const article: import('./dist/virtual.js').ArticleModule;
  export default article;
}
