import { html } from '@tendwell/content/html';
import { duration, fill } from '../lang/fill.js';
import { ERASE_MINUTES, PROOF_YEARS } from '../store/manage.js';
import { buttonLink, type Page, type PageContext, page, say, tokenForm } from './page.js';

/** What will be deleted, what stays and why, and the button. */
export function erasePage(context: PageContext, email: string, token: string): Page {
  const { erase, unsubscribe } = context.language.words;
  return page(
    context,
    erase.title,
    html`<p>${say(context, erase.lead, { email })}</p>`,
    whatStays(context),
    tokenForm(`${context.basePath}/erase`, token, erase.button),
    html`<p class="tendwell-quiet">${unsubscribe.keep}</p>`,
  );
}

/** After the button, and when it is pressed again. */
export function erasedPage(context: PageContext): Page {
  const { erase } = context.language.words;
  return page(
    context,
    erase.doneTitle,
    html`<p>${erase.done}</p>`,
    whatStays(context),
    html`<p><a href="${context.basePath}/subscribe">${erase.again}</a></p>`,
  );
}

/** A button that was shown too long ago. */
export function eraseExpiredPage(context: PageContext): Page {
  const { confirm, link } = context.language.words;
  return page(
    context,
    confirm.expiredTitle,
    html`<p>${eraseExpiredText(context)}</p>`,
    buttonLink(`${context.basePath}/manage`, link.again),
  );
}

/** Why that button erases nothing. */
export function eraseExpiredText({ language }: PageContext): string {
  return fill(language.words.erase.expired, { minutes: duration(language, ERASE_MINUTES, 'minute') });
}

function whatStays({ language }: PageContext) {
  const { erase } = language.words;
  return html`<p>${erase.kept}</p>
<p class="tendwell-quiet">${fill(erase.why, { years: duration(language, PROOF_YEARS, 'year') })}</p>`;
}
