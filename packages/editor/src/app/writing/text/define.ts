import { MarkdownField } from './markdown-field.js';
import { TextPage } from './text-page.js';

/** Registers the elements of the text editor, and makes one. */
export function defineTextPage(): TextPage {
  if (!customElements.get('markdown-field')) customElements.define('markdown-field', MarkdownField);
  if (!customElements.get('text-page')) customElements.define('text-page', TextPage);
  return new TextPage();
}
