import type { Newsletter, Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { oneLine } from '../mail/compose.js';
import type { Language } from '../messages.js';
import { errorTexts, type FormState, signUpForm } from './form.js';

/** What pages are made of. */
export interface PageContext {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
  /** Origin of the site, without a slash at the end. */
  readonly site: string;
  /** Path of the endpoint. */
  readonly basePath: string;
  readonly language: Language;
}

/** A page without its frame. */
export interface Page {
  readonly title: string;
  readonly body: Html;
}

/** The way every page is laid out: a kicker, the heading, what there is to say, and a way back. */
function page(context: PageContext, title: string, ...parts: readonly (Html | undefined | false)[]): Page {
  const { practice, newsletter, site, language } = context;
  const body = html`<section class="tendwell-page">
<p class="tendwell-kicker">${newsletter.heading ?? language.words.newsletter}</p>
<h1>${title}</h1>
${parts}
<p class="tendwell-quiet"><a href="${site}/">${language.words.backTo(practice.name)}</a></p>
</section>`;
  return { title, body };
}

function form({ newsletter, basePath, language }: PageContext, state: FormState): Html {
  return signUpForm(newsletter, `${basePath}/subscribe`, language, state);
}

function againLink({ basePath }: PageContext, text: string): Html {
  return html`<p><a class="tendwell-button" href="${basePath}/subscribe">${text}</a></p>`;
}

/** A sentence with an address in it, which breaks over two lines only where it has to. */
function say(text: string, address: string): Html {
  const [before, ...after] = text.split(address);
  return after.length === 1
    ? html`${before}<bdi class="tendwell-address">${address}</bdi>${after}`
    : html`${text}`;
}

/** A button that posts a token: the one thing on these pages that changes anything. */
function tokenForm(action: string, token: string, button: string): Html {
  return html`<form class="tendwell-form" method="post" action="${action}">
<input type="hidden" name="token" value="${token}">
<button type="submit">${button}</button>
</form>`;
}

/** The form by itself. */
export function formPage(context: PageContext, state: FormState): Page {
  const words = context.language.words.form;
  return page(
    context,
    words.title,
    html`<p>${context.newsletter.description}</p>`,
    form(context, state),
    html`<p class="tendwell-quiet">${words.next}</p>`,
  );
}

/** The form with what was typed, and what is wrong with it. */
export function invalidPage(context: PageContext, state: FormState): Page {
  const texts = errorTexts(state, context.language);
  const shownAtField = (name: string) => name === 'email' || (name === 'name' && context.newsletter.name);
  const others = new Set(Object.entries(texts).flatMap(([name, text]) => (shownAtField(name) ? [] : [text])));
  return page(
    context,
    context.language.words.errors.title,
    others.size > 0 &&
      html`<div role="alert">${[...others].map((text) => html`<p class="tendwell-error">${text}</p>`)}</div>`,
    form(context, state),
  );
}

/** A sign-up that could not be taken now: why, and the form as it was. */
export function laterPage(context: PageContext, title: string, text: string, state: FormState): Page {
  return page(context, title, html`<p role="alert">${text}</p>`, form(context, state));
}

/** The same for everybody who signs up. */
export function pendingPage(context: PageContext, email: string): Page {
  const { pending, mail } = context.language.words;
  return page(
    context,
    pending.title,
    html`<p>${say(pending.lead(email, oneLine(mail.confirmationSubject(context.practice.name))), email)}</p>
<ol>${pending.steps.map((step) => html`<li>${step}</li>`)}</ol>
<p class="tendwell-quiet">${pending.known}</p>`,
  );
}

/** What is agreed to, and the button. */
export function confirmPage(context: PageContext, email: string, token: string): Page {
  const { practice, newsletter, basePath } = context;
  const words = context.language.words.confirm;
  return page(
    context,
    words.title,
    html`<p>${say(words.lead(email, practice.name), email)} ${newsletter.description}</p>
<p>${words.agree}</p>
<blockquote><p>${newsletter.consent.text}</p></blockquote>`,
    tokenForm(`${basePath}/confirm`, token, words.button),
    html`<p class="tendwell-quiet">${words.notYou}</p>`,
  );
}

/** After the button. */
export function confirmedPage(context: PageContext, email: string, already: boolean): Page {
  const words = context.language.words.confirm;
  return already
    ? page(context, words.alreadyTitle, html`<p>${say(words.already(email), email)}</p>`)
    : page(context, words.doneTitle, html`<p>${say(words.done(email), email)}</p><p>${words.doneNext}</p>`);
}

/** A confirmation link that opens nothing. */
export function deadLinkPage(context: PageContext, why: 'expired' | 'unknown'): Page {
  const words = context.language.words.confirm;
  return page(context, words[`${why}Title`], html`<p>${words[why]}</p>`, againLink(context, words.again));
}

/** The button that takes an address off the list. */
export function unsubscribePage(context: PageContext, email: string, token: string): Page {
  const words = context.language.words.unsubscribe;
  return page(
    context,
    words.title,
    html`<p>${say(words.lead(email, context.practice.name), email)}</p>`,
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
    html`<p>${say(words.done(email), email)}</p>
<p><a href="${context.basePath}/subscribe">${words.again}</a></p>`,
  );
}

/** An unsubscribe link that nobody has. */
export function unknownSubscriberPage(context: PageContext): Page {
  const { confirm, unsubscribe } = context.language.words;
  const address = context.practice.locations.find(({ email }) => email)?.email;
  return page(
    context,
    confirm.unknownTitle,
    html`<p>${unsubscribe.unknown}</p>`,
    address !== undefined && html`<p><a href="mailto:${address}">${unsubscribe.writeTo(address)}</a></p>`,
  );
}

/** Anything else that went wrong. */
export function problemPage(context: PageContext, title: string, text: string): Page {
  return page(context, title, html`<p>${text}</p>`);
}
