import { addDays } from '@tendwell/content/calendar';
import { hoursOn, isOpenAllDay } from '@tendwell/content/hours';
import { formatMessage } from '@tendwell/content/intl';
import type { Value } from '../../changes/change.js';
import { valueAt } from '../../changes/value.js';
import { dateRangeText, dateText } from '../forms/dates.js';
import { hasHour12, parseHours } from '../hours/parse-hours.js';
import { rangesText } from '../hours/ranges-text.js';
import type { App, FileChanges } from '../shell/app.js';
import { practiceFile, practiceTranslations } from '../site/practice-files.js';
import { translateClosure, translatedReason } from './closure-translations.js';
import {
  addClosure,
  type Closure,
  changeClosure,
  type Holder,
  locationsWithHours,
  peopleNames,
  removeClosure,
  type UpcomingClosure,
} from './closures.js';

/** The purpose of the form. */
export type ClosingMode = 'today' | 'days' | 'hours' | 'away';

/** The state of the form. */
export interface ClosingDraft {
  readonly mode: ClosingMode;
  /** The closure to change. `undefined`: a new one. */
  readonly original: UpcomingClosure | undefined;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly reason: string;
  /** The reason in each other language of the site, by its tag. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly announceDays: number | undefined;
  /** The locations, or the people, whose hours change. */
  readonly holders: readonly Holder[];
}

/** The errors of the form, by field. */
export interface ClosingErrors {
  from?: string;
  to?: string;
  hours?: string;
  places?: string;
}

/**
 * Closures and absences can last several days. Other hours are for one day, unless those in the file are for several.
 */
export const hasDays = ({ mode, original }: Pick<ClosingDraft, 'mode' | 'original'>) =>
  mode === 'days' || mode === 'away' || original?.to !== undefined;

/** A closure in the file may have no last day. */
const needsLast = ({ mode, original }: ClosingDraft) => mode === 'days' && !original;

/** True if the form is about people, and not about locations. */
export const isOfPeople = ({ holders }: Pick<ClosingDraft, 'holders'>) => holders[0]?.[0] === 'practitioners';

/** True if the form has hours: a person may be away for part of a day. */
export const hasHours = ({ mode }: ClosingDraft) => mode === 'hours' || mode === 'away';

const ANNOUNCED: Readonly<Record<ClosingMode, number | undefined>> = {
  today: 1,
  days: 14,
  hours: undefined,
  away: undefined,
};

/** The initial state of the form. */
export function startDraft(app: App, mode: ClosingMode, original: UpcomingClosure | undefined): ClosingDraft {
  const main = practiceFile(app.site)?.value;
  const first = original?.from ?? (mode === 'today' ? todayOf(app) : '');
  const reasons = practiceTranslations(app.site).map(
    ({ language, value }) => [language, original ? translatedReason({ main, value }, original) : ''] as const,
  );
  return {
    mode,
    original,
    from: first,
    to: original?.to ?? (hasDays({ mode, original }) ? '' : first),
    hours: rangesText(original?.hours ?? [], app.locale),
    reason: original?.reason ?? '',
    reasons: Object.fromEntries(reasons),
    announceDays: original ? original.announceDays : ANNOUNCED[mode],
    holders: original?.places.map(({ holder }) => holder) ?? holdersAtFirst(main, mode),
  };
}

/** Initially selected: all locations with hours, or the only person. */
function holdersAtFirst(main: Value | undefined, mode: ClosingMode): Holder[] {
  const places = mode === 'away' ? [] : placesOf(main);
  if (places.length > 0) return places;
  return peopleNames(main).length === 1 ? [['practitioners', 0]] : [];
}

/** The locations with hours. */
export const placesOf = (main: Value | undefined) =>
  locationsWithHours(main).map((index): Holder => ['locations', index]);

const todayOf = ({ site }: App) => site.overview?.today ?? '';

/** The closure in the form, or `undefined` while something is missing. */
export function closureOf(draft: ClosingDraft, locale: string): Closure | undefined {
  const { mode, from, hours, reason, announceDays, holders } = draft;
  const to = hasDays(draft) ? draft.to : '';
  const parsed = parseHours(hasHours(draft) ? hours : '', { hour12: hasHour12(locale) });
  if (!from || (needsLast(draft) && !to) || (to && to < from)) return undefined;
  if (holders.length === 0 || !('ranges' in parsed)) return undefined;
  if (mode === 'hours' && parsed.ranges.length === 0) return undefined;
  return {
    from,
    ...(to && { to }),
    ...(parsed.ranges.length > 0 && { hours: parsed.ranges }),
    reason,
    ...(announceDays !== undefined && { announceDays }),
  };
}

