/** The Markdown parser, which is loaded when the first Markdown arrives. */
export { renderMarkdownText } from '@tendwell/content/markdown';
