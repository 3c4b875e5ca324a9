import * as z from 'zod';
import { phoneParts } from '../contact/phone.js';
import { isCalendarDate } from '../hours/calendar-date.js';
import { isLocale } from '../intl/locale.js';
import type { IssueCode } from '../issues/codes.js';
import { oldPathError } from '../paths.js';
import { webUrl as toWebUrl } from '../url.js';
import { BUSINESS_TYPES } from './business-types.js';
import { COUNTRIES } from './countries.js';
import { isScrambledEmail } from './scrambled-email.js';
import { withoutTrunkZero } from './trunk-zero.js';

/**
 * Building blocks that the schemas share. A message says what is expected, in the author's words;
 * `parse/` adds where it went wrong and what to do.
 */

/** Text that matches a pattern. The pattern is kept for JSON Schema, the code for errors. */
export const pattern = (regex: RegExp, code: IssueCode, error: string) =>
  z
    .string()
    .refine((value) => regex.test(value), { error, params: { code } })
    .meta({ pattern: regex.source });

/** Text of at least one character that is not white space. */
export const text = () =>
  z
    .string()
    .refine((value) => /\S/.test(value), {
      error: 'must not be empty',
      params: { code: 'empty-value' },
    })
    .refine((value) => !value.includes('\0'), {
      error: 'must not contain a NUL character',
      params: { code: 'control-character' },
      abort: true,
    })
    .meta({ pattern: String.raw`\S` });

/** True if both are calendar dates and the first comes before the second, or with `days: 1` if it does not come after it. */
export function isBefore(value: unknown, other: unknown, days: 0 | 1 = 0): boolean {
  if (typeof value !== 'string' || typeof other !== 'string') return false;
  if (!isCalendarDate(value) || !isCalendarDate(other)) return false;
  return days === 0 ? value < other : value <= other;
}

/** A calendar date, `YYYY-MM-DD`, in the practice's own time zone. Never a moment: it must not move with the reader. */
export const calendarDate = () =>
  z
    .string()
    .refine(isCalendarDate, {
      error: 'must be a calendar date, written like 2026-03-02',
      params: { code: 'invalid-date' },
    })
    .meta({ format: 'date' });

/** One of the names of a list. They are kept for JSON Schema. */
const oneOf = (names: readonly string[], code: IssueCode, error: string) =>
  z
    .string()
    .refine((value) => names.includes(value), { error, params: { code } })
    .meta({ enum: names });

/** A type of business of schema.org, as it is written there. */
export const businessType = () =>
  oneOf(BUSINESS_TYPES, 'invalid-schema-type', 'must be a schema.org business type, like MedicalClinic');

/** A country code of ISO 3166-1. */
export const country = () =>
  oneOf(COUNTRIES, 'invalid-country', 'must be a country code of two capital letters, like US');

/** The URL parser removes or encodes these silently. */
export const hasControlCharacter = (value: string) => /\p{Cc}/u.test(value);

/** An absolute `https:` or `http:` URL. */
export const webUrl = () =>
  z
    .string()
    .refine((value) => !hasControlCharacter(value), {
      error: 'must not contain control characters',
      params: { code: 'invalid-url' },
    })
    .pipe(
      z.url({ protocol: /^https?$/, error: 'must be a complete web address, like https://example.com/' }),
    );

/** A currency code of ISO 4217. */
export const currency = () =>
  z
    .string()
    .refine((value) => Intl.supportedValuesOf('currency').includes(value), {
      error: 'must be a currency code of three capital letters, like USD',
      params: { code: 'invalid-currency' },
    })
    .meta({ pattern: '^[A-Z]{3}$' });

/** A day of every year, `MM-DD`. */
export const dayOfYear = () =>
  z
    .string()
    // A leap year, so that 29 February is one.
    .refine((value) => isCalendarDate(`2024-${value}`), {
      error: 'must be a month and a day, like 06-15',
      params: { code: 'invalid-day-of-year' },
    })
    .meta({ pattern: '^\\d{2}-\\d{2}$' });

/** A path on the site that leads to another page now. */
export const oldPath = () =>
  z.string().superRefine((value, context) => {
    const error = oldPathError(value);
    if (error) context.addIssue({ code: 'custom', message: error, params: { code: 'invalid-redirect' } });
  });

/** A path on the site (`/book/`) or an absolute web address. */
export const link = () =>
  z.string().refine((value) => isLink(value), {
    error: 'must be a path that starts with /, or a complete web address',
    params: { code: 'invalid-link' },
  });

