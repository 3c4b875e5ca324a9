/** What follows from a country: its time zones, currency, and telephone number for examples. */

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** The zone of most people in a country with several. */
const MAIN_ZONES: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kiev',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
};

/** Currencies with what one US dollar buys, roughly: only for sample prices. */
const CURRENCIES: Readonly<Record<string, readonly [rate: number, countries: string]>> = {
  AED: [3.5, 'AE'],
  ARS: [900, 'AR'],
  AUD: [1.3, 'AU'],
  BRL: [3.5, 'BR'],
  CAD: [1.2, 'CA'],
  CHF: [1.1, 'CH LI'],
  CLP: [500, 'CL'],
  CNY: [4, 'CN'],
  COP: [2000, 'CO'],
  CZK: [12, 'CZ'],
  DKK: [7, 'DK'],
  EGP: [12, 'EG'],
  EUR: [0.7, 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK SM VA'],
  GBP: [0.6, 'GB GG IM JE'],
  HKD: [7, 'HK'],
  ILS: [3.5, 'IL'],
  INR: [20, 'IN'],
  JPY: [90, 'JP'],
  MAD: [4, 'MA'],
  MXN: [9, 'MX'],
  NOK: [9, 'NO'],
  NZD: [1.3, 'NZ'],
  PEN: [1.5, 'PE'],
  PLN: [2, 'PL'],
  SAR: [3.5, 'SA'],
  SEK: [9, 'SE'],
  SGD: [1.3, 'SG'],
  TND: [1, 'TN'],
  TWD: [20, 'TW'],
  USD: [1, 'US PR EC SV PA'],
  ZAR: [7, 'ZA'],
};

/** Telephone numbers that are reserved for examples. Most countries have none. */
const PHONES: readonly [countries: string, phone: string][] = [
  ['US', '+1 207 555 0142'],
  ['CA', '+1 613 555 0142'],
  ['GB', '+44 1632 960142'],
  ['IE', '+353 20 912 0142'],
  ['AU', '+61 2 5550 0142'],
  ['DE', '+49 30 23125 142'],
  ['FR', '+33 1 99 00 01 42'],
];

type LocaleWithZones = Intl.Locale & { getTimeZones?(): string[]; timeZones?: string[] };

/** The time zones of a country, the main one first. Empty for an unknown country. */
export function zonesOf(country: string): readonly string[] {
  if (!COUNTRY_CODE.test(country)) return [];
  // Node 20 has a property, later versions a method.
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  const main = MAIN_ZONES[country];
  return main ? [main, ...zones.filter((zone) => zone !== main)] : zones;
}

/** The zone to suggest for a country: the machine’s if it is in the country, otherwise the main one. */
export function guessZone(country: string, machineZone: string): string {
  const zones = zonesOf(country);
  return (zones.includes(machineZone) ? machineZone : zones[0]) ?? machineZone;
}

/** The country that has the machine’s zone, or the region of its locale. Default: US. */
export function guessCountry(
  countries: readonly string[],
  machine: { zone: string; locale: string },
): string {
  const region = new Intl.Locale(machine.locale).region ?? 'US';
  if (zonesOf(region).includes(machine.zone)) return region;
  return countries.find((country) => zonesOf(country).includes(machine.zone)) ?? region;
}

/** The currency of a country, and the factor that turns a price in US dollars into a plausible one. */
export function currencyOf(country: string): { code: string; rate: number } | undefined {
  for (const [code, [rate, countries]] of Object.entries(CURRENCIES)) {
    if (countries.split(' ').includes(country)) return { code, rate };
  }
  return undefined;
}

/** An unassigned telephone number of a country. */
export const examplePhone = (country: string): string | undefined =>
  PHONES.find(([code]) => code === country)?.[1];

/** The name of a country in English: `Germany`. */
export const countryName = (country: string): string =>
  new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
