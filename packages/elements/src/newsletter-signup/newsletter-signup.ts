import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { Newsletter, SignupProvider } from '@tendwell/content';
import { dispatch } from '../internal/dispatch.js';
import { fill, hasContent } from '../internal/fill.js';
import { format } from '../internal/format.js';
import { Frame, type State as FrameState } from '../internal/frame.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { messages } from '../internal/messages.js';
import { childrenParsed } from '../internal/parsed.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { buttonsOf, sendAgain, showErrors, validate } from './checks.js';
import { fromAttributes } from './from-attributes.js';
import { failureText, outcomeStyles, showOutcome } from './outcome.js';
import { hostOf, type Route, routeOf } from './route.js';
import type { Failure } from './send.js';
import { watchFields } from './watch-fields.js';

type State = 'form' | 'sending' | 'leaving' | 'sent' | 'failed';

/** A form on its way. */
interface Submission {
  readonly form: HTMLFormElement;
  readonly route: Route;
  readonly data: FormData;
  readonly submitter: HTMLElement | null;
}

/** Presses within so many milliseconds are one: the browser is on its way to the provider's page. */
const ONE_PRESS = 3_000;

/** What a post by script needs; nothing of it is needed by somebody who only reads the page. */
const loadPost = () => import('./post.js');
const ignore = () => {};
const notLoaded = (): Failure => ({ outcome: 'failed', reason: navigator.onLine ? 'server' : 'offline' });

/**
 * @summary A newsletter sign-up: a real form that posts without JavaScript and, with it, says honestly what happened.
 *
 * It adopts the form between its tags, whatever its markup, or fills itself from the `newsletter` property or from
 * its attributes. A sign-up counts as sent only when who takes it has answered so. Where nobody can read the answer,
 * the form goes to the provider's page, and nobody is thanked here.
 *
 * @event {CustomEvent<{ data: FormData; provider: string; method: 'json' | 'navigate' }>} newsletter-submit - Before the post. Cancel it to send the data yourself.
 * @event {CustomEvent<{ message: string }>} newsletter-success - The sign-up has been taken: the server said so.
 * @event {CustomEvent<{ host: string }>} newsletter-handover - The browser is going to the provider's page with the form. What becomes of it is told there.
 * @event {CustomEvent<{ result: SendResult }>} newsletter-error - It has not been taken; the form keeps what was typed.
 * @slot - The form.
 * @csspart state - The line under the form: sending, or what went wrong.
 * @csspart retry - The button beside what went wrong.
 * @csspart outcome - The words that take the form's place.
 * @cssstate sending - The form is on its way.
 * @cssstate leaving - The browser is going to the provider's page.
 * @cssstate sent - It has arrived.
 * @cssstate failed - It has not, and can be tried again.
 */
export class NewsletterSignup extends ReactiveElement {
  static override properties = {
    newsletter: { attribute: false },
    action: {},
    provider: {},
    method: {},
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
  /** Who takes the sign-up, such as `kit` or `mailchimp`. Default: what the form says, or `tendwell`, the kit's own endpoint. */
  declare provider: SignupProvider | undefined;
  /** How: `json` stays on the page and reads the answer, `navigate` goes to the provider's page. Default: what the provider can do. */
  declare method: 'json' | 'navigate' | undefined;
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
  #filledFrom: Newsletter | undefined;
  #handedOverAt = Number.NEGATIVE_INFINITY;
  #retry: FrameState['retry'];
  readonly #frame = new Frame(this, outcomeStyles);

  constructor() {
    super();
    this._state = 'form';
    this._message = '';
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('focusin', (event) => this.#prepare(event));
    watchFields(this, () => this.#words);
  }

  protected override createRenderRoot() {
    // At once, and not when somebody turns to the form: making it then can cost them their first letter, in Firefox.
    return this.#frame.open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#comeBack);
    void adoptLightStyles(this, () => Promise.all([import('./newsletter-signup.css.js')]));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#comeBack);
    if (this._state === 'sending') this.#stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void this.#adopt(changed.has('newsletter'));
  }

  async #adopt(replace: boolean): Promise<void> {
    await childrenParsed();
    const newsletter = this.newsletter ?? fromAttributes(this);
    if (newsletter && (replace || !hasContent(this)) && this._state === 'form') {
      this.#filledFrom = newsletter;
      const locale = localeOf(this, this.#practice.value);
      const { formHtml } = await import('./form-html.js');
      const html = await formHtml(newsletter, { locale, page: location.pathname });
      // In the meantime there may have been newer words, or a form by somebody else.
      if (this.#filledFrom === newsletter && (replace || !hasContent(this))) fill(this, html);
    }
    for (const form of this.querySelectorAll('form')) {
      // Our messages are kinder than the browser's bubbles; without JavaScript, the bubbles remain.
      form.noValidate = true;
      // What only a script can send is locked until there is one.
      form.querySelector('.tendwell-fields > button[disabled]')?.removeAttribute('disabled');
    }
  }

  get #words() {
    return messages(localeOf(this, this.#practice.value));
  }

  /** Somebody turns to the form: time to get what the post will need. */
  #prepare({ target }: FocusEvent): void {
    const { form } = target as HTMLInputElement;
    if (!(form instanceof HTMLFormElement)) return;
    const route = routeOf(form, undefined, this);
    if (route.method === 'json') loadPost().then(({ prepare }) => prepare(route), ignore);
  }

  #submit(event: SubmitEvent): void {
    if (event.defaultPrevented) return;
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    const route = routeOf(form, submitter, this);
    const handsOver = route.method === 'navigate';
    const goes = !this.#isBusy && validate(form, this.#words) && this.#ask({ form, submitter, route });
    if (goes && handsOver && navigator.onLine) this.#handOver(route);
    else event.preventDefault();
  }

  get #isBusy(): boolean {
    const passed = performance.now() - this.#handedOverAt;
    return this._state === 'sending' || (this._state === 'leaving' && passed < ONE_PRESS);
  }

  /** Lets the page take part, and sends what a script sends. True if the form goes on. */
  #ask({ form, submitter, route }: Omit<Submission, 'data'>): boolean {
    const data = new FormData(form, submitter);
    const { provider, method } = route;
    if (!dispatch(this, 'newsletter-submit', { data, provider, method }, true)) return false;
    const submission = { form, submitter, route, data };
    if (method === 'json') void this.#send(submission);
    else if (!navigator.onLine) this.#fail(submission, { outcome: 'failed', reason: 'offline' });
    return true;
  }

  /** The browser goes on by itself. What becomes of the sign-up is for the provider's page to say. */
  #handOver({ action }: Route): void {
    const host = hostOf(action);
    this._state = 'leaving';
    this._message = host === location.host ? this.#words.sending : format(this.#words.handedOver, { host });
    this.#handedOverAt = performance.now();
    dispatch(this, 'newsletter-handover', { host });
  }

