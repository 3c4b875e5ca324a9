/** What somebody has typed as the hours of a day. */
export type ParsedHours =
  /** Time ranges, such as `09:00-12:30`. Empty: closed. */
  | { readonly ranges: readonly string[] }
  /** The part that is not a range of times. */
  | { readonly problem: string };

interface Time {
  /** Since midnight. */
  readonly minutes: number;
  /** Whether a.m. or p.m. is stated. */
  readonly half?: 'am' | 'pm';
  /** True if `9` cannot be meant as 9 in the evening. */
  readonly isCertain: boolean;
}

const DAY = 24 * 60;
const HALF_DAY = 12 * 60;
/** Somebody who writes "2-6" opens in the afternoon. */
const EARLIEST_MORNING = 7 * 60;

const TIME = /^(\d{1,2})(?:[:.h](\d{2})?)?\s*(?:(a|am|a\.m|p|pm|p\.m)\.?|uhr|h)?$/;
const BETWEEN = /\s*[-\u2010-\u2015\u2212~～至到]\s*|\s+(?:to|till|until|bis|à|a|hasta|au|إلى|الى)\s+/u;
const RANGES = /\s*[,;،，、；\n/&+和]\s*|\s+(?:and|und|et|y|و)\s+/u;
const CLOSED = /^(?:closed|geschlossen|fermé|cerrado|مغلق|关闭|休息|[-\u2013\u2014x])?$/iu;
/** `24 hours`, `open 24 hours`, `24/7`. In German, `24 Uhr` is midnight. */
const ALL_DAY = /^[^\d-]*24(?!\s*uhr)[^\d-]+(?:24|7)?$/;
/** Invisible bidirectional control characters. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * Reads the hours of a day as people type them: `9-12:30, 2-6`, `9am to 5pm`, `14–18 Uhr`, `24 hours`, `closed`.
 * Without a.m. or p.m., times are in ascending order, and an opening time before 7 is in the afternoon.
 *
 * @param options.hour12 Whether the person uses a 12-hour clock. On a 24-hour clock, `2:00` is at night.
 */
export function parseHours(text: string, { hour12 }: { readonly hour12: boolean }): ParsedHours {
  const plain = latinDigits(text.replace(DIRECTION_MARKS, '')).trim().toLowerCase();
  if (CLOSED.test(plain)) return { ranges: [] };
  if (ALL_DAY.test(plain)) return { ranges: ['00:00-24:00'] };
  const ranges: string[] = [];
  let after = 0;
  for (const part of plain.split(RANGES).filter(Boolean)) {
    const [opens, closes, ...more] = part.split(BETWEEN).map((time) => parseTime(time, hour12));
    if (!opens || !closes || more.length > 0) return { problem: part };
    const start = opensAt(opens, closes, after);
    // From midnight to midnight is the whole day, as it is shown.
    const end = closesAt(closes, start) || (start === 0 ? DAY : 0);
    if (start === end || start === DAY) return { problem: part };
    ranges.push(`${clockTime(start)}-${clockTime(end)}`);
    after = end % DAY;
  }
  return { ranges };
}

/** Whether a language uses a 12-hour clock. */
export const hasHour12 = (locale: string): boolean =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;

function parseTime(text: string, hour12: boolean): Time | undefined {
  const [, hour = '', minute, half] = TIME.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute ?? 0);
  if (hour === '' || minutes > DAY || Number(minute ?? 0) > 59) return undefined;
  if (half) {
    if (minutes >= HALF_DAY + 60 || minutes < 60) return undefined;
    return inHalf(minutes, half.startsWith('p') ? 'pm' : 'am');
  }
  const isLiteral = /^0|^1[3-9]|^2/.test(hour.padStart(2, '0')) && hour.length === 2;
  return { minutes, isCertain: isLiteral || minutes < 60 || (!hour12 && minute !== undefined) };
}

const inHalf = (minutes: number, half: 'am' | 'pm'): Time => ({
  minutes: (minutes % HALF_DAY) + (half === 'pm' ? HALF_DAY : 0),
  half,
  isCertain: true,
});

/** "2-6pm" opens at 2 in the afternoon, "9-5pm" in the morning. */
function opensAt(opens: Time, closes: Time, after: number): number {
  const { minutes, isCertain } = opens;
  if (isCertain || minutes > HALF_DAY + 59) return minutes;
  if (closes.half) {
    const same = inHalf(minutes, closes.half).minutes;
    return same < closes.minutes ? same : inHalf(minutes, closes.half === 'am' ? 'pm' : 'am').minutes;
  }
  const later = (minutes % HALF_DAY) + HALF_DAY;
  if (minutes < after) return later;
  const isMorning = closes.isCertain && closes.minutes < HALF_DAY;
  return minutes < EARLIEST_MORNING && !isMorning ? later : minutes;
}

function closesAt({ minutes, isCertain }: Time, start: number): number {
  const later = minutes + HALF_DAY;
  return !isCertain && minutes <= start && later > start && later <= DAY ? later : minutes;
}

/** `09:30`. Midnight at the end of a day is `24:00`. */
export function clockTime(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Arabic, Persian, and full-width digits, and the full-width colon. */
function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 0xf),
    )
    .replaceAll('：', ':')
    .replace(/(?<!\p{L})[صم](?!\p{L})/gu, (half) => (half === 'ص' ? 'am' : 'pm'))
    .replace(/上午\s*([\d:.]+)/g, '$1am')
    .replace(/下午\s*([\d:.]+)/g, '$1pm');
}
