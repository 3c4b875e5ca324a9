import { mailtoUrl } from '@tendwell/content/contact';
import { html } from '@tendwell/content/html';
import { fillHtml, type Page, type PageContext, page, tokenForm } from './page.js';

/** The page with the unsubscribe button. */
export function unsubscribePage(context: PageContext, email: string, token: string): Page {
  const words = context.language.words.unsubscribe;
  return page(
    context,
    words.title,
    html`<p>${fillHtml(context, words.lead, { email, practice: context.practice.name })}</p>`,
    tokenForm(`${context.basePath}/unsubscribe`, token, words.button),
    html`<p class="tendwell-quiet">${words.changedMind}</p>`,
  );
}

/** The page after unsubscribing. */
export function unsubscribedPage(context: PageContext, email: string): Page {
  const words = context.language.words.unsubscribe;
  return page(
    context,
    words.doneTitle,
    html`<p>${fillHtml(context, words.done, { email })}</p>
<p><a href="${context.basePath}/subscribe">${words.signUpAgain}</a></p>`,
  );
}

/** The page for an unknown unsubscribe link. */
export function unknownSubscriberPage(context: PageContext): Page {
  const { confirm, unsubscribe } = context.language.words;
  const email = context.practice.locations.find((location) => location.email)?.email;
  return page(
    context,
    confirm.unknownTitle,
    html`<p>${unsubscribe.unknown}</p>`,
    email !== undefined &&
      html`<p><a href="${mailtoUrl(email)}">${fillHtml(context, unsubscribe.writeTo, { email })}</a></p>`,
  );
}
