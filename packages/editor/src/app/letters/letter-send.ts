import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type {
  LetterEntry,
  LetterOutcome,
  LetterState,
  LetterSummary,
  LettersOverview,
} from '../../api/letters.js';
import { ApiError } from '../api/api-error.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { routeUrl } from '../shell/route.js';
import { ask } from '../writing/dialogs/ask.js';
import { confirmSending, type SendWhen } from './confirm-sending.js';
import type { LetterMessages } from './lang/messages.js';
import { DOTS, stateOf } from './letter-list.js';
import { LetterRequests } from './requests.js';
import { sendForm } from './send-form.js';
import { findingsList, summaryList } from './summary-list.js';
import { inZone, watchPanel } from './watch-panel.js';

/** How often the progress of a letter is requested. */
const LOOK_MS = 2000;

/** The page of one letter: what has to be corrected, a test copy, sending, and progress. */
export class LetterSend extends LightElement {
  static override properties = {
    app: { attribute: false },
    words: { attribute: false },
    name: { attribute: false },
    overview: { attribute: false },
    _summary: { state: true },
    _status: { state: true },
    _isBroken: { state: true },
    _isBusy: { state: true },
    _when: { state: true },
  };

  declare app: App;
  declare words: LetterMessages;
  declare name: string;
  declare overview: LettersOverview;
  declare _summary: LetterSummary | undefined;
  /** `null` if it wasn't sent yet. */
  declare _status: LetterState | null | undefined;
  declare _isBroken: boolean;
  declare _isBusy: boolean;
  declare _when: SendWhen;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this._isBroken = false;
    this._isBusy = false;
    this._when = {};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The overview may be from before the letter was written.
    const isNew = changed.has('overview') && this._status !== undefined && !this._summary;
    if (changed.has('name') || isNew) void this.#load();
  }

  get #requests(): LetterRequests {
    return new LetterRequests(this.app.api);
  }

  get #entry(): LetterEntry | undefined {
    return this.overview.letters.find(({ name }) => name === this.name);
  }

  /** A letter that was canceled can be sent again. */
  get #isOpen(): boolean {
    return (
      this._status === null || this._status?.state === 'canceled' || this._status?.welcomeDay !== undefined
    );
  }

  async #load(): Promise<void> {
    try {
      this._status = await this.#requests.status(this.name);
      this.#lookAgain();
      if (this.#isOpen && this.#entry?.path !== undefined)
        this._summary = await this.#requests.summary(this.name);
      this._isBroken = false;
    } catch (error) {
      if (error instanceof ApiError && error.failure?.code === 'has-errors') this._isBroken = true;
      else this.app.report(error);
    }
  }

  /** Requests the progress again as long as it can change. Sending continues without this page. */
  #lookAgain(): void {
    clearTimeout(this.#timer);
    const { state } = this._status ?? {};
    if (state !== 'scheduled' && state !== 'sending') return;
    this.#timer = setTimeout(async () => {
      this._status = await this.#requests.status(this.name).catch(() => this._status);
      if (this.isConnected) this.#lookAgain();
    }, LOOK_MS);
  }

  protected override render(): TemplateResult {
    const { words, _status: status, _summary: summary } = this;
    const entry = this.#entry;
    const subject = entry?.subject ?? this.name;
    return html`<p><a href=${routeUrl('letters')}>${words.write.back}</a></p>
      <h1 dir="auto">${subject}</h1>
      <p class="letter-state">${entry ? this.#state(entry) : nothing}</p>
      ${this._isBroken ? html`<p class="error-text">${words.send.outcomes['not-ready']}</p>` : nothing}
      ${status ? watchPanel({ app: this.app, words, status, overview: this.overview, change: this.#change, cancel: this.#cancel }) : nothing}
      ${this.#isOpen && summary ? this.#sendPanel(summary, subject) : nothing}
      ${status === undefined || (this.#isOpen && !summary && !this._isBroken && entry?.path) ? html`<p class="loading" role="status">${this.app.words.shell.loading}</p>` : nothing}`;
  }

  #state(entry: LetterEntry): TemplateResult {
    const { words } = this;
    const { status: _, ...file } = entry;
    const state = stateOf(this._status ? { ...file, status: this._status } : file);
    const { path, kind } = entry;
    return html`<span class="state" data-state=${DOTS[state]}>${words.states[state]}</span>
      ${path === undefined ? nothing : html`<a href=${routeUrl(kind === 'letter' ? 'letters' : 'articles', path)}>${words.list.write}</a>`}`;
  }

  #sendPanel(summary: LetterSummary, subject: string): TemplateResult {
    const { app, words, overview } = this;
    const isReady = summary.findings.every(({ state }) => state !== 'fix') && overview.problems.length === 0;
    return html`${findingsList(words, summary, () => void this.#ready())}
      ${overview.problems.length === 0 ? nothing : settingsList(words, overview)}
      ${summaryList(app, words, summary)}
      ${sendForm({
        app,
        words,
        overview,
        summary,
        when: this._when,
        isBusy: this._isBusy,
        isReady,
        test: this.#test,
        choose: (when) => {
          this._when = when;
        },
        send: () => void this.#send(summary, subject),
      })}`;
  }

  /** Removes `draft` from the front matter. */
  async #ready(): Promise<void> {
    const path = this.#entry?.path;
    if (path === undefined) return;
    await this.#try(async () => {
      const { version } = await this.app.api.file(path);
      await this.app.api.change(path, { version, changes: [{ type: 'remove', path: ['draft'] }] });
      await this.app.site.load();
      this.#changed();
      await this.#load();
    });
  }

  readonly #test = (to: string): Promise<void> =>
    this.#try(async () => {
      const { isSent, reason = '' } = await this.#requests.test(this.name, { to });
      const { testSent, testFailed } = this.words.send;
      this.app.notify(
        isSent
          ? { text: formatMessage(testSent, { email: to }) }
          : { kind: 'error', text: formatMessage(testFailed, { reason }) },
      );
    });

  async #send(summary: LetterSummary, subject: string): Promise<void> {
    const when = this._when;
    const isConfirmed = await confirmSending(this.app, this.words, { summary, subject, when });
    if (!isConfirmed) return;
    await this.#try(async () => {
      const { hash } = summary;
      this.#take(
        await this.#requests.send(this.name, { hash, ...(when.at !== undefined && { at: when.at }) }),
      );
      if (this._status?.state === 'canceled') await this.#load();
    });
  }

  readonly #change = (what: 'pause' | 'resume' | 'cancel'): void =>
    void this.#try(async () => {
      this.#take(await this.#requests.change(what, this.name));
      if (this.#isOpen) await this.#load();
    });

  readonly #cancel = async (): Promise<void> => {
    const { watch } = this.words;
    const isSure = await ask<true>(
      watch.cancelTitle,
      ({ close }) => html`<p>${watch.cancelText}</p>
        <p class="buttons">
          <button type="button" class="primary" @click=${() => close(true)}>${watch.cancel.replace('…', '')}</button>
          <button type="button" class="link" @click=${() => close()}>${this.app.words.actions.cancel}</button>
        </p>`,
    );
    if (isSure) this.#change('cancel');
  };

  #take({ outcome, status }: LetterOutcome): void {
    const { send } = this.words;
    this._status = status ?? null;
    const isLater = status !== undefined && this._when.at !== undefined;
    const time = isLater ? inZone(status.dueAt, this.app, this.overview) : undefined;
    const done = time === undefined ? send.sent : formatMessage(send.scheduled, { time });
    if (outcome === 'sent') this.app.notify({ text: done });
    else if (outcome !== 'done') this.app.notify({ kind: 'error', text: send.outcomes[outcome] });
    if (outcome === 'changed' || outcome === 'not-ready') void this.#load();
    this.#changed();
    this.#lookAgain();
  }

  #changed(): void {
    this.dispatchEvent(new Event('letters-change'));
  }

  async #try(task: () => Promise<void>): Promise<void> {
    if (this._isBusy) return;
    this._isBusy = true;
    try {
      await task();
    } catch (error) {
      this.app.report(error);
    } finally {
      this._isBusy = false;
    }
  }
}

function settingsList({ send }: LetterMessages, { problems }: LettersOverview): TemplateResult {
  return html`<section>
    <h2>${send.settings}</h2>
    <ul class="letter-findings" lang="en" dir="ltr">
      ${problems.map(({ message, help }) => html`<li data-state="fix">${message}<br /><span class="muted">${help}</span></li>`)}
    </ul>
  </section>`;
}
