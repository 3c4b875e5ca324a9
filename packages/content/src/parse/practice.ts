import { parseTimeRange, type TimeRange } from '../hours/time-range.js';
import type { WeekHours } from '../hours/usual-hours.js';
import { WEEKDAYS } from '../hours/weekdays.js';
import type { ContentIssue } from '../issues/issue.js';
import type { Hours } from '../schema/hours.js';
import { type Practice, practiceSchema } from '../schema/practice.js';
import type { Path } from '../source/source.js';
import type { YamlDocument } from '../source/yaml/document.js';
import { type ParsedData, parseData } from './data.js';

/** Parses `practice.yaml`, with warnings about hours that are valid and probably wrong. */
export function parsePracticeFile(text: string, file: string, base?: unknown): ParsedData<Practice> {
  const parsed = parseData(practiceSchema, text, file, base);
  const { document, data, issues } = parsed;
  return document && data ? { ...parsed, issues: [...issues, ...longHours(document, data)] } : parsed;
}

/** A longer range that ends the next day probably has an end on a 12-hour clock. */
const MAX_HOURS = 14;

function longHours(document: YamlDocument, { locations, practitioners = [] }: Practice): ContentIssue[] {
  const all = [...listsOf('locations', locations), ...listsOf('practitioners', practitioners)];
  return all.flatMap(([path, ranges]) =>
    ranges.flatMap((text, index) => {
      const range = parseTimeRange(text);
      if (!range || !isLong(range) || !document.isStated(path)) return [];
      return [
        document.atValue({
          path: [...path, index],
          code: 'long-hours',
          severity: 'warning',
          message: `\`${text}\` ends on the next day, after ${lengthOf(range)} hours`,
          help: afternoon(range),
        }),
      ];
    }),
  );
}

type RangesAt = [path: Path, ranges: readonly string[]];

/** Every list of time ranges in the hours of locations or practitioners. */
function listsOf(name: string, entries: readonly { hours?: Hours | undefined }[]): RangesAt[] {
  return entries.flatMap(({ hours }, index) => {
    if (!hours) return [];
    const below = (key: string, list: readonly { hours?: string[] | undefined }[] = []): RangesAt[] =>
      list.map(({ hours: ranges = [] }, each) => [[key, each, 'hours'], ranges]);
    const weekOf = (week: WeekHours): RangesAt[] => [
      ...WEEKDAYS.map((day): RangesAt => [[day], week[day] ?? []]),
      ...below('recurring', week.recurring),
    ];
    const seasons = (hours.seasons ?? []).flatMap((season, each) =>
      weekOf(season).map(([path, ranges]): RangesAt => [['seasons', each, ...path], ranges]),
    );
    return [...weekOf(hours), ...seasons, ...below('exceptions', hours.exceptions)].map(
      ([path, ranges]): RangesAt => [[name, index, 'hours', ...path], ranges],
    );
  });
}

const hour = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

function lengthOf({ opens, closes }: TimeRange): number {
  const length = hour(closes) - hour(opens);
  return Math.round(length > 0 ? length : length + 24);
}

/** Open all day is `00:00-24:00`, or `00:00-00:00`. */
const isLong = (range: TimeRange) =>
  range.closes <= range.opens && range.opens !== '00:00' && lengthOf(range) > MAX_HOURS;

function afternoon({ opens, closes }: TimeRange): string | undefined {
  const later = `${Number(closes.slice(0, 2)) + 12}${closes.slice(2)}`;
  return hour(closes) < 12 && later > opens ? `write "${opens}-${later}" if it is the afternoon` : undefined;
}
