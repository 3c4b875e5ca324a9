import type { Practice } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { textDirection } from '@tendwell/content/intl';
import { practiceAnnouncementHtml, practiceStatusHtml } from '@tendwell/elements/html';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Value } from '../../changes/change.js';
import { isEqual } from '../../changes/value.js';

/** The messages of the elements in languages other than English. */
const LANGUAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('@tendwell/elements/lang/ar'),
  de: () => import('@tendwell/elements/lang/de'),
  es: () => import('@tendwell/elements/lang/es'),
  fr: () => import('@tendwell/elements/lang/fr'),
  zh: () => import('@tendwell/elements/lang/zh'),
};

/** An equal value doesn't count as a change: the elements would be empty for a moment, and shift what is below them. */
const VALUE = {
  attribute: false,
  hasChanged: (now: Value | undefined, before: Value | undefined) => !isEqual(now, before),
};

/**
 * What visitors of the site see, shown by the site's own elements: whether the practice is open, its hours, and what it
 * announces. It has a shadow root, so that neither the editor's styles nor the site's reach the other.
 */
export class SitePreview extends LitElement {
  static override properties = {
    practice: VALUE,
    announcedOn: { attribute: 'announced-on' },
    status: { type: Boolean },
    people: VALUE,
    hours: { type: Boolean },
    _isReady: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      --tendwell-space: 1.25rem;
    }
    .announcement:not(:has(p:not([hidden], [data-soon]))),
    .announcement :is([hidden], [data-soon]) {
      display: none;
    }
    .announcement:has(p:not([hidden], [data-soon])) {
      margin-block-end: 0.75rem;
      padding: 0.5rem 0.75rem;
      border-block: 1px solid var(--tendwell-color-accent);
      background: var(--tendwell-color-tint);
    }
    p {
      margin: 0;
    }
    .announcement a {
      color: inherit;
    }
    /* The preview needs no space for longer texts at other times. */
    .tendwell-status-line > [data-text] {
      display: none;
    }
    /* In one column, as on a phone. */
    :is(practice-visit, practice-people) {
      max-inline-size: 24rem;
    }
    .place {
      margin-block-start: 0.5rem;
      font-size: 0.9375rem;
      opacity: 0.8;
    }
    /* The preview has no portraits. */
    .tendwell-portrait {
      position: absolute;
      visibility: hidden;
    }
    .tendwell-person {
      display: block;
      position: relative;
      overflow: clip;
    }
    /* Only the hours of a visit are shown, with the name of the place if there are several. */
    .tendwell-visit-where > :not(h2),
    .tendwell-visit-actions {
      display: none;
    }
    .tendwell-visit-place:only-child > .tendwell-visit-where {
      position: absolute;
      visibility: hidden;
    }
  `;

  /** The values of `practice.yaml`. Elements leave out what is invalid. */
  declare practice: Value | undefined;
  /** Shows the announcement of this day, `2026-12-20`. Default: none. */
  declare announcedOn: string | undefined;
  /** Shows whether each location with hours is open now. */
  declare status: boolean;
  /** Shows the hours of all locations, and whether each is open now. */
  declare hours: boolean;
  /** Indexes of the people who are shown, with their hours. Default: nobody. */
  declare people: readonly number[];
  /** True when the elements and their messages are loaded. */
  declare _isReady: boolean;

  constructor() {
    super();
    this.status = false;
    this.hours = false;
    this.people = [];
    this._isReady = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('practice') && this.practice !== undefined && !this._isReady) void this.#prepare();
  }

  async #prepare(): Promise<void> {
    const locale = (this.practice as Partial<Practice>)?.locale;
    const language = typeof locale === 'string' ? locale.split('-')[0] : undefined;
    await Promise.all([
      import('@tendwell/elements/practice-visit'),
      import('@tendwell/elements/practice-people'),
      language && Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]?.() : undefined,
    ]);
    this._isReady = true;
  }

  /** The site's links would lead away from the editor. */
  readonly #stay = (event: Event) => event.preventDefault();

  protected override render() {
    if (!this._isReady || this.practice === undefined) return nothing;
    // The elements check at run time what the schema would have rejected.
    const practice = this.practice as unknown as Practice;
    return html`<div dir=${textDirection(practice.locale)} @click=${this.#stay}>
      <div class="announcement">${this.announcedOn ? rendered(() => practiceAnnouncementHtml(practice, { today: this.announcedOn ?? '' })) : nothing}</div>
      ${this.hours ? html`<practice-visit lang=${practice.locale} .practice=${onlyHours(practice)}></practice-visit>` : nothing}
      ${this.people.length > 0 ? html`<practice-people lang=${practice.locale} .practice=${onlyPeople(practice, this.people)}></practice-people>` : nothing}
      ${this.status ? statusLines(practice) : nothing}
    </div>`;
  }
}

/** Without directions and everything else that isn't about hours. */
function onlyHours(practice: Practice): Practice {
  const { name, kind, url, locale, timeZone, locations } = practice;
  const places = Array.isArray(locations) ? locations : [];
  return {
    name,
    kind,
    url,
    locale,
    timeZone,
    locations: places.map(({ name, address, hours, timeZone }) => ({
      ...(name && { name }),
      address,
      ...(hours && { hours }),
      ...(timeZone && { timeZone }),
    })),
  };
}

/** Whether each location is open now, with its name if there are several. */
function statusLines(practice: Practice): unknown[] {
  const locations = Array.isArray(practice.locations) ? practice.locations : [];
  return locations.map((place, location) => {
    const line = rendered(() => practiceStatusHtml(practice, { fallback: '', location }));
    const name = locations.length > 1 ? (place?.name ?? place?.address?.city) : undefined;
    return html`<practice-visit lang=${practice.locale}>
      ${name && place?.hours ? html`<p class="place">${name}</p>` : nothing}${line}
    </practice-visit>`;
  });
}

/** Some people as the site shows them, without their portraits and biographies. */
function onlyPeople(practice: Practice, people: readonly number[]): Practice {
  const all = Array.isArray(practice.practitioners) ? practice.practitioners : [];
  const practitioners = people.flatMap((index) => {
    const { slug, name, hours } = all[index] ?? {};
    return slug !== undefined && name !== undefined ? [{ slug, name, ...(hours && { hours }) }] : [];
  });
  return { ...practice, practitioners };
}

/**
 * The output of a renderer of the site: HTML in which all values are escaped. Nothing if the data are too broken for
 * it.
 */
function rendered(make: () => Html): unknown {
  try {
    return unsafeHTML(String(make()));
  } catch {
    return nothing;
  }
}
