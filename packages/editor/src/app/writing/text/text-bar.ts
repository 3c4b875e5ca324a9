import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../shell/app.js';
import { routeUrl } from '../../shell/route.js';
import type { WritingMessages } from '../lang/messages.js';
import type { TextSession } from './text-session.js';
import type { UnsavedText } from './unsaved-texts.js';

/** The input of {@link textBar}. */
export interface TextBarInput {
  readonly app: App;
  readonly words: WritingMessages;
  readonly session: TextSession;
  retry(): void;
  schedule(): void;
}

/** The bar above a text: a link back, whether it is saved, and when it is published. */
export function textBar({ app, words, session, retry, schedule }: TextBarInput): TemplateResult {
  const { text, fields, states } = words;
  const summary = app.site.overview?.texts.find(({ path }) => path === session.path);
  return html`<div class="text-bar">
    <a href=${routeUrl('articles')}>${text.back}</a>
    ${savingState(app, words, session, retry)}
    ${summary ? html`<span class="state" data-state=${summary.state}>${states[summary.state]}</span>` : nothing}
    <button type="button" class="primary" ?disabled=${session.value === undefined} @click=${schedule}>${fields.when}…</button>
  </div>`;
}

/** Whether a text is saved, and a button if it could not be. */
export function savingState(
  app: App,
  { saving }: WritingMessages,
  session: TextSession,
  retry: () => void,
): TemplateResult {
  const state = {
    saved: saving.saved,
    unsaved: saving.unsaved,
    saving: saving.saving,
    offline: saving.offline,
    'signed-out': saving.signedOut,
    conflict: saving.conflict,
    failed: saving.failed,
  }[session.state];
  const isProblem = !['saved', 'unsaved', 'saving'].includes(session.state);
  return html`<p role="status" class=${isProblem ? 'error-text' : 'muted'}>${state}</p>
    ${isProblem ? html`<button type="button" @click=${retry}>${app.words.actions.retry}</button>` : nothing}`;
}

/** Offers unsaved text of an earlier visit. */
export function unsavedNotice(
  { unsaved: texts }: WritingMessages,
  locale: string,
  unsaved: UnsavedText,
  { compare, use, discard }: { compare(): void; use(): void; discard(): void },
): TemplateResult {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<div class="text-notice" role="alert">
    <p>${formatMessage(texts.found, { time: time.format(unsaved.at) })}</p>
    <p class="buttons">
      <button type="button" @click=${compare}>${texts.compare}</button>
      <button type="button" @click=${use}>${texts.use}</button>
      <button type="button" class="link" @click=${discard}>${texts.discard}</button>
    </p>
  </div>`;
}
