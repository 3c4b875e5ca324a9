import type { Hours, Practice } from '@tendwell/content';
import { WEEKDAYS, type Weekday, weekTable } from '@tendwell/content/hours';
import { type Html, html, jsonScript } from '@tendwell/content/html';
import { format } from '../internal/format.js';
import {
  comingWeeks,
  exceptionText,
  listedExceptions,
  recurringTexts,
  seasonText,
} from '../internal/hours-text.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { ifPossible } from '../internal/shown.js';
import { dayTexts } from '../internal/time-texts.js';
import { checkedHours } from './checked-hours.js';
import { longestStatusTexts } from './status-space.js';
import { zoneName } from './zone-name.js';

/** The data that the element needs for the status of a location. It is part of the footer's HTML. */
export interface HoursData {
  hours: Hours;
  timeZone: string;
}

/**
 * The hours of one location: the line for the status, the week of today's season, recurring days, the weeks of coming
 * seasons, and exceptions. If only closures or "by appointment only" are stated, there is no table: a week of closed days
 * would be wrong.
 *
 * @param options.fold Puts everything below the line for the status into a disclosure.
 */
export function hoursHtml(
  practice: Practice,
  index: number,
  { locale, today, fold }: { locale: string; today?: string; fold?: (content: Html) => Html },
): Html | undefined {
  const words = practiceMessages(locale);
  const { hours: given = {}, timeZone = practice.timeZone } = practice.locations[index] ?? {};
  const { hours, unreadable, whole } = checkedHours(given);
  const lines = recurringTexts(hours, { locale, today });
  const season = ifPossible(() => seasonText(hours, { locale, today }));
  const weeks = ifPossible(() => comingWeeks(hours, { locale, today })) ?? [];
  const exceptions = listedExceptions(hours, today);
  const hasWeek = unreadable.size > 0 || areStated(hours);
  if (!hasWeek && !hours.appointmentOnly && !hours.note && exceptions.length === 0) return undefined;
  const zone = ifPossible(() => zoneName(timeZone, locale));
  const week = html`${season && html`<p>${season}</p>`}${hasWeek && tableHtml(hours, { unreadable, locale, today })}
${hours.appointmentOnly === true && html`<p>${words.appointmentOnly}</p>`}
${
  lines.length + weeks.length + exceptions.length > 0 &&
  html`<ul class="tendwell-exceptions">${lines.map((line) => html`<li>${line}</li>`)}${weeks.map(weekItemHtml)}${exceptions.map(
    (period) =>
      html`<li>${exceptionText(period, { locale })}${period.reason && html`<br>${period.reason}`}</li>`,
  )}</ul>`
}
${ifPossible(() => hours.note && html`<p>${hours.note}</p>`)}`;
  return html`<section class="tendwell-hours">
<h3>${words.when}</h3>
${hasWeek && statusLineHtml({ hours, timeZone }, zone && format(words.zone, { zone }), { locale, today })}
${hasWeek && fold ? fold(week) : week}
${hasWeek && whole && zone && hoursDataHtml({ hours, timeZone })}
</section>`;
}

/** A week from {@link comingWeeks} as an entry of a list. */
export const weekItemHtml = ([dates, ...lines]: readonly string[]): Html =>
  html`<li>${dates}${lines.map((line) => html`<br>${line}`)}</li>`;

/** Whether there is anything to say about a usual week. */
export const areStated = (hours: Hours) =>
  WEEKDAYS.some((day) => hours[day]) ||
  [hours.recurring, hours.seasons].some((list) => list?.length) ||
  hours.exceptions?.some((exception) => exception.hours?.length) === true;

interface WeekContext {
  unreadable: ReadonlySet<Weekday>;
  locale: string;
  today: string | undefined;
}

function tableHtml(hours: Hours, { unreadable, locale, today }: WeekContext): Html {
  const words = practiceMessages(locale);
  return html`<table aria-label="${words.when}">
${weekTable(hours, locale, { on: today || undefined })
  .filter(({ day }) => !unreadable.has(day))
  .map(({ day, name, ranges }) => {
    const cells = dayTexts(ranges, locale).map((text) => html`<span>${text}</span> `);
    return html`<tr data-day="${day}"><th scope="row">${name}</th><td>${cells}</td></tr>
`;
  })}</table>`;
}

/** The line that the element fills with the status. Until then, it shows `text`. */
export function statusLineHtml(
  { hours, timeZone }: HoursData,
  text: Html | string | undefined,
  { locale, today = '' }: { locale: string; today: string | undefined },
): Html {
  return html`<p class="tendwell-status-line"><span class="tendwell-status">${text}</span>${ifPossible(() =>
    longestStatusTexts(hours, timeZone, locale, today).map(
      (longest) => html`<span data-text="${longest}"></span>`,
    ),
  )}</p>`;
}

/** The data from which the element computes the status. */
export const hoursDataHtml = (data: HoursData): Html =>
  html`<script type="application/json">${jsonScript(data)}</script>`;
