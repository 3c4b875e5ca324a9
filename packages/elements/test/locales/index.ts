import { isDeepStrictEqual } from 'node:util';
import { dateData } from './dates.js';
import { nameData } from './names.js';
import { numberData } from './numbers.js';

/**
 * The languages with texts, and regions whose dates, numbers, or names are different. Not those with other digits or another
 * grouping of them, such as India.
 */
export const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  ar: ['AE', 'MA'],
  de: ['AT', 'CH'],
  en: ['AU', 'CA', 'GB', 'IE', 'NZ', 'ZA'],
  es: ['AR', 'CL', 'CO', 'MX', 'PR', 'US'],
  fr: ['BE', 'CA', 'CH'],
  zh: ['HK', 'SG', 'TW'],
};

type Data = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a region that are others than those of its language. */
function differences(language: Data, region: Data): Data {
  return Object.fromEntries(
    Object.entries(region).flatMap(([key, value]) => {
      const known = language[key];
      if (isDeepStrictEqual(value, known)) return [];
      return [[key, isRecord(value) && isRecord(known) ? differences(known, value) : value]];
    }),
  );
}

const localeData = (locale: string): Data => ({
  ...dateData(locale),
  ...numberData(locale),
  ...nameData(locale),
});

/** What Intl writes in a language, and what is different in its regions. Another version of Node has another version of CLDR. */
export function languageData(language: string): Data {
  const data = localeData(language);
  const variants = LANGUAGES[language]?.map((region) => [
    region,
    differences(data, localeData(`${language}-${region}`)),
  ]);
  return { cldr: process.versions.cldr, ...data, variants: Object.fromEntries(variants ?? []) };
}
