import { type Html, html } from '@tendwell/content/html';
import { day, duration, fill } from '../lang/fill.js';
import { MANAGE_DAYS } from '../mail/compose.js';
import type { ManagedSubscriber } from '../store/manage.js';
import { interestsField, languageField, textField } from './fields.js';
import { honeypot, tokenField } from './form.js';
import { buttonLink, consentQuote, type Page, type PageContext, page, say, tokenForm } from './page.js';

/** What can be said on the page of a subscription, besides what it holds. */
export interface ManageNotes {
  readonly saved?: boolean;
  readonly nameError?: string | undefined;
}

/** Everything that is kept about somebody, and what they can do about it. */
export function managePage(
  context: PageContext,
  subscriber: ManagedSubscriber,
  token: string,
  { saved = false, nameError }: ManageNotes = {},
): Page {
  const { manage } = context.language.words;
  const action = `${context.basePath}/manage`;
  return page(
    context,
    manage.title,
    saved && html`<p role="status">${manage.saved}</p>`,
    html`<p>${statusText(context, subscriber)}</p>`,
    consentPart(context, subscriber),
    subscriber.status !== 'unsubscribed' && detailsForm(context, subscriber, token, nameError),
    subscriber.status !== 'unsubscribed' &&
      html`<h2>${manage.leaveTitle}</h2><p>${manage.leave}</p>${tokenForm(action, token, manage.leaveTitle, 'leave')}`,
    html`<h2>${manage.eraseTitle}</h2><p>${manage.erase}</p>${tokenForm(action, token, manage.eraseButton, 'erase')}`,
  );
}

function statusText(context: PageContext, { status, email, since }: ManagedSubscriber): Html {
  const { language, practice } = context;
  return say(context, language.words.manage[status], {
    email,
    date: day(language, since, practice.timeZone),
  });
}

function consentPart(context: PageContext, { consent, status }: ManagedSubscriber): Html | false {
  if (!consent || status !== 'confirmed') return false;
  const { language, practice } = context;
  const date = day(language, consent.at, practice.timeZone);
  return html`<p>${fill(language.words.manage.consent, { date })}</p>
${consentQuote(context, consent.text)}`;
}

function detailsForm(
  context: PageContext,
  subscriber: ManagedSubscriber,
  token: string,
  nameError: string | undefined,
): Html {
  const { newsletter, basePath, language } = context;
  const { form, manage } = language.words;
  const { name, interests, locale } = subscriber;
  return html`<form class="tendwell-form" method="post" action="${basePath}/manage">
<input type="hidden" name="token" value="${token}">
<input type="hidden" name="do" value="save">
${(newsletter.name || name !== undefined) && textField({ id: 'name', label: form.name, value: name ?? '', error: nameError })}
${interestsField(context, form.interests, interests)}
${languageField(context, manage.language, locale)}
<p><button type="submit">${manage.save}</button></p>
</form>`;
}

/** Where somebody without a link asks for one. */
export function linkPage(
  context: PageContext,
  state: { readonly email: string; readonly token: string | undefined; readonly error?: string | undefined },
  note?: { readonly title: string; readonly text: string },
): Page {
  const { link, form } = context.language.words;
  return page(
    context,
    note?.title ?? link.title,
    note && html`<p role="alert">${note.text}</p>`,
    html`<p>${link.lead}</p>
<form class="tendwell-form" method="post" action="${context.basePath}/manage">
<input type="hidden" name="do" value="link">
${textField({ id: 'email', label: form.email, value: state.email, error: state.error, required: true })}
${honeypot(context.language)}
${tokenField(state.token)}
<p><button type="submit">${link.button}</button></p>
</form>`,
  );
}

/** The same for everybody who asks for a link. */
export function linkSentPage(context: PageContext, email: string): Page {
  const { link } = context.language.words;
  return page(context, link.doneTitle, html`<p>${say(context, link.done, { email })}</p>`);
}

/** Why a link to a subscription opens nothing. */
export function closedText({ language }: PageContext, why: 'expired' | 'unknown'): string {
  return fill(language.words.manage[why], { days: duration(language, MANAGE_DAYS, 'day') });
}

/** A link to a subscription that opens nothing. */
export function closedPage(context: PageContext, why: 'expired' | 'unknown'): Page {
  const { confirm, link } = context.language.words;
  return page(
    context,
    confirm[`${why}Title`],
    html`<p>${closedText(context, why)}</p>`,
    buttonLink(`${context.basePath}/manage`, link.again),
  );
}
