import type { Practice, Service } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { bookingHtml } from '../internal/booking.html.js';
import type { RendererMessages } from '../internal/element-messages.js';
import { firstLocale } from '../internal/first-locale.js';
import { capitalized, format } from '../internal/format.js';
import { grouped } from '../internal/grouped.js';
import { groupTag, headingTag } from '../internal/heading.html.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { checkedUrl, ifPossible, textFields, textsIn } from '../internal/shown.js';
import { priceText } from './price-text.js';

/** Options of {@link practiceServicesHtml}. */
export interface PracticeServicesHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /** Level of the heading of each group. Default: 2. */
  headingLevel?: 2 | 3 | 4;
  /** URL of each service that has a page, by slug. Default: no service has one. */
  pageUrls?: Readonly<Record<string, string>>;
}

/** What the services of a practice have in common. */
interface Context {
  practice: Practice;
  words: RendererMessages;
  locale: string;
  pageUrls: Readonly<Record<string, string>>;
}

/**
 * Renders the services of a practice, with prices, as the content of `<practice-services>`. Services with the same
 * `group` are listed together, under a heading, after those without one. What the data leaves out is not shown. If a fact is one that the schema
 * rejects, such as a `javascript:` URL, the others are still shown. Without services, the result is empty.
 *
 * @example
 * ```ts
 * import type { Practice } from '@tendwell/content';
 * import { type Html, html } from '@tendwell/content/html';
 * import { practiceServicesHtml } from '@tendwell/elements/html';
 *
 * export function prices(practice: Practice): Html {
 *   const services = practiceServicesHtml(practice, { headingLevel: 3 });
 *   return html`<h2>Prices</h2><practice-services>${services}</practice-services>`;
 * }
 * ```
 */
export function practiceServicesHtml(practice: Practice, options: PracticeServicesHtmlOptions = {}): Html {
  const locale = firstLocale(options.locale, practice.locale);
  const heading = headingTag(options.headingLevel);
  const context = { practice, locale, words: practiceMessages(locale), pageUrls: options.pageUrls ?? {} };
  const groups = ifPossible(() =>
    grouped(practice.services ?? []).map(([name, services]) => ({
      name,
      rows: services.map((service) => ifPossible(() => serviceHtml(service, context))).filter(Boolean),
    })),
  )?.filter(({ rows }) => rows.length > 0);
  if (!groups?.length) return html``;
  return html`<div class="tendwell-services">
${groups.map(
  ({ name, rows }) => html`<${groupTag(name)}>
${name && html`<${heading}>${name}</${heading}>`}
<dl>
${rows}</dl>
</${groupTag(name)}>
`,
)}</div>`;
}

/** A service without a name is not shown. */
function serviceHtml(service: Service, context: Context): Html | undefined {
  const { slug, name, description, minutes } = textFields(service);
  const { words, locale } = context;
  if (!name) return undefined;
  const page = checkedUrl(slug && context.pageUrls[slug]);
  const booking = bookingHtml(service.booking, words.book, format(words.bookService, { name }));
  const meta = [peopleText(service, context), formatsText(service, context), booking].filter(Boolean);
  return html`<div class="tendwell-service"${slug && html` id="${slug}"`}>
<dt>${page ? html`<a href="${page}">${name}</a>` : name}</dt>
${priceHtml(service, context)}
${ifPossible(() => minutes && minutes > 0 && html`<dd class="tendwell-service-time">${minutesText(minutes, locale)}</dd>`)}
${description && html`<dd class="tendwell-service-text">${description}</dd>`}
${service.firstVisit === true && html`<dd class="tendwell-service-first">${words.firstVisit}</dd>`}
${meta.length > 0 && html`<dd class="tendwell-service-meta">${meta.map((part) => html`<span>${part}</span>\n`)}</dd>`}
</div>
`;
}

function priceHtml({ price }: Service, { practice, locale }: Context): Html | undefined {
  const text =
    typeof price === 'string'
      ? price
      : price && ifPossible(() => priceText(price, practice.currency, locale));
  if (!text) return undefined;
  const note = typeof price === 'object' && typeof price.note === 'string' && price.note;
  return html`<dd class="tendwell-price">${text}${note && html` <small>${note}</small>`}</dd>`;
}

function minutesText(minutes: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    minutes,
  );
}

/** "With Ona Reyes and Pim Vos". A slug without a person is left out. */
function peopleText({ practitioners }: Service, { practice, words, locale }: Context): string | undefined {
  const people = ifPossible(() => practice.practitioners?.map(textFields)) ?? [];
  const names = textsIn(practitioners).flatMap(
    (slug) => people.find((person) => person.slug === slug)?.name?.toString() ?? [],
  );
  if (names.length === 0) return undefined;
  return format(words.withPeople, { names: new Intl.ListFormat(locale).format(names) });
}

/** "In person or by video". */
function formatsText({ formats }: Service, { words, locale }: Context): string | undefined {
  const known: Readonly<Record<string, string>> = {
    'in-person': words.inPerson,
    video: words.byVideo,
    phone: words.byPhone,
    'home-visit': words.homeVisit,
  };
  const ways = textsIn(formats).flatMap((way) => (Object.hasOwn(known, way) ? (known[way] ?? []) : []));
  return capitalized(new Intl.ListFormat(locale, { type: 'disjunction' }).format(ways), locale);
}
