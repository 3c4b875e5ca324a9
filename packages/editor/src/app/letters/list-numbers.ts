import { html, type TemplateResult } from 'lit';
import type { ListNumbers } from '../../api/letters.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { routeUrl } from '../shell/route.js';
import { byInterest, byLanguage } from './groups.js';
import type { LetterMessages } from './lang/messages.js';
import { interestsOf } from './letter-kind.js';
import { LetterRequests } from './requests.js';

/** Statistics of the list of subscribers, without any address. */
export class ListNumbersPage extends LightElement {
  static override properties = {
    app: { attribute: false },
    words: { attribute: false },
    _numbers: { state: true },
  };

  declare app: App;
  declare words: LetterMessages;
  declare _numbers: ListNumbers | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this._numbers = await new LetterRequests(this.app.api).numbers();
    } catch (error) {
      this.app.report(error);
    }
  }

  protected override render(): TemplateResult {
    const { words, _numbers: numbers } = this;
    return html`<p><a href=${routeUrl('letters')}>${words.write.back}</a></p>
      <h1>${words.numbers.title}</h1>
      ${numbers ? this.#content(numbers) : html`<p class="loading" role="status">${this.app.words.shell.loading}</p>`}`;
  }

  #content({ people, groups, months }: ListNumbers): TemplateResult {
    const { numbers: words } = this.words;
    const number = new Intl.NumberFormat(this.app.locale);
    const month = new Intl.DateTimeFormat(this.app.locale, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const counts = ([title, rows]: readonly [string, readonly (readonly [string, number])[]]) =>
      html`<section>
        <h2>${title}</h2>
        <dl class="letter-numbers">
          ${rows.map(([name, count]) => html`<div><dt>${name}</dt><dd>${number.format(count)}</dd></div>`)}
        </dl>
      </section>`;
    const interests = byInterest(groups, interestsOf(this.app), words.none);
    return html`<dl class="letter-numbers">
        ${(['confirmed', 'pending', 'unsubscribed', 'bounced'] as const).map(
          (state) => html`<div><dt>${words.people[state]}</dt><dd>${number.format(people[state])}</dd></div>`,
        )}
      </dl>
      <p><a href=${routeUrl('letters', 'people')}>${words.addresses}</a></p>
      ${counts([words.byLanguage, byLanguage(groups, this.app.locale)])}
      ${counts([words.byInterest, interests])}
      <section>
        <h2>${words.byMonth}</h2>
        <div class="letter-table" tabindex="0" role="group" aria-label=${words.byMonth}>
          <table>
            <thead>
              <tr>
                <th scope="col">${words.month}</th>
                <th scope="col">${words.signedUp}</th>
                <th scope="col">${words.confirmed}</th>
                <th scope="col">${words.people.unsubscribed}</th>
                <th scope="col">${words.people.bounced}</th>
              </tr>
            </thead>
            <tbody>
              ${[...months].reverse().map(
                (each) => html`<tr>
                  <th scope="row">${month.format(new Date(`${each.month}-01T00:00:00Z`))}</th>
                  ${[each.signedUp, each.confirmed, each.unsubscribed, each.bounced].map((count) => html`<td>${number.format(count)}</td>`)}
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>`;
  }
}
