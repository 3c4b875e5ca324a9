import type { ClientWord, Hours, License, Practice, Practitioner } from '@tendwell/content';
import { weekOn } from '@tendwell/content/hours';
import { type Html, html } from '@tendwell/content/html';
import { bookingHtml } from '../internal/booking.html.js';
import { clientForm } from '../internal/client-form.js';
import type { RendererMessages } from '../internal/element-messages.js';
import { firstLocale } from '../internal/first-locale.js';
import { format } from '../internal/format.js';
import { headingTag } from '../internal/heading.html.js';
import {
  comingWeeks,
  exceptionText,
  listedExceptions,
  seasonText,
  weekTexts,
} from '../internal/hours-text.js';
import { licenseHtml } from '../internal/person-license.html.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { checkedUrl, ifPossible, textFields, textsIn } from '../internal/shown.js';
import { checkedHours } from '../practice-footer/checked-hours.js';
import { weekItemHtml } from '../practice-footer/hours.html.js';
import { portraitHtml } from './portrait.html.js';

/** Options of {@link practicePeopleHtml}. */
export interface PracticePeopleHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /** Level of the heading with each name. Default: 2. */
  headingLevel?: 2 | 3 | 4;
  /** URL of each person who has a page, by slug. Default: none. */
  pageUrls?: Readonly<Record<string, string>>;
  /** Renders a person's `bio`, which is Markdown. Default: bios are not shown. */
  bioHtml?: (bio: string) => Html;
  /**
   * `YYYY-MM-DD`: the week of the season of this day, and only exceptions and seasons on it or in the 90 days after it.
   * Default: the usual week, and all of them.
   */
  today?: string;
}

interface Context {
  people: readonly Practitioner[];
  clients: ClientWord;
  words: RendererMessages;
  locale: string;
  heading: Html;
  options: PracticePeopleHtmlOptions;
}

/**
 * Renders the people who work at a practice as the content of `<practice-people>`. A person without a photo gets a drawn
 * placeholder. What the data leaves out is not shown. If a fact is one that the schema rejects, such as a `javascript:`
 * URL, the others are still shown. Without people, the result is empty.
 *
 * @example
 * ```ts
 * import type { Practice } from '@tendwell/content';
 * import { type Html, html } from '@tendwell/content/html';
 * import { renderMarkdown } from '@tendwell/content/markdown';
 * import { practicePeopleHtml } from '@tendwell/elements/html';
 *
 * export function team(practice: Practice): Html {
 *   const people = practicePeopleHtml(practice, {
 *     headingLevel: 3,
 *     pageUrls: { 'ona-reyes': '/people/ona-reyes/' },
 *     bioHtml: (bio) => renderMarkdown(bio).html,
 *   });
 *   return html`<h2>People</h2><practice-people>${people}</practice-people>`;
 * }
 * ```
 */
export function practicePeopleHtml(practice: Practice, options: PracticePeopleHtmlOptions = {}): Html {
  const locale = firstLocale(options.locale, practice.locale);
  const heading = headingTag(options.headingLevel);
  const people = Array.isArray(practice.practitioners) ? practice.practitioners : [];
  const clients = clientForm(practice);
  const context = { people, clients, words: practiceMessages(locale), locale, heading, options };
  const entries = people.map((person) => ifPossible(() => personHtml(person, context))).filter(Boolean);
  if (entries.length === 0) return html``;
  return html`<ul class="tendwell-people">
${entries}</ul>`;
}

/** Somebody without a name is not shown. */
function personHtml(person: Practitioner, context: Context): Html | undefined {
  const { slug, name, title, pronouns, summary, bio } = textFields(person);
  const { words, heading, options } = context;
  if (!name) return undefined;
  const page = checkedUrl(slug && options.pageUrls?.[slug]);
  const role = [title, pronouns].filter(Boolean).join(words.comma);
  const accepting = { true: words.personAccepting, false: words.personNotAccepting };
  const booking = bookingHtml(person.booking, format(words.bookWith, { name }));
  return html`<li class="tendwell-person"${slug && html` id="${slug}"`}>
${portraitHtml(person.photo)}
<div>
<${heading}>${page ? html`<a href="${page}">${name}</a>` : name}</${heading}>
${role && html`<p class="tendwell-person-role">${role}</p>`}
${summary && html`<p class="tendwell-person-summary">${summary}</p>`}
${bio && ifPossible(() => options.bioHtml && html`<div class="tendwell-body">${options.bioHtml(bio)}</div>`)}
${factsHtml(person, context)}
${ifPossible(() => person.hours && personHoursHtml(person.hours, context))}
${typeof person.acceptingNewClients === 'boolean' && html`<p>${accepting[`${person.acceptingNewClients}`][context.clients]}</p>`}
${booking && html`<p>${booking}</p>`}
</div>
</li>
`;
}

function factsHtml(person: Practitioner, context: Context): Html | undefined {
  const { words } = context;
  const licenses = ifPossible(() =>
    person.licenses?.map((license) => ifPossible(() => licenseItem(license, words))),
  );
  const facts = [
    ...(licenses ?? []),
    supervisorHtml(person, context),
    listHtml(words.specialties, textsIn(person.specialties), context),
    listHtml(words.languages, languageNames(person, context), context),
  ].filter(Boolean);
  return facts.length === 0 ? undefined : html`<ul class="tendwell-person-facts">${facts}</ul>`;
}

/** The week of today's season, the weeks of coming ones, and exceptions. Days without hours are left out. */
function personHoursHtml(given: Hours, { words, locale, options }: Context): Html | undefined {
  const { hours } = checkedHours(given);
  const text = { locale, today: options.today, closed: words.away };
  const week = options.today ? weekOn(hours, options.today) : hours;
  const season = ifPossible(() => seasonText(hours, text));
  const items = [
    ...[...(season ? [season] : []), ...weekTexts(week, text)].map((line) => [line]),
    ...(ifPossible(() => comingWeeks(hours, text)) ?? []),
    ...(hours.appointmentOnly ? [[words.appointmentOnly]] : []),
    ...listedExceptions(hours, options.today).map((period) => {
      const status = exceptionText(period, text);
      return [period.reason ? format(words.because, { status, reason: period.reason }) : status];
    }),
    ...(hours.note ? [[hours.note]] : []),
  ];
  if (items.length === 0) return undefined;
  return html`<ul class="tendwell-person-hours">${items.map(weekItemHtml)}</ul>`;
}

function licenseItem(license: License, words: RendererMessages): Html | undefined {
  const text = licenseHtml(license, words);
  return text && html`<li>${text}</li>`;
}

/** The supervisor is a colleague's slug, or a name. */
function supervisorHtml({ supervisor }: Practitioner, { people, words }: Context): Html | undefined {
  if (typeof supervisor !== 'string' || !supervisor) return undefined;
  const colleague = ifPossible(() => people.map(textFields).find(({ slug }) => slug === supervisor));
  return html`<li>${format(words.supervisedBy, { name: colleague?.name ?? supervisor })}</li>`;
}

/** Languages are only of interest if there are others than that of the page. */
function languageNames({ languages }: Practitioner, { locale }: Context): string[] {
  const tags = textsIn(languages);
  const language = (tag: string) => tag.split('-')[0];
  if (tags.every((tag) => language(tag) === language(locale))) return [];
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return tags.flatMap((tag) => ifPossible(() => names.of(tag)) ?? []);
}

function listHtml(text: string, items: readonly string[], { locale }: Context): Html | undefined {
  if (items.length === 0) return undefined;
  const list = new Intl.ListFormat(locale);
  return html`<li>${format(text, { list: list.format(items) })}</li>`;
}
