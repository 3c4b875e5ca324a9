import { html } from '@tendwell/content/html';
import { type Page, type PageContext, page, say, tokenForm } from './page.js';

/** The button that takes an address off the list. */
export function unsubscribePage(context: PageContext, email: string, token: string): Page {
  const words = context.language.words.unsubscribe;
  return page(
    context,
    words.title,
    html`<p>${say(context, words.lead, { email, practice: context.practice.name })}</p>`,
    tokenForm(`${context.basePath}/unsubscribe`, token, words.button),
    html`<p class="tendwell-quiet">${words.keep}</p>`,
  );
}

/** After that button, and for who comes back later. */
export function unsubscribedPage(context: PageContext, email: string): Page {
  const words = context.language.words.unsubscribe;
  return page(
    context,
    words.doneTitle,
    html`<p>${say(context, words.done, { email })}</p>
<p><a href="${context.basePath}/subscribe">${words.again}</a></p>`,
  );
}

/** An unsubscribe link that nobody has. */
export function unknownSubscriberPage(context: PageContext): Page {
  const { confirm, unsubscribe } = context.language.words;
  const email = context.practice.locations.find((location) => location.email)?.email;
  return page(
    context,
    confirm.unknownTitle,
    html`<p>${unsubscribe.unknown}</p>`,
    email !== undefined &&
      html`<p><a href="mailto:${email}">${say(context, unsubscribe.writeTo, { email })}</a></p>`,
  );
}
