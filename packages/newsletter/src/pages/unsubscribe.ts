import { mailtoUrl } from '@tendwell/content/contact';
import { type Html, html } from '@tendwell/content/html';
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
  const address = practiceEmail(context);
  return page(
    context,
    confirm.unknownTitle,
    html`<p>${unsubscribe.unknown}</p>`,
    address !== undefined &&
      html`<p><a href="${mailtoUrl(address)}">${fillHtml(context, unsubscribe.writeTo, { email: address })}</a></p>`,
  );
}

/** The practice's address as a link, if it has one. */
export function writeToPractice(context: PageContext): Html | undefined {
  const address = practiceEmail(context);
  return address === undefined ? undefined : html`<p><a href="${mailtoUrl(address)}">${address}</a></p>`;
}

function practiceEmail({ practice }: PageContext): string | undefined {
  return practice.locations.find(({ email }) => email)?.email;
}
