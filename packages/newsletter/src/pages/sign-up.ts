import { html } from '@tendwell/content/html';
import { duration, fill } from '../lang/fill.js';
import { CONFIRM_HOURS, oneLine } from '../mail/compose.js';
import { errorTexts, type FormState, signUpForm } from './form.js';
import { own, type Page, type PageContext, page, say } from './page.js';

/** The form by itself. */
export function formPage(context: PageContext, state: FormState): Page {
  const words = context.language.words.form;
  return page(
    context,
    words.title,
    html`<p>${own(context, context.newsletter.description)}</p>`,
    signUpForm(context, state),
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
    signUpForm(context, state),
  );
}

/** A sign-up that was not taken, though nothing is wrong with it: why, and the form as it was. */
export function laterPage(context: PageContext, title: string, text: string, state: FormState): Page {
  return page(context, title, html`<p role="alert">${text}</p>`, signUpForm(context, state));
}

/** The same for everybody who signs up. */
export function pendingPage(context: PageContext, email: string): Page {
  const { language, practice } = context;
  const { pending, mail } = language.words;
  const hours = duration(language, CONFIRM_HOURS, 'hour');
  const subject = oneLine(fill(mail.confirmationSubject, { practice: practice.name }));
  return page(
    context,
    pending.title,
    html`<p>${say(context, pending.lead, { email, subject })}</p>
<ol>${pending.steps.map((step) => html`<li>${say(context, step, { hours })}</li>`)}</ol>
<p class="tendwell-quiet">${pending.known}</p>`,
  );
}
