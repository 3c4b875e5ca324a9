import { isCalendarDate } from '../../hours/calendar-date.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What to write in place of something that is not a calendar date: each day that it may mean. */
export function dateHelp(value: string): string | undefined {
  const readings = [...new Set(readingsOf(value.trim().replace(/[\u2010-\u2015\u2212]/g, '-')))].filter(
    isCalendarDate,
  );
  if (readings.length > 0)
    return `write ${readings.map((date) => `${date} (${inWords(date)})`).join(' or ')}`;
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return undefined;
  return `${name} ${year} has ${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()} days`;
}

function readingsOf(text: string): string[] {
  const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(text);
  if (moment) return [moment[1] as string];
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return [date(compact[1], compact[2], compact[3])];
  const yearFirst = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})\.?$/.exec(text);
  if (yearFirst) return [date(yearFirst[1], yearFirst[2], yearFirst[3])];
  const yearLast = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/.exec(text);
  if (yearLast) {
    const [, first, second, year] = yearLast;
    // With dots, the day comes first everywhere. With slashes, that depends on the country.
    const dayFirst = date(year, second, first);
    // "24-03-02" may also start with the year.
    if (year?.length === 2 && first?.length === 2 && !text.includes('/')) {
      return [date(first, second, year), date(year, first, second), dayFirst];
    }
    return text.includes('.') ? [dayFirst] : [date(year, first, second), dayFirst];
  }
  return withMonthName(text);
}

function withMonthName(text: string): string[] {
  const [, word = ''] =
    /([a-z]{3,9})/i.exec(text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')) ?? [];
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()));
  const [, day] = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/i.exec(text) ?? [];
  const [year] = /\d{4}/.exec(text) ?? [];
  if (word === '' || month < 0 || day === undefined || year === undefined) return [];
  return [date(year, String(month + 1), day)];
}

function date(year = '', month = '', day = ''): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}
