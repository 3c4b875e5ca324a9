import { type Html, html } from '@tendwell/content/html';
import { canonicalLocale, formatMessage } from '@tendwell/content/intl';
import { formatDate, formatDuration } from '../lang/formats.js';
import { MANAGE_DAYS } from '../lifetimes.js';
import type { ManagedSubscriber } from '../store/sign-up-store.js';
import { interestsField, languageField, textField } from './fields.js';
import { formTokenField, honeypot } from './form.js';
import { buttonLink, consentQuote, fillHtml, type Page, type PageContext, page, tokenForm } from './page.js';

/** What to show on the page of a subscription after saving it. */
export interface ManageNotes {
  readonly saved?: boolean;
  readonly nameError?: string | undefined;
}

/** The page of a subscription: everything that is stored about a subscriber, and what they can do with it. */
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
    consentSection(context, subscriber),
    subscriber.status !== 'unsubscribed' && detailsForm(context, subscriber, token, nameError),
    subscriber.status !== 'unsubscribed' &&
      html`<h2>${manage.unsubscribeTitle}</h2><p>${manage.unsubscribe}</p>${tokenForm(action, token, manage.unsubscribeTitle, 'leave')}`,
    html`<h2>${manage.eraseTitle}</h2><p>${manage.erase}</p>${tokenForm(action, token, manage.eraseButton, 'erase')}`,
  );
}

function statusText(context: PageContext, { status, email, since }: ManagedSubscriber): Html {
  const { language, practice } = context;
  return fillHtml(context, language.words.manage[status], {
    email,
    date: formatDate(language, since, practice.timeZone),
  });
}

function consentSection(context: PageContext, { consent, status }: ManagedSubscriber): Html | false {
  if (!consent || status !== 'confirmed') return false;
  const { language, practice } = context;
  const date = formatDate(language, consent.at, practice.timeZone);
  return html`<p>${formatMessage(language.words.manage.consent, { date })}</p>
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
${languageField(context, manage.language, canonicalLocale(locale) ?? language.tag)}
<p><button type="submit">${manage.save}</button></p>
</form>`;
}

/** The page with the form for requesting a link. */
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
${formTokenField(state.token)}
<p><button type="submit">${link.button}</button></p>
</form>`,
  );
}

/** The page after requesting a link. The same for every address. */
export function linkSentPage(context: PageContext, email: string): Page {
  const { link } = context.language.words;
  return page(context, link.doneTitle, html`<p>${fillHtml(context, link.done, { email })}</p>`);
}

/** Why a link to a subscription doesn't work. */
export function closedLinkText({ language }: PageContext, reason: 'expired' | 'unknown'): string {
  return formatMessage(language.words.manage[reason], { days: formatDuration(language, MANAGE_DAYS, 'day') });
}

/** The page for a link to a subscription that doesn't work. */
export function closedLinkPage(context: PageContext, reason: 'expired' | 'unknown'): Page {
  const { confirm, link } = context.language.words;
  return page(
    context,
    confirm[`${reason}Title`],
    html`<p>${closedLinkText(context, reason)}</p>`,
    buttonLink(`${context.basePath}/manage`, link.newLink),
  );
}
