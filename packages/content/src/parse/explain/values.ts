import { phoneParts } from '../../contact/phone.js';
import { parseTimeRange } from '../../hours/time-range.js';
import { canonicalLocale } from '../../intl/locale.js';
import type { IssueCode } from '../../issues/codes.js';
import { suggest } from '../../issues/suggest.js';
import { BUSINESS_TYPES } from '../../schema/business-types.js';
import { COUNTRIES } from '../../schema/countries.js';
import { languageTag } from '../../schema/fields.js';
import { withoutTrunkZero } from '../../schema/trunk-zero.js';
import { slugOf } from '../../slug.js';
import { emailHelp } from '../../source/scrambled-email.js';
import { dateHelp } from './date.js';

/** What to write in place of a text that a field refuses, by the code of the problem. */
export function valueHelp(code: IssueCode, value: string): string | undefined {
  return value.length > MAX_LENGTH ? undefined : HELPS[code]?.(value.trim());
}

/** Longer texts are no slip, and could take long to read. */
const MAX_LENGTH = 2_000;

const HELPS: { readonly [Code in IssueCode]?: (value: string) => string | undefined } = {
  'invalid-date': dateHelp,
  'invalid-email': emailHelp,
  'invalid-phone': phoneHelp,
  'invalid-link': linkHelp,
  'invalid-redirect': (value) => (value.startsWith('/') ? undefined : linkHelp(value)),
  'invalid-url': (value) => webHelp(value),
  'invalid-slug': (value) => writeInstead(slugOf(value), value),
  'invalid-time-range': timeRangeHelp,
  'invalid-time-zone': timeZoneHelp,
  'invalid-country': countryHelp,
  'invalid-currency': currencyHelp,
  'invalid-day-of-year': dayOfYearHelp,
  'invalid-schema-type': businessTypeHelp,
  'invalid-language': languageHelp,
};

const writeInstead = (better: string | undefined, value: string) =>
  better !== undefined && better !== '' && better !== value ? `write ${better}` : undefined;

function phoneHelp(value: string): string | undefined {
  const digits = value.replace(/\D/g, '');
  const international = /^\+|^00/.test(value);
  const { number, extension } = phoneParts(value.replace(/^00\s?/, '+'));
  const abroad = number.startsWith('+') ? withoutTrunkZero(number) : undefined;
  if (abroad !== undefined) return `write ${abroad}${extension === undefined ? '' : ` ext. ${extension}`}`;
  if (!international && (digits.length === 10 || (digits.length === 11 && digits.startsWith('1')))) {
    const [, area, exchange, line] = /(\d{3})(\d{3})(\d{4})$/.exec(digits) as RegExpExecArray;
    return `if it is a number in the United States or Canada, write +1 ${area} ${exchange} ${line}`;
  }
  if (value.startsWith('00')) return `write +${value.slice(2)}`;
  return undefined;
}

function linkHelp(value: string): string | undefined {
  if (value.startsWith('./') || /^[\w-]+\/?$/.test(value)) return `write /${value.replace(/^\.\//, '')}`;
  return webHelp(value);
}

function webHelp(value: string): string | undefined {
  const address = `https://${value.replace(/^\/\//, '')}`;
  return /^(?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(value) && URL.canParse(address)
    ? `write ${address}`
    : undefined;
}

/** Reads "9am-5:30pm", "9 to 5", "9:00 – 17:00". */
function timeRangeHelp(value: string): string | undefined {
  const parts = value.split(/\s*(?:[,;]|\band\b)\s*/);
  if (parts.length > 1) {
    const ranges = parts.map((part) => (parseTimeRange(part) ? `"${part}"` : quotedRange(part)));
    return ranges.every((range) => range !== undefined)
      ? `write ${ranges.join(', ')}, as separate entries`
      : undefined;
  }
  const time = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?(?:m\.?)?`;
  const match = new RegExp(`^${time}\\s*(?:-|–|—|to|until)\\s*${time}$`, 'i').exec(value);
  if (!match) return /^closed$/i.test(value) ? 'write [] for a day that is closed' : undefined;
  const [, hour, minute, half, endHour, endMinute, endHalf] = match;
  const [opens, closes] = [clock(hour, minute, half), clock(endHour, endMinute, endHalf)];
  if (opens === undefined || closes === undefined) return undefined;
  // In "9-5" and "9-5pm", it is unclear whether 9 is AM or PM.
  if (half === undefined && endHalf !== undefined) return undefined;
  if (half !== undefined)
    return endHalf === undefined ? undefined : writeInstead(`"${opens}-${closes}"`, `"${value}"`);
  if (opens < closes && opens >= '07') return writeInstead(`"${opens}-${closes}"`, `"${value}"`);
  // "1-5" and "9-5" are hours of a 12-hour clock.
  const [later, laterOpens] = [clock(hour12(endHour), endMinute), clock(hour12(hour), minute)];
  const afternoon = `"${opens < closes ? laterOpens : opens}-${later}"`;
  if (later === undefined || laterOpens === undefined) return undefined;
  return opens < closes
    ? `write ${afternoon}, or "${opens}-${closes}" if it is at night`
    : `write ${afternoon}, if it ends in the afternoon`;
}

const hour12 = (hour = '') => (Number(hour) < 12 ? String(Number(hour) + 12) : hour);

/** The range that the help for a text proposes, if it proposes exactly one. */
const quotedRange = (text: string) => /^write ("[^"]*")$/.exec(timeRangeHelp(text) ?? '')?.[1];

function clock(hour = '', minute = '00', half?: string): string | undefined {
  let number = Number(hour);
  if (half !== undefined) {
    if (number < 1 || number > 12) return undefined;
    number = (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const text = `${String(number).padStart(2, '0')}:${minute}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text) ? text : undefined;
}

