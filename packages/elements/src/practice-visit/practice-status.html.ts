import type { Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { firstLocale } from '../internal/first-locale.js';
import { ifPossible } from '../internal/shown.js';
import { checkedHours } from '../practice-footer/checked-hours.js';
import { areStated, hoursDataHtml, statusLineHtml } from '../practice-footer/hours.html.js';
import { zoneName } from '../practice-footer/zone-name.js';

/** Options of {@link practiceStatusHtml}. */
export interface PracticeStatusHtmlOptions {
  /** BCP 47 tag. Default: the practice's. */
  locale?: string;
  /** `YYYY-MM-DD`: exceptions that end before this day are left out. Default: none. */
  today?: string;
  /** Which location, from 0. Default: 0. */
  location?: number;
  /** What is shown without JavaScript, such as a link to the opening hours. */
  fallback: Html | string;
}

/**
 * Renders only the line that says whether a location is open, as the content of a `<practice-visit>`, such as for the top
 * of a home page. Empty if the location states no weekly hours, or hours that cannot be read.
 *
 * @example
 * ```ts
 * import type { Practice } from '@tendwell/content';
 * import { type Html, html } from '@tendwell/content/html';
 * import { practiceStatusHtml } from '@tendwell/elements/html';
 *
 * export function openNow(practice: Practice): Html {
 *   const fallback = html`<a href="/visit/">Opening hours</a>`;
 *   return html`<practice-visit>${practiceStatusHtml(practice, { fallback })}</practice-visit>`;
 * }
 * ```
 */
export function practiceStatusHtml(practice: Practice, options: PracticeStatusHtmlOptions): Html {
  return ifPossible(() => statusHtml(practice, options)) ?? html``;
}

function statusHtml(practice: Practice, options: PracticeStatusHtmlOptions): Html | undefined {
  const locale = firstLocale(options.locale, practice.locale);
  const { hours: given, timeZone = practice.timeZone } = practice.locations[options.location ?? 0] ?? {};
  const { hours, whole } = checkedHours(given ?? {});
  if (!whole || !areStated(hours)) return undefined;
  // Throws for an unknown time zone: without one, there is no status.
  zoneName(timeZone, locale);
  const data = { hours, timeZone };
  return html`<div class="tendwell-hours">
${statusLineHtml(data, options.fallback, { locale, today: options.today })}
${hoursDataHtml(data)}
</div>`;
}
