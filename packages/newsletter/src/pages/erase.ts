import { html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { formatDuration } from '../lang/formats.js';
import { CONSENT_RECORD_YEARS, ERASE_MINUTES } from '../lifetimes.js';
import { buttonLink, fillHtml, type Page, type PageContext, page, tokenForm } from './page.js';

/** The page with what will be deleted, what is kept and why, and the button. */
export function erasePage(context: PageContext, email: string, token: string): Page {
  const { erase, unsubscribe } = context.language.words;
  return page(
    context,
    erase.title,
    html`<p>${fillHtml(context, erase.lead, { email })}</p>`,
    whatIsKept(context),
    tokenForm(`${context.basePath}/erase`, token, erase.button),
    html`<p class="tendwell-quiet">${unsubscribe.changedMind}</p>`,
  );
}

/** The page after erasing. */
export function erasedPage(context: PageContext): Page {
  const { erase } = context.language.words;
  return page(
    context,
    erase.doneTitle,
    html`<p>${erase.done}</p>`,
    whatIsKept(context),
    html`<p><a href="${context.basePath}/subscribe">${erase.signUpAgain}</a></p>`,
  );
}

/** The page for an erase button that has expired. */
export function eraseExpiredPage(context: PageContext): Page {
  const { confirm, link } = context.language.words;
  return page(
    context,
    confirm.expiredTitle,
    html`<p>${eraseExpiredText(context)}</p>`,
    buttonLink(`${context.basePath}/manage`, link.newLink),
  );
}

/** Why the button doesn't work. */
export function eraseExpiredText({ language }: PageContext): string {
  return formatMessage(language.words.erase.expired, {
    minutes: formatDuration(language, ERASE_MINUTES, 'minute'),
  });
}

function whatIsKept({ language }: PageContext) {
  const { erase } = language.words;
  return html`<p>${erase.kept}</p>
<p class="tendwell-quiet">${formatMessage(erase.keptReason, { years: formatDuration(language, CONSENT_RECORD_YEARS, 'year') })}</p>`;
}
