import { html, type TemplateResult } from 'lit';
import { detailFields, type FieldsInput, titleFields } from './article-fields.js';
import { type TextBarInput, textBar } from './text-bar.js';
import type { TextSession } from './text-session.js';

/** What a kind of text has of its own in the view in which it is written. */
export interface TextKind {
  /** The line above the text. */
  bar(input: TextBarInput): TemplateResult;
  /** The fields of its front matter. */
  fields(input: FieldsInput): TemplateResult;
  /** How it looks, called with every change. Default: a page of the site. */
  preview?(session: TextSession): TemplateResult;
}

/** An article of the site. */
export const ARTICLE: TextKind = {
  bar: textBar,
  fields: (input) => html`${titleFields(input)} ${detailFields(input)}`,
};
