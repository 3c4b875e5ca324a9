import { html, nothing, type TemplateResult } from 'lit';
import type { ListPerson } from '../../api/letters.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { routeUrl } from '../shell/route.js';
import type { LetterMessages } from './lang/messages.js';
import { LetterRequests } from './requests.js';

/** The people on the list. Their addresses are loaded when somebody asks for them, which the server records. */
export class ListPeople extends LightElement {
  static override properties = {
    app: { attribute: false },
    words: { attribute: false },
    _people: { state: true },
    _hasMore: { state: true },
  };

  declare app: App;
  declare words: LetterMessages;
  declare _people: readonly ListPerson[] | undefined;
  declare _hasMore: boolean;
  #search = '';

  constructor() {
    super();
    this._hasMore = false;
  }

  async #load(more = false): Promise<void> {
    const known = more ? (this._people ?? []) : [];
    const last = known.at(-1);
    try {
      const page = await new LetterRequests(this.app.api).people({
        search: this.#search,
        ...(last && { after: { id: last.id, createdAt: last.createdAt } }),
      });
      this._people = [...known, ...page.people];
      this._hasMore = page.hasMore;
    } catch (error) {
      this.app.report(error);
    }
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#search = String(new FormData(event.target as HTMLFormElement).get('search') ?? '');
    void this.#load();
  };

  protected override render(): TemplateResult {
    const { people: words, numbers } = this.words;
    return html`<p><a href=${routeUrl('letters', 'numbers')}>${numbers.title}</a></p>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <form @submit=${this.#submit}>
        <div class="field">
          <label for="people-search">${words.search}</label>
          <input id="people-search" name="search" type="search" autocomplete="off" />
        </div>
        <p class="buttons"><button class="primary">${words.show}</button></p>
      </form>
      ${this._people ? this.#table(this._people) : nothing}`;
  }

  #table(people: readonly ListPerson[]): TemplateResult {
    const { people: words, numbers } = this.words;
    const day = new Intl.DateTimeFormat(this.app.locale, { dateStyle: 'medium' });
    if (people.length === 0) return html`<p role="status">${words.none}</p>`;
    return html`<div class="letter-table" tabindex="0" role="group" aria-label=${words.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.email}</th>
              <th scope="col">${words.name}</th>
              <th scope="col">${words.state}</th>
              <th scope="col">${words.since}</th>
            </tr>
          </thead>
          <tbody>
            ${people.map(
              ({ email, name, status, createdAt }) => html`<tr>
                <th scope="row">${email}</th>
                <td dir="auto">${name ?? ''}</td>
                <td>${numbers.people[status]}</td>
                <td>${day.format(new Date(createdAt))}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this._hasMore ? html`<p><button type="button" @click=${() => this.#load(true)}>${words.more}</button></p>` : nothing}`;
  }
}