/** The errors of a draft. */
export function checkDraft(draft: ClosingDraft, app: App): ClosingErrors {
  const { today } = app.words;
  const { original, from, to } = draft;
  const errors: ClosingErrors = {};
  if (draft.holders.length === 0) errors.places = today.whoMissing;
  if (!from) errors.from = today.dateMissing;
  else if (from < todayOf(app) && !original) errors.from = today.datePast;
  if (needsLast(draft) && !to) errors.to = today.dateMissing;
  else if (hasDays(draft) && to && to < from) errors.to = today.dateOrder;
  const hoursError = hasHours(draft) ? checkHours(draft, app) : undefined;
  if (hoursError !== undefined) errors.hours = hoursError;
  return errors;
}

/** An absence may have no hours; other hours are required. */
function checkHours(draft: ClosingDraft, { words: { today }, locale }: App): string | undefined {
  const parsed = parseHours(draft.hours, { hour12: hasHour12(locale) });
  if ('problem' in parsed) return formatMessage(today.hoursProblem, { text: parsed.problem });
  if (draft.mode !== 'hours' || parsed.ranges.length > 0) return undefined;
  return formatMessage(today.hoursMissing, { choice: isOfPeople(draft) ? today.away : today.closeDays });
}

/** The changes of the file in the main language. */
export const changesOf = (draft: ClosingDraft, closure: Closure) =>
  draft.original ? changeClosure(draft.original, closure) : addClosure(closure, draft.holders);

/** The changes of all files, in the main language first. */
export function allChangesOf(draft: ClosingDraft, closure: Closure, app: App): FileChanges[] {
  const { original, reasons } = draft;
  const main = practiceFile(app.site);
  return [
    { path: main?.path ?? '', changes: changesOf(draft, closure) },
    ...practiceTranslations(app.site).map(({ language, path, value }) => ({
      path,
      changes: translateClosure(
        { main: main?.value, value },
        {
          after: closure,
          holders: draft.holders,
          reason: reasons[language] ?? '',
          ...(original && { before: original }),
        },
      ),
    })),
  ];
}

/** The changes of all files that remove a closure. */
export function removalOf(closure: UpcomingClosure, { site }: App): FileChanges[] {
  const main = practiceFile(site);
  const holders = closure.places.map(({ holder }) => holder);
  return [
    { path: main?.path ?? '', changes: removeClosure(closure) },
    ...practiceTranslations(site).map(({ path, value }) => ({
      path,
      changes: translateClosure({ main: main?.value, value }, { before: closure, holders }),
    })),
  ];
}

/** The message after saving. */
export function saidOf(draft: ClosingDraft, closure: Closure, app: App): string {
  const { words, locale, site } = app;
  const { from, to = from } = closure;
  const today = todayOf(app);
  if (draft.original) return words.today.closureChanged;
  const dates = dateRangeText(from, to, locale);
  const hours = rangesText(closure.hours ?? [], locale);
  if (isOfPeople(draft)) {
    const all = peopleNames(practiceFile(site)?.value);
    const names = new Intl.ListFormat(locale).format(draft.holders.map(([, index]) => all[index] ?? ''));
    return formatMessage(hours ? words.today.personHours : words.today.awayDays, { names, dates, hours });
  }
  const openOn = isOpenAllDay(closure.hours ?? []) ? words.today.openAllDayOn : words.today.openOn;
  if (hours) return formatMessage(openOn, { date: dateText(from, locale, today), hours });
  if (from === today && to === from) return words.today.closedToday;
  return formatMessage(words.today.closedDays, { dates });
}

/** The maximum number of days that are checked: no regular break lasts a month. */
const MAX_DAYS = 31;

/** True if the practice has no opening hours on any day of a closure, so that its dates may be wrong. */
export function isClosedAnyway({ from, to, holders }: ClosingDraft, practice: Value | undefined): boolean {
  const last = to || from;
  if (from === '' || last < from) return false;
  return holders.every((holder) => {
    const hours = valueAt(practice, [...holder, 'hours']);
    if (hours === undefined) return false;
    try {
      for (let day = from, count = 0; day <= last && count < MAX_DAYS; day = addDays(day, 1), count++)
        if (hoursOn(hours as Parameters<typeof hoursOn>[0], day).ranges.length > 0) return false;
      return true;
    } catch {
      return false;
    }
  });
}
