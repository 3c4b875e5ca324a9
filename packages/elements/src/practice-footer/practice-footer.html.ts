import type { Location, Notice, Practice, Practitioner } from '@tendwell/content';
import { type AddressOptions, addressLines } from '@tendwell/content/contact';
import { type Html, html } from '@tendwell/content/html';
import { bookingWord } from '@tendwell/content/practice-kinds';
import { clientForm } from '../internal/client-form.js';
import { directionsUrl, emailHtml, phoneHtml } from '../internal/contact.js';
import { crisisHtml } from '../internal/crisis.js';
import { formatDate } from '../internal/dates.js';
import type { RendererMessages } from '../internal/element-messages.js';
import { firstLocale } from '../internal/first-locale.js';
import { format } from '../internal/format.js';
import { licenseHtml } from '../internal/person-license.html.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { checkedUrl, ifPossible, textFields } from '../internal/shown.js';
import { contactCardUrl } from './contact-card.js';
import { hoursHtml } from './hours.html.js';

/** Options of {@link practiceFooterHtml}. */
export interface PracticeFooterHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /**
   * `YYYY-MM-DD`: the week of the season of this day, and only exceptions and seasons on it or in the 90 days after it.
   * Default: the usual week, and all of them.
   */
  today?: string;
  /**
   * URL of a contact file (vCard), such as the `/contact.vcf` that the Vite plugin makes. Default: the link of each
   * location with a phone number or an email address contains the file itself.
   */
  contactUrl?: string;
  /**
   * URL of each location's own page, in the practice's order: it says how to find the location, so that only a link to it is
   * shown. Default: none.
   */
  locationUrls?: readonly (string | undefined)[];
}

/**
 * Renders who, where, when, and contact details as the content of `<practice-footer>`. What the data leaves out is not
 * shown. If a fact is one that the schema rejects, such as a `javascript:` URL, the others are still shown. "Open now" is
 * added by the element, because HTML does not know when it is read.
 *
 * @example
 * ```ts
 * import type { Practice } from '@tendwell/content';
 * import { type Html, html } from '@tendwell/content/html';
 * import { practiceFooterHtml } from '@tendwell/elements/html';
 *
 * export function footer(practice: Practice, today: string): Html {
 *   return html`<practice-footer>${practiceFooterHtml(practice, { today })}</practice-footer>`;
 * }
 * ```
 */
export function practiceFooterHtml(practice: Practice, options: PracticeFooterHtmlOptions = {}): Html {
  const locale = firstLocale(options.locale, practice.locale);
  const words = practiceMessages(locale);
  const location = (place: Location, index: number) => html`<div class="tendwell-location">
${ifPossible(() => where(place, words, checkedUrl(options.locationUrls?.[index]), { from: practice.locations[0]?.address?.country, locale }))}
${ifPossible(() => place.hours && hoursHtml(practice, index, { locale, ...(options.today && { today: options.today }), fold: (week) => foldHtml(words.allHours, week) }))}
${ifPossible(() => contact(practice, index, words, options.contactUrl))}
</div>`;
  return html`<footer class="tendwell-footer">
${who(practice, words, locale)}
<div class="tendwell-locations">
${ifPossible(() => practice.locations.map((place, index) => ifPossible(() => location(place, index))))}
</div>
${ifPossible(() => crisisHtml(practice.crisis, locale))}
${ifPossible(() => notices(practice, words, locale))}
</footer>`;
}

function who(practice: Practice, words: RendererMessages, locale: string): Html {
  const regions = ifPossible(
    () => practice.telehealth && new Intl.ListFormat(locale).format(practice.telehealth.regions),
  );
  const accepting = practice.acceptingNewClients;
  const clients = clientForm(practice);
  const licensed = ifPossible(() =>
    practice.practitioners?.map((person) => ifPossible(() => licensesHtml(person, words))),
  )?.filter(Boolean);
  const tagline = ifPossible(() => practice.tagline && html`<p>${practice.tagline}</p>`);
  const facts = html`${licensed && licensed.length > 0 && html`<ul>${licensed}</ul>`}
${accepting !== undefined && html`<p>${(accepting ? words.acceptingNewClients : words.notAcceptingNewClients)[clients]}</p>`}
${regions && html`<p>${format(words.telehealth[clients], { regions })}</p>`}
${ifPossible(() => practice.insurance?.summary && html`<p>${practice.insurance.summary}</p>`)}`;
  return html`<section class="tendwell-who">
<h2>${ifPossible(() => html`${practice.name}`)}</h2>
${String(facts).trim() === '' ? tagline : foldHtml(words.aboutUs, html`${tagline}${facts}`)}
</section>`;
}