function isLink(value: string): boolean {
  if (hasControlCharacter(value)) return false;
  if (/^\/(?![/\\])[^\s]*$/.test(value)) return true;
  // The URL parser forgives a missing slash or space; a content file must not.
  return /^https?:\/\//i.test(value) && toWebUrl(value) !== undefined;
}

/** An email address. Cloudflare's stand-in for one, which scraped pages carry, is refused with a message of its own. */
export const email = () =>
  z
    .string()
    .refine((value) => !isScrambledEmail(value), {
      error: 'is what Cloudflare shows in place of an address, not an address',
      params: { code: 'scrambled-email' },
    })
    .pipe(z.email({ error: 'must be an email address, like hello@example.com' }));

/**
 * A telephone number with its country code (E.164), with or without an extension (`ext. 12`). Spaces, dots, hyphens and
 * brackets are allowed for reading.
 */
export const phone = () =>
  z
    .string()
    .refine((value) => isPhone(phoneParts(value).number), {
      error: 'must be a phone number with its country code, like +1 510 555 0142',
      params: { code: 'invalid-phone' },
    })
    .refine(
      (value) =>
        !isPhone(phoneParts(value).number) || withoutTrunkZero(phoneParts(value).number) === undefined,
      {
        error: 'must be written as it is dialed from abroad',
        params: { code: 'invalid-phone' },
      },
    );

const isPhone = (value: string) => /^\+[1-9]\d{6,14}$/.test(value.replace(/[\s().\u2010\u2011-]/g, ''));

/** What {@link slug} accepts. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case words joined by hyphens, as in a URL. */
export const slug = () =>
  pattern(SLUG, 'invalid-slug', 'must be lowercase letters, digits, and single hyphens, like ginger-tea');

/** A BCP 47 language tag, such as `en-US`. */
export const languageTag = () =>
  z.string().refine(isKnownLanguageTag, {
    error: 'must be a language tag, like en-US',
    params: { code: 'invalid-language' },
  });

/** True for a tag of a known language and, where it has one, a known script and region. */
function isKnownLanguageTag(tag: string): boolean {
  if (!isLocale(tag)) return false;
  // What follows a single letter is an extension, such as -u-hc-h12.
  const [language = '', ...subtags] = tag.replace(/-[a-z\d]-.*/i, '').split('-');
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag));
  const script = subtags.find((subtag) => /^[a-z]{4}$/i.test(subtag));
  const isKnown = (type: 'language' | 'script', code: string) =>
    new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
  // Not every language of three letters has a name in the browser or in Node; the registry has 7,000.
  return (
    (/^[a-z]{3}$/i.test(language) || (language.length === 2 && isKnown('language', language))) &&
    (region === undefined || COUNTRIES.includes(region.toUpperCase())) &&
    (script === undefined || isKnown('script', script))
  );
}

/** An IANA time zone, such as `America/Los_Angeles`. */
export const timeZone = () =>
  z.string().refine(isTimeZone, {
    error: 'must be an IANA time zone, like America/Los_Angeles',
    params: { code: 'invalid-time-zone' },
  });

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value.includes('/') || value === 'UTC';
  } catch {
    return false;
  }
}

/** Marks words that came with the kit, until the practice has written its own. */
export const sample = () =>
  z.boolean().optional().meta({
    title: 'Sample',
    description:
      '`true` marks words that came with the kit; `tendwell check` lists them. Delete the line once the words are yours.',
    'x-group': 'more',
  });

/**
 * For a check of several keys: it also runs if other keys are wrong, so that all problems are reported at once. Its
 * values can then be anything. No check of a single field may have `abort`: that stops these checks too.
 */
export const always = { when: () => true };

/** Refuses an object that has both keys. */
export const notBoth = <Schema extends z.ZodType>(schema: Schema, key: string, other: string): Schema =>
  schema.refine((value) => !has(value, key) || !has(value, other), {
    ...always,
    path: [key],
    error: `cannot be combined with \`${other}\``,
    params: { code: 'conflicting-keys' },
  });

/** Refuses an object that has one key without another. */
export const notWithout = <Schema extends z.ZodType>(schema: Schema, key: string, needed: string): Schema =>
  schema.refine((value) => !has(value, key) || has(value, needed), {
    ...always,
    path: [needed],
    error: `\`${key}\` needs a \`${needed}\``,
    params: { code: 'missing-key' },
  });

const has = (value: unknown, key: string) => (value as Record<string, unknown> | null)?.[key] !== undefined;
