import { html, type TemplateResult } from 'lit';
import { detailFields, type FieldsInput, titleFields } from './article-fields.js';
import { type TextBarInput, textBar } from './text-bar.js';
import type { TextSession } from './text-session.js';

/** What differs between kinds of texts in the text editor. */
export interface TextKind {
  /** The bar above the text. */
  bar(input: TextBarInput): TemplateResult;
  /** The fields of its front matter. */
  fields(input: FieldsInput): TemplateResult;
  /** Its preview, rendered again with every change. Default: a page of the site. */
  preview?(session: TextSession): TemplateResult;
}

/** An article of the site. */
export const ARTICLE: TextKind = {
  bar: textBar,
  fields: (input) => html`${titleFields(input)} ${detailFields(input)}`,
};
