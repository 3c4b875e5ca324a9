import type { License, Location, Notice, Practice } from '@tendwell/content';
import { type AddressOptions, addressLines } from '@tendwell/content/contact';
import { type Html, html } from '@tendwell/content/html';
import { directionsUrl, emailHtml, phoneHtml } from '../internal/contact.js';
import { crisisHtml } from '../internal/crisis.js';
import { formatDate } from '../internal/dates.js';
import type { ElementMessages } from '../internal/element-messages.js';
import { format } from '../internal/format.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { contactCardUrl } from './contact-card.js';
import { hoursHtml } from './hours.html.js';

/** Options of {@link practiceFooterHtml}. */
export interface PracticeFooterHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /** `YYYY-MM-DD`: only exceptions to the weekly hours that are on this day or in the 90 days after it are listed. Default: all. */
  today?: string;
  /**
   * URL of a contact file (vCard), such as the `/contact.vcf` that the Vite plugin makes. Default: the link of each
   * location with a phone number or an email address contains the file itself.
   */
  contactUrl?: string;
}

/**
 * Renders who, where, when, and contact details as the content of `<practice-footer>`. What the data leaves out is not
 * shown. "Open now" is added by the element: HTML does not know when somebody reads it.
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
  const locale = options.locale ?? practice.locale;
  const words = practiceMessages(locale);
  const location = (place: Location, index: number) => html`<div class="tendwell-location">
${where(place, words, { from: practice.locations[0]?.address.country, locale })}
${place.hours && hoursHtml(practice, index, { locale, ...(options.today && { today: options.today }) })}
${contact(practice, index, words, options.contactUrl)}
</div>`;
  return html`<footer class="tendwell-footer">
${who(practice, words, locale)}
<div class="tendwell-locations">
${practice.locations.map(location)}
</div>
${crisisHtml(practice.crisis, locale)}
${notices(practice, words, locale)}
</footer>`;
}

function who(practice: Practice, words: ElementMessages, locale: string): Html {
  const regions = practice.telehealth && new Intl.ListFormat(locale).format(practice.telehealth.regions);
  const accepting = practice.acceptingNewClients;
  const licensed = practice.practitioners?.filter(({ licenses }) => licenses?.length) ?? [];
  return html`<section class="tendwell-who">
<h2>${practice.name}</h2>
${practice.tagline && html`<p>${practice.tagline}</p>`}
${
  licensed.length > 0 &&
  html`<ul>${licensed.map(
    ({ name, licenses = [] }) => html`<li>${name}${licenses.map(licenseHtml)}</li>`,
  )}</ul>`
}
${accepting !== undefined && html`<p>${accepting ? words.acceptingNewClients : words.notAcceptingNewClients}</p>`}
${regions && html`<p>${format(words.telehealth, { regions })}</p>`}
${practice.insurance?.summary && html`<p>${practice.insurance.summary}</p>`}
</section>`;
}

function licenseHtml({ type, number, region }: License): Html {
  return html`<br>${`${type} ${number}`}${region && `, ${region}`}`;
}

function where(
  { name, address, directions, parking, transit, access }: Location,
  words: ElementMessages,
  reader: AddressOptions,
): Html {
  const facts = [
    [words.directionsText, directions],
    [words.parking, parking],
    [words.transit, transit],
    [words.access, access],
  ].filter(([, fact]) => fact);
  return html`<section class="tendwell-where">
<h3>${name ?? words.where}</h3>
<address>${addressLines(address, reader).map((line) => html`${line}<br>`)}</address>
<p><a class="tendwell-directions" href="${directionsUrl(address)}" rel="noreferrer">${words.directions}</a></p>
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
  words: ElementMessages,
  contactUrl?: string,
): Html | undefined {
  const { phone, email } = practice.locations[index] ?? {};
  const { booking, social } = index === 0 ? practice : {};
  if (!phone && !email && !booking && !social) return undefined;
  const reachable = phone || email;
  // The file contains all locations.
  const card = contactUrl ? index === 0 && contactUrl : reachable && contactCardUrl(practice, index);
  return html`<section class="tendwell-contact">
<h3>${words.contact}</h3>
<ul>
${phone && html`<li>${phoneHtml(phone)}</li>`}
${email && html`<li>${emailHtml(email)}</li>`}
${booking && html`<li><a href="${booking.url}">${words.booking}</a>${booking.provider && html` (<bdi>${booking.provider}</bdi>)`}</li>`}
${social?.map(({ name, url }) => html`<li><a href="${url}" rel="me noopener">${name}</a></li>`)}
${card && html`<li><a class="tendwell-add-contact" href="${card}" download="${fileName(practice, index)}">${words.addToContacts}</a></li>`}
</ul>
</section>`;
}

/** File name of the contact file: the practice's name, without characters that some file systems reject. */
function fileName({ name, locations }: Practice, index: number): string {
  const place = locations.length > 1 && locations[index]?.name;
  const words = (place ? `${name} ${place}` : name).replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${words.replace(/^-|-$/g, '')}.vcf`;
}

function notices(
  { notices: list = [], legalName, name }: Practice,
  words: ElementMessages,
  locale: string,
): Html {
  const links = list.map(
    ({ kind, title, url, effective }) =>
      html`<li><a href="${url}">${title ?? noticeTitle(kind, words)}</a>${
        effective && html` <span>${format(words.effective, { date: formatDate(effective, locale) })}</span>`
      }</li>`,
  );
  return html`<ul class="tendwell-notices">
<li>${legalName ?? name}</li>
${links}
</ul>`;
}

function noticeTitle(kind: Notice['kind'], words: ElementMessages): string {
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
