import { parseTimeRange, type TimeRange } from '../hours/time-range.js';
import { WEEKDAYS } from '../hours/weekdays.js';
import type { ContentIssue } from '../issues/issue.js';
import { type Practice, practiceSchema } from '../schema/practice.js';
import type { Path, YamlDocument } from '../source/yaml/document.js';
import { type ParsedData, parseData } from './data.js';

/** Parses `practice.yaml`, with warnings about hours that are valid and probably wrong. */
export function parsePracticeFile(text: string, file: string): ParsedData<Practice> {
  const parsed = parseData(practiceSchema, text, file);
  const { document, data, issues } = parsed;
  return document && data ? { ...parsed, issues: [...issues, ...longHours(document, data)] } : parsed;
}

/** Longer than that, a range past midnight is an hour of a 12-hour clock. */
const MAX_HOURS = 14;

function longHours(document: YamlDocument, { locations }: Practice): ContentIssue[] {
  return locations.flatMap(({ hours }, index) => {
    const lists: [Path, readonly string[]][] = [
      ...WEEKDAYS.map((day): [Path, readonly string[]] => [[day], hours?.[day] ?? []]),
      ...(hours?.exceptions ?? []).map(({ hours: ranges }, each): [Path, readonly string[]] => [
        ['exceptions', each, 'hours'],
        ranges ?? [],
      ]),
    ];
    return lists.flatMap(([path, ranges]) =>
      ranges.flatMap((text, each) => {
        const range = parseTimeRange(text);
        if (!range || !isLong(range)) return [];
        return [
          document.atValue({
            path: ['locations', index, 'hours', ...path, each],
            code: 'long-hours',
            severity: 'warning',
            message: `\`${text}\` ends on the next day, after ${lengthOf(range)} hours`,
            help: afternoon(range),
          }),
        ];
      }),
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
