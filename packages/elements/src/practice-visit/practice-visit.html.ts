import type { Address, Location, Practice } from '@tendwell/content';
import { addressLines, telUrl } from '@tendwell/content/contact';
import { type Html, html } from '@tendwell/content/html';
import { bookingWord } from '@tendwell/content/practice-kinds';
import { clientForm } from '../internal/client-form.js';
import { directionsUrl, phoneText } from '../internal/contact.js';
import type { RendererMessages } from '../internal/element-messages.js';
import { firstLocale } from '../internal/first-locale.js';
import { format } from '../internal/format.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { checkedUrl, ifPossible, textFields } from '../internal/shown.js';
import { hoursHtml } from '../practice-footer/hours.html.js';

/** Options of {@link practiceVisitHtml}. */
export interface PracticeVisitHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /**
   * `YYYY-MM-DD`: the week of the season of this day, and only exceptions and seasons on it or in the 90 days after it.
   * Default: the usual week, and all of them.
   */
  today?: string;
  /** Only this location, from 0. It has no heading of its own. Default: all. */
  location?: number;
  /**
   * URL of each location's own page, in the practice's order: it says how to find the location, so that only a link to it is
   * shown. Default: none.
   */
  locationUrls?: readonly (string | undefined)[];
}

/**
 * Renders how to book and to call, and for each location its address, its hours, how to find it, parking, and
 * accessibility, as the content of `<practice-visit>`. What the data leaves out is not shown. "Open now" is added by the
 * element, because HTML does not know when it is read.
 *
 * @example
 * ```ts
 * import type { Practice } from '@tendwell/content';
 * import { type Html, html } from '@tendwell/content/html';
 * import { practiceVisitHtml } from '@tendwell/elements/html';
 *
 * export function visit(practice: Practice, today: string): Html {
 *   return html`<practice-visit>${practiceVisitHtml(practice, { today })}</practice-visit>`;
 * }
 * ```
 */
export function practiceVisitHtml(practice: Practice, options: PracticeVisitHtmlOptions = {}): Html {
  const locale = firstLocale(options.locale, practice.locale);
  const words = practiceMessages(locale);
  const { location: only, locationUrls = [], today } = options;
  const place = (location: Location, index: number) => {
    if (only !== undefined && only !== index) return undefined;
    const url = checkedUrl(locationUrls[index]);
    return html`<section class="tendwell-visit-place">
${ifPossible(() => whereHtml(practice, location, { words, locale, url, isAlone: only === index }))}
${ifPossible(() => location.hours && hoursHtml(practice, index, { locale, ...(today && { today }) }))}
${ifPossible(() => (url ? undefined : wayHtml(location, words)))}
</section>
`;
  };
  return html`<div class="tendwell-visit">
${actionsHtml(practice, words, only)}
${ifPossible(() => practice.locations.map((location, index) => ifPossible(() => place(location, index))))}</div>`;
}

/** Booking, and the number to call if there is only one: each of several is with its location. */
function actionsHtml(practice: Practice, words: RendererMessages, only?: number): Html | undefined {
  const url = checkedUrl(practice.booking?.url);
  const provider = ifPossible(
    () => practice.booking?.provider && html` (<bdi>${practice.booking.provider}</bdi>)`,
  );
  const [phone, ...others] = ifPossible(() => phones(practice, only)) ?? [];
  const call = phone && others.length === 0 && ifPossible(() => callHtml(phone, words));
  if (!url && !call) return undefined;
  return html`<p class="tendwell-visit-actions">${
    url &&
    html`<span><a class="tendwell-book" href="${url}">${words.booking[bookingWord(practice.kind)]}</a>${provider}</span>`
  } ${call}</p>`;
}

/** The numbers that may be offered for calls: of all locations, or of one. */
function phones({ booking, locations }: Practice, only?: number): string[] {
  if (booking?.call === false) return [];
  const shown = only === undefined ? locations : locations.slice(only, only + 1);
  return [...new Set(shown.flatMap(({ phone }) => phone ?? []))];
}

function callHtml(phone: string, words: RendererMessages): Html {
  const [before, after] = words.call.split('{number}');
  return html`<a class="tendwell-call" href="${telUrl(phone)}">${before}<bdi dir="ltr">${phoneText(phone)}</bdi>${after}</a>`;
}

interface PlaceContext {
  words: RendererMessages;
  locale: string;
  /** Of the location's own page. */
  url: string | undefined;
  /** Whether no other location is shown. */
  isAlone: boolean;
}

function whereHtml(
  practice: Practice,
  location: Location,
  { words, locale, url, isAlone }: PlaceContext,
): Html {
  const { name: stated, phone } = textFields(location);
  // The page of one location has its name as the title.
  const name = isAlone ? undefined : stated;
  const address = ifPossible(() => textFields(location.address));
  const numbers = isAlone ? [] : phones(practice);
  const heading = name || (address && !address.street ? words.where : words.gettingHere);
  const from = practice.locations[0]?.address?.country;
  // Reader modes drop a <div> that is mostly links.
  return html`<header class="tendwell-visit-where">
<h2>${url ? html`<a href="${url}">${heading}</a>` : heading}</h2>
${address && html`<address>${addressLines(address, { from, locale }).map((line) => html`${line}<br>`)}</address>`}
${address && (address.street ? directionsHtml(address, words) : ifPossible(() => telehealthHtml(practice, words, locale)))}
${phone && numbers.length > 1 && ifPossible(() => html`<p>${callHtml(phone, words)}</p>`)}
</header>`;
}

function directionsHtml(address: Address, words: RendererMessages): Html {
  return html`<p><a class="tendwell-directions" href="${directionsUrl(address)}" rel="noreferrer">${words.directions}</a></p>`;
}

function telehealthHtml(practice: Practice, words: RendererMessages, locale: string): Html | undefined {
  const { telehealth } = practice;
  const regions = telehealth && new Intl.ListFormat(locale).format(telehealth.regions);
  return regions ? html`<p>${format(words.telehealth[clientForm(practice)], { regions })}</p>` : undefined;
}

function wayHtml(location: Location, words: RendererMessages): Html | undefined {
  const { directions, parking, transit, access } = textFields(location);
  const facts = [
    [words.directionsText, directions],
    [words.parking, parking],
    [words.transit, transit],
    [words.access, access],
  ].filter(([, fact]) => fact);
  if (facts.length === 0) return undefined;
  return html`<dl class="tendwell-visit-way">${facts.map(
    ([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`,
  )}</dl>`;
}
