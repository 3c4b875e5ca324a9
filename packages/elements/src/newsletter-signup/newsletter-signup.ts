import { type PropertyValues, ReactiveElement, css as shadowCss } from '@lit/reactive-element';
import type { Newsletter } from '@tendwell/content';
import { dispatch } from '../internal/dispatch.js';
import { fill, hasContent } from '../internal/fill.js';
import { type State as FrameState, frameStyles, makeFrame } from '../internal/frame.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { childrenParsed } from '../internal/parsed.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { messages } from '../lang/messages.js';
import { clearFieldError, type Field, showFieldError } from './field-errors.js';
import { newsletterSignupHtml } from './newsletter-signup.html.js';
import { type SendResult, send } from './send.js';

const outcomeStyles = shadowCss`
[part='state'][role='alert'] { color: var(--tendwell-color-error, inherit); }
[part='outcome'] {
  max-inline-size: var(--tendwell-measure, 36rem);
  outline: none;
  font-size: 1.25rem;
  line-height: 1.5;
}
@media (prefers-reduced-motion: no-preference) {
  [part='outcome'] { animation: appear 150ms ease-out; }
}
@keyframes appear { from { opacity: 0; } }
`;

type State = 'form' | 'sending' | 'sent' | 'failed';

/**
 * @summary A newsletter sign-up: a real form that posts without JavaScript and, with it, says honestly what happened.
 *
 * It adopts the form between its tags, whatever its markup, or fills itself from the `newsletter` property or from
 * its attributes. A sign-up counts as sent only when the endpoint has answered so.
 *
 * @event {CustomEvent<{ data: FormData }>} newsletter-submit - Before the post. Cancel it to send the data yourself.
 * @event {CustomEvent<{ message: string }>} newsletter-success - The endpoint has taken the sign-up.
 * @event {CustomEvent<{ result: SendResult }>} newsletter-error - It has not; the form keeps what was typed.
 * @slot - The form.
 * @csspart state - The line under the form: sending, or what went wrong.
 * @csspart outcome - The words that take the form's place.
 * @cssstate sending - The form is on its way.
 * @cssstate sent - It has arrived.
 * @cssstate failed - It has not, and can be tried again.
 */
export class NewsletterSignup extends ReactiveElement {
  static override styles = [frameStyles, outcomeStyles];

  static override properties = {
    newsletter: { attribute: false },
    action: {},
    heading: {},
    description: {},
    consent: {},
    consentVersion: { attribute: 'consent-version' },
    privacyUrl: { attribute: 'privacy-url' },
    _state: { state: true },
    _message: { state: true },
  };

  /** All of the sign-up in one; it goes before the attributes. */
  declare newsletter: Newsletter | undefined;
  /** Address that the form posts to. */
  declare action: string | undefined;
  /** Heading of the form. Default: "Newsletter". */
  declare heading: string | undefined;
  /** One sentence: what comes and how often. */
  declare description: string | undefined;
  /** What a subscriber agrees to. */
  declare consent: string | undefined;
  /** Version of the consent text, such as its date. Default: `1`. */
  declare consentVersion: string | undefined;
  /** Address of the privacy policy. */
  declare privacyUrl: string | undefined;

  declare private _state: State;
  declare private _message: string;

  readonly #internals = this.attachInternals();
  readonly #practice = consumePractice(this);
  #sending: AbortController | undefined;
  #showState: (state?: FrameState) => void = () => {};

