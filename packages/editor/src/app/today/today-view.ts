import { formatMessage } from '@tendwell/content/intl';
import { html, nothing } from 'lit';
import type { Value } from '../../changes/change.js';
import { isObject, valueAt } from '../../changes/value.js';
import { dateRangeText, dateText } from '../forms/dates.js';
import { rangesText } from '../hours/ranges-text.js';
import type { FileChanges } from '../shell/app.js';
import { routeUrl } from '../shell/route.js';
import { View } from '../shell/view.js';
import { practiceFile, practiceTranslations } from '../site/practice-files.js';
import { type ClosingMode, removalOf } from './closing-draft.js';
import {
  locationNames,
  locationsWithHours,
  peopleNames,
  type UpcomingClosure,
  upcomingClosures,
} from './closures.js';
import { reasonsIn } from './reasons.js';

/** How many closures are shown at first. */
const SHOWN = 3;

/** What changes most often: closures, other hours, the announcement, new clients, and prices. */
export class TodayView extends View {
  static override properties = { ...View.properties, _open: { state: true } };

  /** The form that is open. */
  declare _open: Open | undefined;

  protected override render() {
    const { words, locale, site } = this.app;
    const practice = practiceFile(site)?.value;
    return html`
      <p class="kicker">${dateText(site.overview?.today ?? '', locale)}</p>
      <h1>${words.views.today}</h1>
      ${
        isObject(practice)
          ? html`${this.#now(practice)} ${this.#hours(practice)} ${this.#announcement(practice)} ${this.#clients()} ${this.#prices(practice)}`
          : this.#unreadable()
      }
    `;
  }

  #unreadable() {
    const { today } = this.app.words;
    const file = practiceFile(this.app.site)?.path;
    if (file === undefined) return html`<p>${today.missing}</p>`;
    return html`<p role="alert">${formatMessage(today.unreadable, { file })}</p>
      <p><a class="button primary" href=${routeUrl('facts', `text/${file}`)}>${today.openFile}</a></p>`;
  }

  #now(practice: Value) {
    const { today } = this.app.words;
    return html`<div class="now">
      <p class="muted">${today.visitorsSee}</p>
      <site-preview .practice=${practice} announced-on=${(!this._open && this.app.site.overview?.today) || nothing} status></site-preview>
    </div>`;
  }

  #hours(practice: Value) {
    const { today } = this.app.words;
    const hasHours = locationsWithHours(practice).length > 0;
    const closing: [ClosingMode, string][] = [
      ['today', today.closeToday],
      ['days', today.closeDays],
    ];
    const hasPeople = peopleNames(practice).length > 0;
    if (!hasHours && !hasPeople) return nothing;
    const actions: [ClosingMode, string][] = [
      ...(hasHours ? closing : []),
      ['hours', today.otherHours],
      ...(hasPeople ? [['away', today.away] as [ClosingMode, string]] : []),
    ];
    const upcoming = upcomingClosures(practice, this.app.site.overview?.today ?? '');
    const isNew = this._open?.form === 'closing' && !this._open.original;
    return html`<section aria-labelledby="today-hours">
      <h2 id="today-hours">${today.hours}</h2>
      <div class="buttons">
        ${actions.map(
          ([mode, label]) =>
            html`<button class=${mode === 'today' && !this._open ? 'primary' : ''} aria-expanded=${isNew && this._open?.mode === mode} @click=${() => this.#toggle({ form: 'closing', mode })}>
              ${label}
            </button>`,
        )}
      </div>
      ${isNew ? this.#closingForm() : nothing}
      ${
        upcoming.length > 0
          ? html`<h3>${today.comingUp}</h3>
            <ul class="rows">
              ${upcoming.slice(0, SHOWN).map((closure) => this.#upcomingClosure(closure))}
            </ul>
            ${
              upcoming.length > SHOWN
                ? html`<details>
                  <summary>${today.later}</summary>
                  <ul class="rows">
                    ${upcoming.slice(SHOWN).map((closure) => this.#upcomingClosure(closure))}
                  </ul>
                </details>`
                : nothing
            }`
          : nothing
      }
    </section>`;
  }

  #upcomingClosure(closure: UpcomingClosure) {
    const { words, locale } = this.app;
    const dates = dateRangeText(closure.from, closure.to ?? closure.from, locale);
    const isAway = closure.places[0]?.holder[0] === 'practitioners';
    const hours = closure.hours?.length
      ? rangesText(closure.hours, locale)
      : isAway
        ? words.today.isAway
        : words.today.closed;
    const places = this.#placeNames(closure);
    const mode: ClosingMode = closure.hours?.length ? 'hours' : isAway ? 'away' : 'days';
    // If it was changed in the meantime, the form would change the wrong closure.
    const isOpen = JSON.stringify(this._open?.original) === JSON.stringify(closure);
    if (isOpen) return html`<li>${this.#closingForm()}</li>`;
    return html`<li>
      <div class="row">
        <span class="row-name">${dates}<small>${[hours, closure.reason, places].filter(Boolean).join(' · ')}</small></span>
        <span class="row-actions"><button class="link" aria-label=${formatMessage(words.today.changeClosure, { dates })} @click=${() => this.#toggle({ form: 'closing', mode, original: closure })}>
          ${words.actions.change}
        </button>
        <button class="link" aria-label=${formatMessage(words.today.removeClosure, { dates })} @click=${() => this.#remove(closure)}>
          ${words.actions.remove}
        </button></span>
      </div>
    </li>`;
  }

  /** The names of the locations, or nothing if it is at all of them. */
  #placeNames({ places }: UpcomingClosure): string {
    const practice = practiceFile(this.app.site)?.value;
    const isAway = places[0]?.holder[0] === 'practitioners';
    const names = isAway ? peopleNames(practice) : locationNames(practice);
    if (!isAway && places.length === names.length) return '';
    return places.map(({ holder }) => names[holder[1]]).join(', ');
  }

  #closingForm() {
    const { mode, original } = this._open ?? {};
    return html`<closing-form class="panel" .app=${this.app} .mode=${mode} .original=${original} .reasons=${reasonsIn(this.app.site.overview?.locale ?? '')} @done=${this.#close}></closing-form>`;
  }

  #announcement(practice: Value) {
    const { today, actions } = this.app.words;
    const text = valueAt(practice, ['announcement', 'text']);
    const isOpen = this._open?.form === 'announcement';
    const remove = () => {
      const all = [practiceFile(this.app.site), ...practiceTranslations(this.app.site)];
      const files = all.flatMap((file): FileChanges[] =>
        file && valueAt(file.value, ['announcement']) !== undefined
          ? [{ path: file.path, changes: [{ type: 'remove', path: ['announcement'] }] }]
          : [],
      );
      return this.app.saveAll(files, today.announcementRemoved);
    };
    return html`<section aria-labelledby="today-announcement">
      <h2 id="today-announcement">${today.announcement}</h2>
      ${
        isOpen
          ? html`<announcement-form class="panel" .app=${this.app} @done=${this.#close}></announcement-form>`
          : html`<p dir="auto" class=${typeof text === 'string' ? 'lead' : 'muted'}>${typeof text === 'string' ? text : today.noAnnouncement}</p>
            <div class="buttons">
              <button @click=${() => this.#toggle({ form: 'announcement' })}>
                ${typeof text === 'string' ? today.changeAnnouncement : today.writeAnnouncement}
              </button>
              ${typeof text === 'string' ? html`<button class="link" @click=${remove}>${actions.remove}</button>` : nothing}
            </div>`
      }
    </section>`;
  }

  #clients() {
    const { today } = this.app.words;
    return html`<section aria-labelledby="today-clients">
      <h2 id="today-clients">${today.newClients}</h2>
      <p class="muted">${today.newClientsHelp}</p>
      <new-clients .app=${this.app} .version=${practiceFile(this.app.site)?.version}></new-clients>
    </section>`;
  }

  #prices(practice: Value) {
    const { today } = this.app.words;
    if (valueAt(practice, ['services']) === undefined) return nothing;
    return html`<section aria-labelledby="today-prices">
      <h2 id="today-prices">${today.prices}</h2>
      <price-list .app=${this.app} .version=${practiceFile(this.app.site)?.version}></price-list>
    </section>`;
  }

  #toggle(open: Open): void {
    const isSame = this._open?.form === open.form && this._open.mode === open.mode && !open.original;
    this._open = isSame ? undefined : open;
    this.#opener = document.activeElement;
  }

  #opener: Element | null = null;

  readonly #close = async () => {
    this._open = undefined;
    await this.updateComplete;
    // The button that opened the form, or the heading if its row has changed.
    if (this.#opener instanceof HTMLElement && this.#opener.isConnected) this.#opener.focus();
    else this.querySelector<HTMLElement>('h1')?.focus();
  };

  #remove(closure: UpcomingClosure): Promise<boolean> {
    return this.app.saveAll(removalOf(closure, this.app), this.app.words.today.closureRemoved);
  }
}

interface Open {
  readonly form: 'closing' | 'announcement';
  readonly mode?: ClosingMode;
  readonly original?: UpcomingClosure;
}