function timeZoneHelp(value: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = value.split('/').at(-1) ?? value;
  const zone =
    zones.find((name) => name.split('/').at(-1)?.toLowerCase() === city.toLowerCase().replaceAll(' ', '_')) ??
    suggest(value, zones);
  if (zone !== undefined) return `did you mean ${zone}?`;
  const american: Record<string, string> = { p: 'Los_Angeles', m: 'Denver', c: 'Chicago', e: 'New_York' };
  const [, letter = ''] = /^([pmce])(?:[sd]?t|acific|ountain|entral|astern)\b/i.exec(value) ?? [];
  const name = american[letter.toLowerCase()];
  return name && `did you mean America/${name}?`;
}

function countryHelp(value: string): string | undefined {
  const capitals = value.toUpperCase();
  const short: Record<string, string> = {
    USA: 'US',
    UK: 'GB',
    CAN: 'CA',
    GBR: 'GB',
    AUS: 'AU',
    NZL: 'NZ',
    IRL: 'IE',
  };
  if (short[capitals] !== undefined) return `write ${short[capitals]}`;
  if (COUNTRIES.includes(capitals)) return writeInstead(capitals, value);
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const code = COUNTRIES.find((each) => names.of(each)?.toLowerCase() === value.toLowerCase());
  return code && `write ${code}`;
}

/** Reads `usd`, `$`, `US dollar`. */
function currencyHelp(value: string): string | undefined {
  const codes = Intl.supportedValuesOf('currency');
  const ofSign = new Map([
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
  ]).get(value);
  if (codes.includes(value.toUpperCase())) return `write ${value.toUpperCase()}`;
  if (ofSign !== undefined) return `if you mean ${ofSign}, write ${ofSign}`;
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const name = value.toLowerCase().replace(/s$/, '');
  const code = codes.find((each) => names.of(each)?.toLowerCase() === name);
  return code && `write ${code}`;
}

/** Reads `2026-06-15`, `6/15`, `June 15`: what is a date in a leap year. */
function dayOfYearHelp(value: string): string | undefined {
  const [reading, other] = [
    ...(dateHelp(`${value} 2024`) ?? dateHelp(value.replace(/\D+$/, '')) ?? '').matchAll(
      /\d{4}-(\d\d-\d\d)/g,
    ),
  ].map(([, day]) => day);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `leave the year out: ${value.slice(5)}`;
  return reading === undefined || other !== undefined ? undefined : `write ${reading}`;
}

/** Reads `en_US`, `en-UK`, `english`, and `jp` for the language of Japan. */
function languageHelp(value: string): string | undefined {
  const tag = canonicalLocale(value.replaceAll('_', '-'));
  const region = tag && COUNTRIES.includes(value.toUpperCase()) ? value.toUpperCase() : undefined;
  const candidates = [
    tag,
    languageNamed(value),
    region && new Intl.Locale(`und-${region}`).maximize().language,
  ];
  return writeInstead(
    candidates.find((each) => each && languageTag().safeParse(each).success),
    value,
  );
}

function languageNamed(name: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return letterPairs().find((code) => names.of(code)?.toLowerCase() === name.toLowerCase());
}

function letterPairs(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function businessTypeHelp(value: string): string | undefined {
  const name = value
    .replace(/^.*schema\.org\//, '')
    .replace(/(?:^|[\s_-]+)([a-z])/gi, (_, letter: string) => letter.toUpperCase());
  if (BUSINESS_TYPES.includes(name)) return writeInstead(name, value);
  const meant = suggest(name, BUSINESS_TYPES);
  return meant === undefined
    ? 'leave it out: `kind` stands for a type; the types are listed at https://schema.org/LocalBusiness'
    : `did you mean ${meant}?`;
}