/** What is folded on phones, where the footer would be long. Wider footers show it, without the summary. */
function foldHtml(summary: string, content: Html): Html {
  return html`<details class="tendwell-fold"><summary>${summary}</summary>
<div>${content}</div>
</details>`;
}

function licensesHtml({ name, licenses = [] }: Practitioner, words: RendererMessages): Html | undefined {
  const lines = licenses.flatMap((license) => ifPossible(() => licenseHtml(license, words)) ?? []);
  return lines.length > 0 ? html`<li>${name}${lines.map((line) => html`<br>${line}`)}</li>` : undefined;
}

/** @param url Of the location's own page, which has the facts about how to find it. */
function where(
  place: Location,
  words: RendererMessages,
  url: string | undefined,
  reader: AddressOptions,
): Html {
  const { name, directions, parking, transit, access } = textFields(place);
  const address = ifPossible(() => textFields(place.address));
  const facts = [
    [words.directionsText, directions],
    [words.parking, parking],
    [words.transit, transit],
    [words.access, access],
  ].filter(([, fact]) => fact && !url);
  const heading = name || words.where;
  return html`<section class="tendwell-where">
<h3>${url ? html`<a href="${url}">${heading}</a>` : heading}</h3>
<address>${address && addressLines(address, reader).map((line) => html`${line}<br>`)}</address>
${address?.street && html`<p><a class="tendwell-directions" href="${directionsUrl(address)}" rel="noreferrer">${words.directions}</a></p>`}
${
  facts.length > 0 &&
  html`<details><summary>${words.gettingHere}</summary>
<dl>${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
</details>`
}
</section>`;
}

/** Facts about the whole practice are shown with the first location. */
function contact(
  practice: Practice,
  index: number,
  words: RendererMessages,
  contactUrl?: string,
): Html | undefined {
  const { phone, email } = practice.locations[index] ?? {};
  const { social } = index === 0 ? practice : {};
  const bookingUrl = index === 0 ? checkedUrl(practice.booking?.url) : undefined;
  const provider = practice.booking?.provider;
  if (!phone && !email && !bookingUrl && !social) return undefined;
  const reachable = phone || email;
  // The file contains all locations.
  const file = checkedUrl(contactUrl);
  const card = file ? index === 0 && file : reachable && contactCardUrl(practice, index);
  return html`<section class="tendwell-contact">
<h3>${words.contact}</h3>
<ul>
${ifPossible(() => phone && html`<li>${phoneHtml(phone)}</li>`)}
${ifPossible(() => email && html`<li>${emailHtml(email)}</li>`)}
${bookingUrl && html`<li><a href="${bookingUrl}">${words.booking[bookingWord(practice.kind)]}</a>${ifPossible(() => provider && html` (<bdi>${provider}</bdi>)`)}</li>`}
${ifPossible(() => social?.map((page) => ifPossible(() => socialHtml(page))))}
${card && html`<li><a class="tendwell-add-contact" href="${card}" download="${ifPossible(() => fileName(practice, index)) ?? 'contact.vcf'}">${words.addToContacts}</a></li>`}
</ul>
</section>`;
}

function socialHtml({ name, url }: { name: string; url: string }): Html | undefined {
  const href = checkedUrl(url);
  return href === undefined ? undefined : html`<li><a href="${href}" rel="me noopener">${name}</a></li>`;
}

/** File name of the contact file: the practice's name, without characters that some file systems reject. */
function fileName({ name, locations }: Practice, index: number): string {
  const place = locations.length > 1 && locations[index]?.name;
  const words = (place ? `${name} ${place}` : name).replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${words.replace(/^-|-$/g, '')}.vcf`;
}

function notices(
  { notices: list = [], legalName, name }: Practice,
  words: RendererMessages,
  locale: string,
): Html {
  const noticeHtml = ({ kind, title, url, effective }: Notice) => {
    const href = checkedUrl(url);
    const label = title ?? noticeTitle(kind, words);
    if (!href || !label) return undefined;
    return html`<li><a href="${href}">${label}</a>${ifPossible(
      () =>
        typeof effective === 'string' &&
        html` <span>${format(words.effective, { date: formatDate(effective, locale) })}</span>`,
    )}</li>`;
  };
  const links = ifPossible(() => list.map((notice) => ifPossible(() => noticeHtml(notice))));
  return html`<ul class="tendwell-notices">
<li>${ifPossible(() => html`${legalName ?? name}`)}</li>
${links}
</ul>`;
}

function noticeTitle(kind: Notice['kind'], words: RendererMessages): string {
  const titles = {
    'good-faith-estimate': words.goodFaithEstimate,
    'privacy-practices': words.privacyPractices,
    accessibility: words.accessibility,
    'privacy-policy': words.privacyPolicy,
    // The schema requires a title for this kind.
    custom: '',
  };
  return titles[kind];
}