  /** Somebody comes back to a page that the browser had kept as it was left. */
  #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this._state !== 'sent') this.#stop();
  };

  /** Gives up what is on its way, whatever it waits for; the form keeps what was typed. */
  #stop(): void {
    this.#sending?.abort();
    this._state = 'form';
    this._message = '';
  }

  async #send(submission: Submission): Promise<void> {
    this._state = 'sending';
    this._message = '';
    this.#sending = new AbortController();
    const { signal } = this.#sending;
    const result = await loadPost().then(
      ({ post }) => post(submission.route, submission.data, signal),
      notLoaded,
    );
    if (signal.aborted) return;
    if (result.outcome === 'pending') await this.#succeed(result.message ?? this.#thanks(submission.route));
    else this.#fail(submission, result);
  }

  #thanks({ provider }: Route): string {
    return provider === 'tendwell' ? this.#words.sent : this.#words.taken;
  }

  async #succeed(message: string): Promise<void> {
    this._state = 'sent';
    await this.updateComplete;
    showOutcome(this.#frame.open(), message);
    dispatch(this, 'newsletter-success', { message });
  }

  #fail(submission: Submission, result: Failure): void {
    const words = this.#words;
    const { form, route, submitter } = submission;
    this._state = 'failed';
    this._message = '';
    this.#retry = undefined;
    const again = { text: words.retry, run: () => sendAgain(form, submitter) };
    if (result.outcome === 'failed') {
      this._message = result.message ?? failureText(result.reason, words);
      this.#retry =
        result.reason === 'unreadable'
          ? { text: format(words.goTo, { host: hostOf(route.action) }), run: () => this.#goOn(submission) }
          : again;
    } else if (!showErrors(form, result.errors)) {
      this._message = Object.values(result.errors)[0] ?? words.sendFailed;
      this.#retry = again;
    }
    dispatch(this, 'newsletter-error', { result });
  }

  /** To the provider's own page, where there is an answer that a person can read. */
  async #goOn({ form, route }: Submission): Promise<void> {
    const { pageOf } = await loadPost();
    const page = await pageOf(route);
    this.#handOver(route);
    if (page) location.assign(page);
    // `form.submit` would be a field of that name, if the form has one.
    else HTMLFormElement.prototype.submit.call(form);
  }

  protected override updated(): void {
    const { states } = this.#internals;
    states.clear();
    if (this._state !== 'form') states.add(this._state);
    for (const form of this.querySelectorAll('form')) {
      for (const button of buttonsOf(form)) {
        // Not `disabled`: that would drop the keyboard's focus.
        if (this._state === 'sending') button.setAttribute('aria-disabled', 'true');
        else button.removeAttribute('aria-disabled');
      }
    }
    const failed = this._state === 'failed';
    const text = this._state === 'sending' ? this.#words.sending : this._message;
    const way = failed && this.#retry ? { retry: { ...this.#retry } } : {};
    this.#frame.show(text ? { role: failed ? 'alert' : 'status', text, ...way } : undefined);
  }
}
