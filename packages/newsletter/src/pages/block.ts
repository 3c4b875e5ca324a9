import { html } from '@tendwell/content/html';
import { fillHtml, type Page, type PageContext, page, tokenForm } from './page.js';
import { writeToPractice } from './unsubscribe.js';

/** The page with the button for getting no more emails. */
export function blockPage(context: PageContext, email: string, token: string): Page {
  const { block, unsubscribe } = context.language.words;
  return page(
    context,
    block.title,
    html`<p>${fillHtml(context, block.lead, { email })}</p>`,
    tokenForm(`${context.basePath}/block`, token, block.button),
    html`<p class="tendwell-quiet">${unsubscribe.changedMind}</p>`,
  );
}

/** The page after blocking an address. */
export function blockedPage(context: PageContext, email: string): Page {
  const { block } = context.language.words;
  return page(
    context,
    block.doneTitle,
    html`<p>${fillHtml(context, block.done, { email })}</p>`,
    writeToPractice(context),
  );
}
