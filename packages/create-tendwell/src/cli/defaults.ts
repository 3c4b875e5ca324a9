import { COUNTRIES } from '@tendwell/content';
import type { Answers } from '../answers.js';
import { guessCountry, guessZone } from '../places.js';

/** The regional settings of the machine. */
export interface Machine {
  /** IANA time zone. */
  readonly zone: string;
  /** BCP 47 tag. */
  readonly locale: string;
}

/** Completes the answers with defaults: nothing is asked. */
export function withDefaults(given: Partial<Answers>, machine: Machine, folder: string | undefined): Answers {
  const country = given.country ?? guessCountry(COUNTRIES, machine);
  return {
    name: nameFrom(folder) ?? 'My Practice',
    kind: 'acupuncture',
    town: 'Your town',
    timeZone: guessZone(country, machine.zone),
    languages: ['en'],
    design: 'booklet',
    colors: 'sage',
    host: 'github',
    newsletter: false,
    ...given,
    country,
  };
}

/** Makes a name from that of a folder: `ropewalk-massage` becomes Ropewalk Massage. */
export function nameFrom(folder: string | undefined): string | undefined {
  const words = folder
    ?.replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1)
    ?.split(/[-_\s]+/)
    .filter((word) => /^\p{L}/u.test(word));
  if (!words || words.length === 0) return undefined;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