  constructor() {
    super();
    this._state = 'form';
    this._message = '';
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('input', (event) => this.#recheck(event));
    this.addEventListener('change', (event) => this.#checkChanged(event));
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.#showState = makeFrame(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void adoptLightStyles(this, () => Promise.all([import('./newsletter-signup.css.js')]));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sending?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void this.#adopt(changed.has('newsletter'));
  }

  async #adopt(replace: boolean): Promise<void> {
    await childrenParsed();
    const newsletter = this.newsletter ?? this.#fromAttributes();
    if (newsletter && (replace || !hasContent(this)) && this._state === 'form') {
      const locale = localeOf(this, this.#practice.value);
      fill(this, newsletterSignupHtml(newsletter, { locale, page: location.pathname }));
    }
    // Our messages are kinder than the browser's bubbles; without JavaScript, the bubbles remain.
    for (const form of this.querySelectorAll('form')) form.noValidate = true;
  }

  #fromAttributes(): Newsletter | undefined {
    if (!this.action) return undefined;
    const { action, heading, description = '', consent = '', consentVersion = '1', privacyUrl } = this;
    return {
      action,
      description,
      consent: { text: consent, version: consentVersion },
      ...(heading && { heading }),
      ...(privacyUrl && { privacyUrl }),
    };
  }

  get #words() {
    return messages(localeOf(this, this.#practice.value));
  }

  #submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    if (this._state === 'sending' || !this.#validate(form)) return;
    const data = new FormData(form, event.submitter);
    if (dispatch(this, 'newsletter-submit', { data }, true)) void this.#send(form, data);
  }

  /** Ties a message to each field that needs one and moves to the first. */
  #validate(form: HTMLFormElement): boolean {
    const fields = fieldsOf(form);
    for (const field of fields) this.#check(field);
    const wrong = fields.find((field) => !field.validity.valid);
    wrong?.focus();
    return !wrong;
  }

  #check(field: Field): void {
    const { validity } = field;
    if (validity.valid) clearFieldError(field);
    else if (field.type !== 'email') showFieldError(field, field.validationMessage);
    else showFieldError(field, validity.valueMissing ? this.#words.emailMissing : this.#words.emailInvalid);
  }

  /** Once a person has left a field with something in it, its mistake can be said. */
  #checkChanged({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.value !== '' && fieldsOf(target.form).includes(target)) {
      this.#check(target);
    }
  }

  /** While a person mends a field, its message goes as soon as it is right, and no new one comes. */
  #recheck({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.getAttribute('aria-invalid') && target.validity.valid) {
      clearFieldError(target);
    }
  }

  async #send(form: HTMLFormElement, data: FormData): Promise<void> {
    this._state = 'sending';
    this._message = '';
    this.#sending = new AbortController();
    const { signal } = this.#sending;
    // `form.action` would be a field of that name, if the form has one.
    const action = form.getAttribute('action') || location.href;
    const result = await send(action, data, signal);
    if (signal.aborted) this._state = 'form';
    else if (result.outcome === 'pending') await this.#succeed(result.message ?? this.#words.sent);
    else this.#fail(form, result);
  }

  async #succeed(message: string): Promise<void> {
    this._state = 'sent';
    await this.updateComplete;
    this.#showOutcome(message);
    dispatch(this, 'newsletter-success', { message });
  }

  #fail(form: HTMLFormElement, result: Exclude<SendResult, { outcome: 'pending' }>): void {
    this._state = 'failed';
    this._message = '';
    if (result.outcome === 'failed') {
      const words = this.#words;
      const own = { server: words.sendFailed, timeout: words.sendTimeout, offline: words.offline };
      this._message = result.message ?? own[result.reason];
    } else {
      const wrong = fieldsOf(form).filter((field) => result.errors[field.name]);
      for (const field of wrong) showFieldError(field, result.errors[field.name] ?? '');
      if (wrong.length === 0) this._message = Object.values(result.errors)[0] ?? this.#words.sendFailed;
      wrong[0]?.focus();
    }
    dispatch(this, 'newsletter-error', { result });
  }

  protected override updated(): void {
    const { states } = this.#internals;
    states.clear();
    if (this._state !== 'form') states.add(this._state);
    for (const button of this.querySelectorAll('[type="submit"], button:not([type])')) {
      // Not `disabled`: that would drop the keyboard's focus.
      if (this._state === 'sending') button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
    if (this._state === 'sending') this.#showState({ role: 'status', text: this.#words.sending });
    else this.#showState(this._message ? { role: 'alert', text: this._message } : undefined);
  }

  #showOutcome(message: string): void {
    const outcome = document.createElement('div');
    outcome.part.add('outcome');
    outcome.role = 'status';
    outcome.tabIndex = -1;
    outcome.textContent = message;
    this.renderRoot.replaceChildren(outcome);
    // The button that had the focus is gone, and the next step is in these words.
    outcome.focus();
  }
}

/** What a person fills in: not the hidden fields, not the honeypot. */
function fieldsOf(form: HTMLFormElement | null): Field[] {
  const fields = form?.querySelectorAll<Field>('input, select, textarea') ?? [];
  return [...fields].filter(
    (field) => field.willValidate && field.type !== 'hidden' && field.type !== 'submit',
  );
}
