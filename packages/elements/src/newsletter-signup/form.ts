import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { Newsletter, SignupProvider } from '@tendwell/content';
import { dispatch } from '../internal/dispatch.js';
import { fill, hasContent } from '../internal/fill.js';
import { format } from '../internal/format.js';
import { Frame, type State as FrameState } from '../internal/frame.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { onEmptied } from '../internal/on-emptied.js';
import { pageReady } from '../internal/page-ready.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { AdoptedForms } from './adopted-forms.js';
import { markBusy, sendAgain, showErrors, validate } from './checks.js';
import { signupMessages } from './messages.js';
import { hostOf, type Route, routeOf } from './route.js';
import type { FailReason, Failure } from './send-result.js';
import { stateStyles, useBottomSpace } from './state-styles.js';
import type { Submission } from './submission.js';
import { watchFields } from './watch-fields.js';

type State = 'form' | 'sending' | 'leaving' | 'sent' | 'failed';

/** Ignores repeated presses for this many milliseconds while the browser opens the provider's page. */
const ONE_PRESS = 3_000;

/** The code for posting by script. Visitors who only read the page do not load it. */
const loadPost = () => import('./post.js');
const ignore = () => {};

const notLoaded = (): Failure => ({ outcome: 'failed', reason: navigator.onLine ? 'server' : 'offline' });

