import type { Location, Notice, Practice } from '@tendwell/content';
import { addressLines } from '@tendwell/content/address';
import { type Html, html } from '@tendwell/content/html';
import { directionsUrl, emailHtml, phoneHtml } from '../internal/contact.js';
import { crisisHtml } from '../internal/crisis.js';
import { format, type Messages, messages } from '../lang/messages.js';
import { hoursHtml } from './hours.html.js';

/** How {@link practiceFooterHtml} writes a footer. */
export interface PracticeFooterHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /** A day, `YYYY-MM-DD`: closures that ended before it are left out. Default: all are shown. */
  today?: string;
}

/**
 * The light content of `<practice-footer>`: who, where, when, how to reach. Nothing is shown for what the data does
 * not say. "Open now" is not part of it, for HTML does not know when it is read.
 */
export function practiceFooterHtml(practice: Practice, options: PracticeFooterHtmlOptions = {}): string {
  const locale = options.locale ?? practice.locale;
  const words = messages(locale);
  const location = (place: Location, index: number) => html`<div class="tendwell-location">
${where(place, words)}
${place.hours && hoursHtml(practice, index, { locale, ...(options.today && { today: options.today }) })}
${contact(place, index === 0 ? practice : undefined, words)}
</div>`;
  return html`<footer class="tendwell-footer">
${who(practice, words, locale)}
<div class="tendwell-locations">
${practice.locations.map(location)}
</div>
${crisisHtml(practice.crisis, locale)}
${notices(practice, words)}
</footer>`.toString();
}

function who(practice: Practice, words: Messages, locale: string): Html {
  const regions = practice.telehealth && new Intl.ListFormat(locale).format(practice.telehealth.regions);
  const accepting = practice.acceptingNewClients;
  const licensed = practice.practitioners?.filter(({ license }) => license) ?? [];
  return html`<section class="tendwell-who">
<h2>${practice.name}</h2>
${practice.tagline && html`<p>${practice.tagline}</p>`}
${
  licensed.length > 0 &&
  html`<ul>${licensed.map(
    ({ name, license }) =>
      license &&
      html`<li>${name}<br>${`${license.type} ${license.number}`}${license.region && `, ${license.region}`}</li>`,
  )}</ul>`
}
${accepting !== undefined && html`<p>${accepting ? words.acceptingNewClients : words.notAcceptingNewClients}</p>`}
${regions && html`<p>${format(words.telehealth, { regions })}</p>`}
${practice.insurance && html`<p>${practice.insurance}</p>`}
</section>`;
}

function where({ name, address, directions, parking, transit, access }: Location, words: Messages): Html {
  const facts = [
    [words.theWay, directions],
    [words.parking, parking],
    [words.transit, transit],
    [words.access, access],
  ].filter(([, fact]) => fact);
  return html`<section class="tendwell-where">
<h3>${name ?? words.where}</h3>
<address>${addressLines(address).map((line) => html`${line}<br>`)}</address>
<p><a class="tendwell-directions" href="${directionsUrl(address)}" rel="noopener">${words.directions}</a></p>
${
  facts.length > 0 &&
  html`<details><summary>${words.gettingHere}</summary>
<dl>${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
</details>`
}
</section>`;
}

function contact(
  { phone, email }: Location,
  practice: Practice | undefined,
  words: Messages,
): Html | undefined {
  const { booking, social } = practice ?? {};
  if (!phone && !email && !booking && !social) return undefined;
  return html`<section class="tendwell-contact">
<h3>${words.contact}</h3>
<ul>
${phone && html`<li>${phoneHtml(phone)}</li>`}
${email && html`<li>${emailHtml(email)}</li>`}
${booking && html`<li><a href="${booking.url}">${words.booking}</a></li>`}
${social?.map(({ name, url }) => html`<li><a href="${url}" rel="me noopener">${name}</a></li>`)}
</ul>
</section>`;
}

function notices({ notices: list = [], legalName, name }: Practice, words: Messages): Html {
  const links = list.map(
    ({ kind, title, url }) => html`<li><a href="${url}">${title ?? noticeTitle(kind, words)}</a></li>`,
  );
  return html`<ul class="tendwell-notices">
<li>${legalName ?? name}</li>
${links}
</ul>`;
}

function noticeTitle(kind: Notice['kind'], words: Messages): string {
  const titles = {
    'good-faith-estimate': words.goodFaithEstimate,
    'privacy-practices': words.privacyPractices,
    accessibility: words.accessibility,
    'privacy-policy': words.privacyPolicy,
    // The schema asks for a title here.
    custom: '',
  };
  return titles[kind];
}
