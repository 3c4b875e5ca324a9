import { zoneName } from '../../src/practice-footer/zone-name.js';

/** Languages that people name with a region or a script. */
const VARIANTS = [
  'en-AU',
  'en-CA',
  'en-GB',
  'en-US',
  'es-ES',
  'es-MX',
  'fr-CA',
  'fr-CH',
  'pt-BR',
  'pt-PT',
  'zh-Hans',
  'zh-Hant',
];

/** What a code is called, for each that is called something else. */
function names(
  locale: string,
  type: 'language' | 'region',
  codes: readonly string[],
): Record<string, string> {
  const display = new Intl.DisplayNames(locale, { type, fallback: 'none' });
  return Object.fromEntries(
    codes.flatMap((code) => {
      const name = display.of(code);
      return name ? [[code, name]] : [];
    }),
  );
}

/** What a locale calls languages, regions, and time zones. */
export function nameData(locale: string) {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return {
    languages: names(locale, 'language', [...pairs.map((pair) => pair.toLowerCase()), ...VARIANTS]),
    regions: names(locale, 'region', pairs),
    zones: Object.fromEntries(
      ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => [zone, zoneName(zone, locale)]),
    ),
  };
}