/**
 * @summary A newsletter sign-up form that posts without JavaScript, and with it shows the outcome in place.
 *
 * It uses the form between its tags, whatever its markup, or renders one from the `newsletter` property or from its
 * attributes. It reports success only if the server's response confirms the sign-up. If scripts cannot read the
 * response, the browser submits the form to the provider's page instead.
 *
 * @status stable
 * @since 0.1.0
 * @event {CustomEvent<{ data: FormData; provider: string; method: 'json' | 'navigate' }>} newsletter-submit - Sent before the form is submitted. Cancel it to send the data yourself.
 * @event {CustomEvent<{ message: string }>} newsletter-success - The server confirmed the sign-up.
 * @event {CustomEvent<{ host: string }>} newsletter-handover - The browser is submitting the form to the provider's page, which shows the outcome.
 * @event {CustomEvent<{ result: SendResult }>} newsletter-error - The sign-up failed, or its outcome is unknown. The form keeps what was entered.
 * @slot - The form.
 * @csspart state - The message below the form, or an error in the place of its button and consent.
 * @csspart retry - The button next to an error message.
 * @csspart outcome - The message that replaces the form.
 * @cssstate sending - The form is being sent.
 * @cssstate leaving - The browser is opening the provider's page.
 * @cssstate sent - The server confirmed the sign-up.
 * @cssstate failed - The sign-up failed and can be tried again.
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

  /** All settings of the sign-up. Takes precedence over the attributes. */
  declare newsletter: Newsletter | undefined;
  /** URL that the form posts to. */
  declare action: string | undefined;
  /**
   * The sign-up provider, such as `kit` or `mailchimp`. Default: the form's `data-provider`, or `tendwell`, the
   * endpoint of `@tendwell/newsletter`.
   */
  declare provider: SignupProvider | undefined;
  /**
   * `json` posts by script and stays on the page, `navigate` opens the provider's page. Default: the provider's first
   * method.
   */
  declare method: 'json' | 'navigate' | undefined;
  /** Heading of the form. Default: "Newsletter". */
  declare heading: string | undefined;
  /** One sentence about what subscribers get and how often. */
  declare description: string | undefined;
  /** The text that a subscriber agrees to. */
  declare consent: string | undefined;
  /** Version of the consent text, such as its date. Default: `1`. */
  declare consentVersion: string | undefined;
  /** URL of the privacy policy. */
  declare privacyUrl: string | undefined;

  declare private _state: State;
  declare private _message: string;

  readonly #internals = this.attachInternals();
  readonly #practice = consumePractice(this);
  #sending: AbortController | undefined;
  /** How often the element has rendered its form. */
  #fills = 0;
  #handedOverAt = Number.NEGATIVE_INFINITY;
  #retry: FrameState['retry'];
  /** Shows again what the message about a failure stands in place of. */
  #uncover: (() => void) | undefined;
  readonly #forms = new AdoptedForms(this);
  readonly #frame = new Frame(this, stateStyles);

  constructor() {
    super();
    this._state = 'form';
    this._message = '';
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('focusin', (event) => this.#prepare(event));
    watchFields(this, () => this.#words);
    onEmptied(
      this,
      // The message about a failure belongs to the form that is gone.
      () => this._state === 'failed' && this.#stop(),
      (removed) => {
        this.#forms.remember(removed);
        this.requestUpdate();
      },
    );
  }

  protected override createRenderRoot() {
    // Now, and not when a field gets the focus: creating it then can lose the first character typed in Firefox.
    return this.#frame.open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#comeBack);
    void adoptLightStyles(this, () => Promise.all([import('./form.css.js')]));
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
    await pageReady(this);
    const isEmpty = () => replace || !hasContent(this);
    if ((this.newsletter || this.action) && isEmpty() && this._state === 'form') {
      const fills = ++this.#fills;
      const { formHtml } = await import('./load-form.js');
      const html = await formHtml(this, { locale: this.#locale, page: location.pathname });
      // The settings may have changed, or a script may have added a form, in the meantime.
      if (html && fills === this.#fills && isEmpty()) fill(this, html);
    }
    this.#forms.adopt();
  }

  get #locale() {
    return localeOf(this, this.#practice.value);
  }

  get #words() {
    return signupMessages(this.#locale);
  }

  /** Loads the code for posting as soon as a field gets the focus. */
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
    if (goes && handsOver) this.#handOver(route);
    else event.preventDefault();
  }

  get #isBusy(): boolean {
    const passed = performance.now() - this.#handedOverAt;
    return this._state === 'sending' || (this._state === 'leaving' && passed < ONE_PRESS);
  }

  /** Dispatches `newsletter-submit` and posts by script if that is the method. True if the page did not cancel. */
  #ask({ form, submitter, route }: Omit<Submission, 'data'>): boolean {
    const data = new FormData(form, submitter);
    const { provider, method } = route;
    if (!dispatch(this, 'newsletter-submit', { data, provider, method }, true)) return false;
    const submission = { form, submitter, route, data };
    if (method === 'json') void this.#send(submission);
    return true;
  }

  /** The browser submits the form itself, and the provider's page shows the outcome. */
  #handOver({ action }: Route): void {
    const host = hostOf(action);
    this._state = 'leaving';
    this._message = host === location.host ? this.#words.sending : format(this.#words.handedOver, { host });
    this.#handedOverAt = performance.now();
    dispatch(this, 'newsletter-handover', { host });
  }

  /** The visitor came back to a page from the back/forward cache. */
  #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this._state !== 'sent') this.#stop();
  };

  /** Cancels the request. The form keeps what was entered. */
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
    if (result.outcome === 'pending') await this.#succeed(result.message, submission.route);
    else await this.#fail(submission, result);
  }

  async #succeed(given: string | undefined, { provider }: Route): Promise<void> {
    const { outcomeText, showOutcome } = await loadPost();
    const message = given ?? outcomeText(provider === 'tendwell' ? 'sent' : 'taken', this.#locale);
    this._state = 'sent';
    await this.updateComplete;
    showOutcome(this, this.#frame.open(), this.#frame.line('status'), message);
    dispatch(this, 'newsletter-success', { message });
  }

  async #fail(submission: Submission, result: Failure): Promise<void> {
    const words = this.#words;
    const { form, route, submitter } = submission;
    const text = result.outcome === 'failed' ? await this.#failureText(result) : '';
    this._state = 'failed';
    this._message = text;
    this.#retry = undefined;
    const again = { text: words.retry, run: () => sendAgain(form, submitter, this.#uncover) };
    if (result.outcome === 'failed') {
      this.#retry =
        result.reason === 'unreadable'
          ? { text: format(words.goTo, { host: hostOf(route.action) }), run: () => this.#goOn(submission) }
          : again;
    } else if (!showErrors(form, result.errors)) {
      this._message = Object.values(result.errors)[0] ?? words.sendFailed;
      this.#retry = again;
    }
    await this.updateComplete;
    if (this._message) {
      const place = await loadPost().then(({ placeFailure }) => placeFailure, ignore);
      this.#uncover = place?.(this, form, this.#frame.line('alert'), () => this.#stop());
    }
    dispatch(this, 'newsletter-error', { result });
  }

  /** The element itself has the text that is shown if the code for posting could not be loaded. */
  async #failureText({ message, reason }: Extract<Failure, { reason: FailReason }>): Promise<string> {
    const { sendFailed, offline } = this.#words;
    const fallback = () => (reason === 'offline' ? offline : sendFailed);
    return message ?? loadPost().then(({ outcomeText }) => outcomeText(reason, this.#locale), fallback);
  }

  /** Opens the provider's page, which shows a response that the visitor can read. */
  async #goOn({ form, route }: Submission): Promise<void> {
    const { pageOf } = await loadPost();
    const page = await pageOf(route);
    this.#handOver(route);
    if (page) location.assign(page);
    // `form.submit` could be a field with that name.
    else HTMLFormElement.prototype.submit.call(form);
  }

  protected override updated(): void {
    if (this._state !== 'failed') this.#uncover?.();
    const { states } = this.#internals;
    states.clear();
    if (this._state !== 'form') states.add(this._state);
    for (const form of this.querySelectorAll('form')) markBusy(form, this._state === 'sending');
    const failed = this._state === 'failed';
    const text = this._state === 'sending' ? this.#words.sending : this._message;
    const way = failed && this.#retry ? { retry: { ...this.#retry } } : {};
    this.#frame.show(text ? { role: failed ? 'alert' : 'status', text, ...way } : undefined);
    if (this._state !== 'sent') useBottomSpace(this.#frame.line('status'), this);
  }
}
