import { html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { interestLabels } from '../interest-labels.js';
import { formatDuration, formatList } from '../lang/formats.js';
import { CONFIRM_HOURS } from '../lifetimes.js';
import type { FoundSignUp } from '../store/sign-up-store.js';
import {
  buttonLink,
  consentQuote,
  fillHtml,
  inPracticeLanguage,
  type Page,
  type PageContext,
  page,
  tokenForm,
} from './page.js';

/** The page with the consent and the button. */
export function confirmPage(
  context: PageContext,
  { email, name, interests }: Pick<FoundSignUp, 'email' | 'name' | 'interests'>,
  token: string,
): Page {
  const { practice, newsletter, basePath, language } = context;
  const words = language.words.confirm;
  const labels = interestLabels(newsletter, interests);
  return page(
    context,
    words.title,
    html`<p>${fillHtml(context, words.lead, { email, practice: practice.name })} ${inPracticeLanguage(context, newsletter.description)}</p>`,
    name !== undefined && html`<p>${fillHtml(context, words.name, { name })}</p>`,
    labels.length > 0 &&
      html`<p>${fillHtml(context, language.words.mail.interests, { list: formatList(language, labels) })}</p>`,
    html`<p>${words.agree}</p>`,
    consentQuote(context, newsletter.consent.text),
    tokenForm(`${basePath}/confirm`, token, words.button),
    html`<p class="tendwell-quiet">${words.notYou}</p>`,
  );
}

/** The page after confirming. */
export function confirmedPage(context: PageContext, email: string, already: boolean): Page {
  const words = context.language.words.confirm;
  return already
    ? page(context, words.alreadyTitle, html`<p>${fillHtml(context, words.already, { email })}</p>`)
    : page(
        context,
        words.doneTitle,
        html`<p>${fillHtml(context, words.done, { email })}</p><p>${words.doneNext}</p>`,
      );
}

/** Why a confirmation link doesn't work. */
export function invalidLinkText({ language }: PageContext, reason: 'expired' | 'unknown'): string {
  return formatMessage(language.words.confirm[reason], {
    hours: formatDuration(language, CONFIRM_HOURS, 'hour'),
  });
}

/** The page for a confirmation link that doesn't work. */
export function invalidLinkPage(context: PageContext, reason: 'expired' | 'unknown'): Page {
  const words = context.language.words.confirm;
  return page(
    context,
    words[`${reason}Title`],
    html`<p>${invalidLinkText(context, reason)}</p>`,
    buttonLink(`${context.basePath}/subscribe`, words.signUpAgain),
  );
}
