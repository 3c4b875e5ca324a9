import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import type { Account, PasskeySummary, SessionSummary } from '../../api/account.js';
import { loadViewMessages } from '../lang/views/view-messages.js';
import { createPasskey, hasPasskeys } from '../passkeys/passkey-api.js';
import { View } from '../shell/view.js';
import { ask } from '../writing/dialogs/ask.js';
import type { AccountMessages } from './lang/messages.js';

const MAX_NAME = 60;

/** The passkeys and devices of the person who is signed in, and who else can sign in. */
export class AccountView extends View {
  static override properties = {
    ...View.properties,
    _words: { state: true },
    _account: { state: true },
    _isBusy: { state: true },
  };

  declare _words: AccountMessages | undefined;
  declare _account: Account | undefined;
  declare _isBusy: boolean;

  constructor() {
    super();
    this._isBusy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#do(async () => {
      this._words ??= (await loadViewMessages(this.app.locale)).account;
      this._account = await this.app.api.account();
    });
  }

  protected override render(): TemplateResult {
    const { _words: words, _account: account } = this;
    const { views, shell } = this.app.words;
    return html`
      <h1 tabindex="-1">${views.account}</h1>
      ${
        words && account
          ? html`<p>${formatMessage(words.signedInAs, { email: account.email })}</p>
            ${account.passkeys ? this.#renderPasskeys(account.passkeys, words) : nothing}
            ${this.#renderSessions(account.sessions, words)}
            <section>
              <h2>${words.people}</h2>
              <p class="muted">${words.peopleText}</p>
              <ul>${account.people.map((email) => html`<li><bdi>${email}</bdi></li>`)}</ul>
            </section>`
          : html`<p class="loading">${shell.loading}</p>`
      }
    `;
  }

  #renderPasskeys(passkeys: readonly PasskeySummary[], words: AccountMessages): TemplateResult {
    return html`<section>
      <h2>${words.passkeys}</h2>
      <p class="muted">${words.passkeysLead}</p>
      ${
        passkeys.length === 0
          ? html`<p>${words.noPasskeys}</p>`
          : html`<ul class="account-list">${passkeys.map((each) => html`<li>${this.#renderPasskey(each, words)}</li>`)}</ul>`
      }
      ${
        hasPasskeys()
          ? html`<p class="buttons"><button ?disabled=${this._isBusy} @click=${() => this.#add(words)}>${words.addPasskey}</button></p>`
          : html`<p>${words.unsupported}</p>`
      }
    </section>`;
  }

  #renderPasskey(passkey: PasskeySummary, words: AccountMessages): TemplateResult {
    const { name, createdAt, usedAt } = passkey;
    const used = usedAt ? formatMessage(words.lastUsed, { date: this.#date(usedAt) }) : words.neverUsed;
    return html`<div>
        <p><bdi>${name}</bdi></p>
        <p class="muted">${formatMessage(words.added, { date: this.#date(createdAt) })}, ${used}</p>
      </div>
      <p class="buttons">
        <button class="link" aria-label=${formatMessage(words.renameLabel, { name })} @click=${() => this.#rename(passkey, words)}>${words.rename}</button>
        <button class="link" aria-label=${formatMessage(words.removeLabel, { name })} @click=${() => this.#remove(passkey, words)}>${this.app.words.actions.remove}</button>
      </p>`;
  }

  #renderSessions(sessions: readonly SessionSummary[], words: AccountMessages): TemplateResult {
    return html`<section>
      <h2>${words.devices}</h2>
      <p class="muted">${words.devicesLead}</p>
      <ul class="account-list">${sessions.map((each) => html`<li>${this.#renderSession(each, words)}</li>`)}</ul>
      <p class="buttons"><button @click=${() => this.#signOut('all', words)}>${words.signOutAll}</button></p>
    </section>`;
  }

  #renderSession({ id, device, seenAt, isCurrent }: SessionSummary, words: AccountMessages): TemplateResult {
    const name = device || words.unknownDevice;
    return html`<div>
        <p><bdi>${name}</bdi></p>
        <p class="muted">${isCurrent ? words.thisDevice : formatMessage(words.lastUsed, { date: this.#date(seenAt) })}</p>
      </div>
      <button class="link" aria-label=${formatMessage(words.signOutLabel, { device: name })} @click=${() => this.#signOut(id, words)}>${words.signOut}</button>`;
  }

  #add(words: AccountMessages): Promise<void> {
    const { api } = this.app;
    const current = this._account?.sessions.find(({ isCurrent }) => isCurrent)?.device;
    const number = (this._account?.passkeys?.length ?? 0) + 1;
    const name = current || formatMessage(words.firstName, { number });
    return this.#do(async () => {
      try {
        const passkey = await createPasskey(await api.passkeyOptions());
        if (!passkey) return;
        this._account = await api.addPasskey({ ...passkey, name });
        this.app.notify({ text: words.passkeyAdded });
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        const isKnown = error.name === 'InvalidStateError';
        this.app.notify({ kind: 'error', text: isKnown ? words.passkeyKnown : words.passkeyFailed });
      }
    });
  }

  async #rename({ id, name }: PasskeySummary, words: AccountMessages): Promise<void> {
    const { actions } = this.app.words;
    const renamed = await ask<string>(formatMessage(words.renameLabel, { name }), ({ close }) => {
      const submit = (event: Event) => {
        event.preventDefault();
        close(new FormData(event.target as HTMLFormElement).get('name')?.toString().trim() || undefined);
      };
      return html`<form @submit=${submit}>
        <div class="field">
          <label for="passkey-name">${words.passkeyName}</label>
          <input id="passkey-name" name="name" dir="auto" autocomplete="off" required maxlength=${MAX_NAME} .value=${name}>
        </div>
        <p class="buttons">
          <button class="primary">${actions.save}</button>
          <button type="button" @click=${() => close()}>${actions.cancel}</button>
        </p>
      </form>`;
    });
    if (renamed === undefined) return;
    await this.#do(async () => {
      this._account = await this.app.api.renamePasskey(id, renamed);
      this.app.notify({ text: this.app.words.status.saved });
    });
  }

  async #remove({ id, name }: PasskeySummary, words: AccountMessages): Promise<void> {
    const { actions } = this.app.words;
    const isSure = await ask<true>(
      formatMessage(words.removeTitle, { name }),
      ({ close }) => html`<p>${words.removeText}</p>
        <p class="buttons">
          <button class="primary" @click=${() => close(true)}>${actions.remove}</button>
          <button @click=${() => close()}>${actions.cancel}</button>
        </p>`,
    );
    if (!isSure) return;
    await this.#do(async () => {
      this._account = await this.app.api.removePasskey(id);
      this.app.notify({ text: words.passkeyRemoved });
    });
  }

  #signOut(id: string, words: AccountMessages): Promise<void> {
    const isCurrent = this._account?.sessions.some((session) => session.id === id && session.isCurrent);
    return this.#do(async () => {
      await this.app.api.signOut(id);
      if (id === 'all' || isCurrent) {
        location.assign(new URL('sign-in', document.baseURI));
        return;
      }
      this._account = await this.app.api.account();
      this.app.notify({ text: words.signedOutDevice });
    });
  }

  async #do(task: () => Promise<void>): Promise<void> {
    this._isBusy = true;
    try {
      await task();
    } catch (error) {
      this.app.report(error);
    }
    this._isBusy = false;
  }

  #date(at: string): string {
    return new Intl.DateTimeFormat(this.app.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(at),
    );
  }
}
