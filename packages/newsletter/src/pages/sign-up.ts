import { html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { formatDuration } from '../lang/formats.js';
import { CONFIRM_HOURS } from '../lifetimes.js';
import { oneLine } from '../mail/compose.js';
import { errorTexts, type FormState, signUpForm } from './form.js';
import { fillHtml, inPracticeLanguage, type Page, type PageContext, page } from './page.js';

/** The page with the sign-up form. */
export function formPage(context: PageContext, state: FormState): Page {
  const words = context.language.words.form;
  return page(
    context,
    words.title,
    html`<p>${inPracticeLanguage(context, context.newsletter.description)}</p>`,
    signUpForm(context, state),
    html`<p class="tendwell-quiet">${words.next}</p>`,
  );
}

/** The form with what was entered, and its errors. */
export function invalidPage(context: PageContext, state: FormState): Page {
  const texts = errorTexts(state, context.language);
  const isShownAtField = (name: string) => name === 'email' || (name === 'name' && context.newsletter.name);
  const others = new Set(
    Object.entries(texts).flatMap(([name, text]) => (isShownAtField(name) ? [] : [text])),
  );
  return page(
    context,
    context.language.words.errors.title,
    others.size > 0 &&
      html`<div role="alert">${[...others].map((text) => html`<p class="tendwell-error">${text}</p>`)}</div>`,
    signUpForm(context, state),
  );
}

/** The form with what was entered, and why a valid sign-up was rejected. */
export function rejectedPage(context: PageContext, title: string, text: string, state: FormState): Page {
  return page(context, title, html`<p role="alert">${text}</p>`, signUpForm(context, state));
}

/**
 * The page after signing up. The same for every address.
 *
 * @param suggested The form with the address that may have been meant, if the typed one looks like a typo.
 */
export function pendingPage(context: PageContext, email: string, suggested?: FormState): Page {
  const { language, practice } = context;
  const { pending, mail } = language.words;
  const hours = formatDuration(language, CONFIRM_HOURS, 'hour');
  const subject = oneLine(formatMessage(mail.confirmationSubject, { practice: practice.name }));
  return page(
    context,
    pending.title,
    suggested &&
      html`<p role="status">${fillHtml(context, pending.didYouMean, { suggestion: suggested.email })}</p>`,
    html`<p>${fillHtml(context, pending.lead, { email, subject })}</p>
<ol>${pending.steps.map((step) => html`<li>${fillHtml(context, step, { hours })}</li>`)}</ol>
<p class="tendwell-quiet">${pending.noEmail}</p>`,
    suggested && signUpForm(context, suggested),
  );
}
