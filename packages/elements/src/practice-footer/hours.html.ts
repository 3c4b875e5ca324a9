import type { Hours, Practice } from '@tendwell/content';
import { exceptionPeriods, formatTimeRanges, weekTable } from '@tendwell/content/hours';
import { type Html, html, jsonScript } from '@tendwell/content/html';
import { formatDateRange } from '../internal/dates.js';
import { format } from '../internal/format.js';
import { practiceMessages } from '../internal/practice-messages.js';
import { ifPossible } from '../internal/shown.js';
import { checkedHours } from './checked-hours.js';
import { longestStatusTexts } from './status-space.js';
import { zoneName } from './zone-name.js';

/** The data that the element needs for the status of a location. It is part of the footer's HTML. */
export interface HoursData {
  hours: Hours;
  timeZone: string;
}

/** How far ahead exceptions are listed: 90 days. A list of years would bury the next one. */
const LISTED_AHEAD_MS = 90 * 86_400_000;

/** The hours of one location: the line for the status, the week, and the exceptions. */
export function hoursHtml(
  practice: Practice,
  index: number,
  { locale, today = '' }: { locale: string; today?: string },
): Html {
  const words = practiceMessages(locale);
  const { hours: given = {}, timeZone = practice.timeZone } = practice.locations[index] ?? {};
  const { hours, unreadable, whole } = checkedHours(given);
  const data: HoursData = { hours, timeZone };
  const zone = ifPossible(() => zoneName(timeZone, locale));
  // Without `today`, the difference is NaN and nothing is left out.
  const exceptions = exceptionPeriods(hours).filter(
    ({ from, to }) => to >= today && !(Date.parse(from) - Date.parse(today) > LISTED_AHEAD_MS),
  );
  return html`<section class="tendwell-hours">
<h3>${words.when}</h3>
<p class="tendwell-status-line"><span class="tendwell-status">${zone && format(words.zone, { zone })}</span>${ifPossible(
    () =>
      longestStatusTexts(hours, timeZone, locale, today).map(
        (text) => html`<span data-text="${text}"></span>`,
      ),
  )}</p>
<table aria-label="${words.when}">
${weekTable(hours, locale, { on: today || undefined })
  .filter(({ day }) => !unreadable.has(day))
  .map(({ day, name, ranges }) => {
    const texts = ranges.length > 0 ? ranges.map(({ text }) => text) : [words.closed];
    return html`<tr data-day="${day}"><th scope="row">${name}</th><td>${texts.map((text) => html`<span>${text}</span> `)}</td></tr>
`;
  })}</table>
${
  exceptions.length > 0 &&
  html`<ul class="tendwell-exceptions">${exceptions.map(
    ({ from, to, hours: ranges, reason }) =>
      html`<li>${formatDateRange(from, to, locale)}: ${
        ranges.length > 0
          ? formatTimeRanges(ranges, locale).join(words.comma)
          : words.closed.toLocaleLowerCase(locale)
      }${reason && html`<br>${reason}`}</li>`,
  )}</ul>`
}
${ifPossible(() => hours.note && html`<p>${hours.note}</p>`)}
${whole && zone && html`<script type="application/json">${jsonScript(data)}</script>`}
</section>`;
}
