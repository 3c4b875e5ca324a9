import { html } from '@tendwell/content/html';
import { duration, fill, list } from '../lang/fill.js';
import { CONFIRM_HOURS } from '../mail/compose.js';
import { labelsOf } from '../mail/interests.js';
import { buttonLink, consentQuote, own, type Page, type PageContext, page, say, tokenForm } from './page.js';

/** What is agreed to, and the button. */
export function confirmPage(
  context: PageContext,
  { email, interests }: { readonly email: string; readonly interests: readonly string[] },
  token: string,
): Page {
  const { practice, newsletter, basePath, language } = context;
  const words = language.words.confirm;
  const labels = labelsOf(newsletter, interests);
  return page(
    context,
    words.title,
    html`<p>${say(context, words.lead, { email, practice: practice.name })} ${own(context, newsletter.description)}</p>`,
    labels.length > 0 &&
      html`<p>${say(context, language.words.mail.interests, { list: list(language, labels) })}</p>`,
    html`<p>${words.agree}</p>`,
    consentQuote(context, newsletter.consent.text),
    tokenForm(`${basePath}/confirm`, token, words.button),
    html`<p class="tendwell-quiet">${words.notYou}</p>`,
  );
}

/** After the button. */
export function confirmedPage(context: PageContext, email: string, already: boolean): Page {
  const words = context.language.words.confirm;
  return already
    ? page(context, words.alreadyTitle, html`<p>${say(context, words.already, { email })}</p>`)
    : page(
        context,
        words.doneTitle,
        html`<p>${say(context, words.done, { email })}</p><p>${words.doneNext}</p>`,
      );
}

/** Why a confirmation link opens nothing. */
export function deadLinkText({ language }: PageContext, why: 'expired' | 'unknown'): string {
  return fill(language.words.confirm[why], { hours: duration(language, CONFIRM_HOURS, 'hour') });
}

/** A confirmation link that opens nothing. */
export function deadLinkPage(context: PageContext, why: 'expired' | 'unknown'): Page {
  const words = context.language.words.confirm;
  return page(
    context,
    words[`${why}Title`],
    html`<p>${deadLinkText(context, why)}</p>`,
    buttonLink(`${context.basePath}/subscribe`, words.again),
  );
}
