import type { Practice } from '@tendwell/content';
import { addDays, startOfDay } from '@tendwell/content/calendar';
import { type Html, html, trusted } from '@tendwell/content/html';
import { formatDate, formatDateRange } from '../internal/dates.js';
import { firstLocale } from '../internal/first-locale.js';
import { format } from '../internal/format.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { checkedUrl, ifPossible } from '../internal/shown.js';
import { type Announced, announced } from './announced.js';
import { SCRIPT } from './inline-script.js';

/** Options of {@link practiceAnnouncementHtml}. */
export interface PracticeAnnouncementHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /**
   * `YYYY-MM-DD`: what is not announced on this day is hidden, and what is over is left out. Default: everything is
   * shown until the script runs.
   */
  today?: string;
  /**
   * Adds a script of about 250 bytes that shows and hides announcements before the page is painted, so that nothing
   * moves on a page that was built on another day. Allow it in a Content-Security-Policy with
   * {@link ANNOUNCEMENT_SCRIPT_HASH}. Default: false.
   */
  inlineScript?: boolean;
}

/** How far ahead announcements are part of the page: a year, for a site that is seldom built. */
const AHEAD_MS = 366 * 86_400_000;
/** How far ahead they are shown without JavaScript. */
const SOON_MS = 31 * 86_400_000;

/**
 * Renders the announcement of a practice, and its closures and special hours with `announceDays`, as the content of
 * `<practice-announcement>`. Each one is shown from its first day to its last by the element, also on a page that was
 * built long before. Without JavaScript, those of the next 31 days are shown with their dates.
 *
 * @example
 * ```ts
 * import type { Practice } from '@tendwell/content';
 * import { type Html, html } from '@tendwell/content/html';
 * import { practiceAnnouncementHtml } from '@tendwell/elements/html';
 *
 * export function banner(practice: Practice, today: string): Html {
 *   return html`<practice-announcement>${practiceAnnouncementHtml(practice, { today })}</practice-announcement>`;
 * }
 * ```
 */
export function practiceAnnouncementHtml(
  practice: Practice,
  options: PracticeAnnouncementHtmlOptions = {},
): Html {
  const locale = firstLocale(options.locale, practice.locale);
  const { today = '', inlineScript } = options;
  const items = announced(practice, locale).flatMap((item) => {
    const [from = '', until = today] = [calendarDate(item.from), calendarDate(item.until)];
    const wait = Date.parse(from) - Date.parse(today);
    // Without `today`, the difference is NaN and nothing is left out.
    if (until < today || wait > AHEAD_MS) return [];
    const state = today === '' || from <= today ? 'now' : wait > SOON_MS ? 'later' : 'soon';
    return ifPossible(() => [{ markup: itemHtml(item, state, locale), state }]) ?? [];
  });
  if (items.length === 0) return html``;
  return html`<section class="tendwell-announcement" aria-label="${practiceMessages(locale).announcements}"${
    items.every(({ state }) => state === 'later') && trusted(' hidden')
  }>
${items.map(({ markup }) => markup)}${inlineScript && html`<script>${trusted(SCRIPT)}</script>`}
</section>`;
}

function itemHtml(item: Announced, state: 'now' | 'soon' | 'later', locale: string): Html {
  const { text, link, timeZone } = item;
  const [from, until] = [calendarDate(item.from), calendarDate(item.until)];
  const instant = (date: string) =>
    (ifPossible(() => startOfDay(date, timeZone)) ?? startOfDay(date, 'UTC')).toISOString();
  const start = from && instant(from);
  const end = until && instant(addDays(until, 1));
  const url = checkedUrl(link?.url);
  return html`<p${start && html` data-from="${start}"`}${end && html` data-until="${end}"`}${
    state === 'soon' && trusted(' data-soon')
  }${state !== 'now' && trusted(' hidden')}>${text}${
    link && url && html` <a href="${url}">${link.text}</a>`
  }${!item.isDated && datesHtml(from, until, locale)}</p>
`;
}

/** The dates of an announcement whose words may not contain them, for visitors without JavaScript. */
function datesHtml(from: string | undefined, until: string | undefined, locale: string): Html | undefined {
  if (until === undefined) return undefined;
  const dates = from
    ? formatDateRange(from, until, locale)
    : format(practiceMessages(locale).untilDate, { date: formatDate(until, locale) });
  return html` <span class="tendwell-announcement-dates">(${dates})</span>`;
}

/** Data that no schema has checked may contain anything: without its dates, an announcement is always shown. */
const calendarDate = (date: unknown) =>
  typeof date === 'string' && !Number.isNaN(Date.parse(`${date}T00:00Z`)) ? date : undefined;
