// @ts-check
/** What the documentation still lacks. Never add a line: write the documentation. */
export const KNOWN_GAPS = new Set([
  'ArticleContent stands in a public signature and is not exported',
  'ArticleLink stands in a public signature and is not exported',
  'MarkdownArticle stands in a public signature and is not exported',
]);
