import type { Readable, Writable } from 'node:stream';
import * as prompts from '@clack/prompts';
import { COUNTRIES, PRACTICE_KINDS } from '@tendwell/content';
import type { Answers, Language } from '../answers.js';
import { KINDS } from '../kinds.js';
import { countryName, zonesOf } from '../places.js';
import { projectName } from '../project/manifest.js';
import { CHOICES, type TextField, textError } from './check-answers.js';
import { type Machine, nameFrom, withDefaults } from './defaults.js';
import type { Flags } from './flags.js';

/** The streams of the terminal. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** The questions were canceled. */
export class Cancelled extends Error {}

/** The results of the questions. */
export interface Asked {
  readonly answers: Answers;
  readonly folder: string;
  readonly git: boolean;
}

/** Countries where an address names the state or province. */
const WITH_REGIONS = ['AU', 'CA', 'US'];
const DESIGNS = {
  booklet: 'quiet, like a well-set booklet',
  warm: 'photographs and a tint of color',
  clear: 'plain, like a clinic',
} as const;
const COLORS = { sage: 'green', clay: 'red brown', dusk: 'violet' } as const;
const HOST_NAMES = {
  github: 'GitHub Pages',
  netlify: 'Netlify',
  cloudflare: 'Cloudflare',
  vercel: 'Vercel',
  other: 'Another host, or not yet',
} as const;
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'español',
  fr: 'français',
  de: 'Deutsch',
  ar: 'العربية',
  zh: '中文',
};

/**
 * Asks for everything that the options leave open.
 *
 * @param folderError Why a folder can't be used, as a sentence.
 */
export async function askAll(
  flags: Flags,
  machine: Machine,
  streams: Streams,
  folderError: (folder: string) => string | undefined,
): Promise<Asked> {
  const given = flags.answers;
  const defaults = withDefaults(given, machine, flags.folder);
  const ask = new Questions(streams);
  const name =
    given.name ?? (await ask.text('name', 'What is the name of the practice?', nameFrom(flags.folder)));
  const folder =
    flags.folder ??
    (await ask.folder('In which folder should the site be created?', projectName(name), folderError));
  const kind =
    given.kind ??
    (await ask.select(
      'What does the practice mainly do?',
      PRACTICE_KINDS.map((value) => ({ value, label: KINDS[value].label })),
    ));
  const town = given.town ?? (await ask.text('town', 'In which city or town is it?'));
  const country = given.country ?? (await ask.country(defaults.country));
  const region =
    given.region ??
    (WITH_REGIONS.includes(country) ? await ask.optional('region', 'State or province?') : undefined);
  const street = given.street ?? (await ask.optional('street', 'Street and number?'));
  const timeZone = given.timeZone ?? (await ask.zone(country, withDefaults({ country }, machine, undefined)));
  const languages = given.languages ?? (await ask.languages());
  const design = given.design ?? (await ask.select('Which design?', described(CHOICES.design, DESIGNS)));
  const colors = given.colors ?? (await ask.select('Which colors?', described(CHOICES.colors, COLORS)));
  const host =
    given.host ??
    (await ask.select(
      'Where will the site be published?',
      CHOICES.host.map((value) => ({ value, label: HOST_NAMES[value] })),
    ));
  const newsletter =
    given.newsletter ??
    (await ask.confirm('Offer a newsletter? It needs a server that runs Node; you can add it later.', false));
  const git = flags.git ?? (await ask.confirm('Create a git repository?'));
  const { postalCode } = given;
  return {
    folder,
    git,
    answers: {
      name,
      kind,
      town,
      street,
      region,
      postalCode,
      country,
      timeZone,
      languages,
      design,
      colors,
      host,
      newsletter,
    },
  };
}

interface Choice<Value> {
  value: Value;
  label: string;
}

/** Questions on a terminal. Each throws {@link Cancelled} if it is canceled. */
class Questions {
  readonly #streams: Streams;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  async text(field: TextField, message: string, initialValue = ''): Promise<string> {
    const validate = (value = '') => sentence(textError(field, value.trim()));
    const answer = await prompts.text({ ...this.#streams, message, initialValue, validate });
    return unlessCancelled(answer).trim();
  }

  async optional(field: TextField, message: string): Promise<string | undefined> {
    const validate = (value = '') =>
      value.trim() === '' ? undefined : sentence(textError(field, value.trim()));
    const answer = await prompts.text({ ...this.#streams, message, placeholder: 'optional', validate });
    return unlessCancelled(answer)?.trim() || undefined;
  }

  async folder(
    message: string,
    initialValue: string,
    folderError: (folder: string) => string | undefined,
  ): Promise<string> {
    const validate = (value = '') =>
      value.trim() === '' ? 'The folder needs a name.' : folderError(value.trim());
    const answer = await prompts.text({ ...this.#streams, message, initialValue, validate });
    return unlessCancelled(answer).trim();
  }

  async select<Value extends string>(message: string, options: Choice<Value>[]): Promise<Value> {
    // The type of an option depends on whether its value is a string, which isn't known here.
    const choices = options as Parameters<typeof prompts.select<Value>>[0]['options'];
    return unlessCancelled(
      await prompts.select<Value>({ ...this.#streams, message, options: choices, maxItems: 9 }),
    );
  }

  async country(initialValue: string): Promise<string> {
    const options = COUNTRIES.map((value) => ({ value, label: countryName(value), hint: value }));
    options.sort((a, b) => a.label.localeCompare(b.label, 'en'));
    const message = 'In which country? Type to search.';
    return unlessCancelled(
      await prompts.autocomplete({ ...this.#streams, message, options, initialValue, maxItems: 7 }),
    );
  }

  /** A country with a single zone needs no question. */
  async zone(country: string, { timeZone }: { timeZone: string }): Promise<string> {
    const zones = zonesOf(country);
    if (zones.length < 2) return timeZone;
    const options = [timeZone, ...zones.filter((zone) => zone !== timeZone)].map((value) => ({
      value,
      label: value.replaceAll('_', ' '),
    }));
    const message = 'In which time zone? Type to search.';
    return unlessCancelled(
      await prompts.autocomplete({ ...this.#streams, message, options, initialValue: timeZone, maxItems: 7 }),
    );
  }

  async languages(): Promise<[Language, ...Language[]]> {
    const all = CHOICES.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
    const main = await this.select('In which language is the site?', all);
    const options = all.filter(({ value }) => value !== main);
    const message = 'In which other languages?';
    const others = await prompts.multiselect({ ...this.#streams, message, options, required: false });
    return [main, ...unlessCancelled(others)];
  }

  async confirm(message: string, initialValue = true): Promise<boolean> {
    return unlessCancelled(await prompts.confirm({ ...this.#streams, message, initialValue }));
  }
}

function unlessCancelled<Value>(answer: Value | typeof prompts.CANCEL_SYMBOL): Value {
  if (answer === prompts.CANCEL_SYMBOL) throw new Cancelled();
  return answer as Value;
}

/** Choices with what they mean, which a hint would only say of the highlighted one. */
const described = <Value extends string>(
  values: readonly Value[],
  meanings: Readonly<Record<Value, string>>,
): Choice<Value>[] => values.map((value) => ({ value, label: `${value}: ${meanings[value]}` }));

/** `must not be empty` as a complete sentence. */
const sentence = (error: string | undefined) => (error === undefined ? undefined : `It ${error}.`);
