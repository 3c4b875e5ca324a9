import { parseArgs } from 'node:util';
import type { Answers } from '../answers.js';
import { CHOICES, type TextField, textError } from './check-answers.js';
import { UsageError } from './usage-error.js';

/** The options on the command line. */
export interface Flags {
  /** Where the site is created. Default: a folder named for the practice. */
  readonly folder: string | undefined;
  readonly answers: Partial<Answers>;
  readonly yes: boolean;
  /** Default: asked, or no. */
  readonly git: boolean | undefined;
  readonly install: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const TEXT_OPTIONS = {
  name: 'name',
  town: 'town',
  street: 'street',
  region: 'region',
  'postal-code': 'postalCode',
  country: 'country',
  'time-zone': 'timeZone',
} as const satisfies Record<string, TextField>;

const text = { type: 'string' } as const;
const OPTIONS = {
  name: text,
  kind: text,
  town: text,
  street: text,
  region: text,
  'postal-code': text,
  country: text,
  'time-zone': text,
  languages: text,
  design: text,
  colors: text,
  host: text,
  newsletter: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y', default: false },
  git: { type: 'boolean' },
  install: { type: 'boolean', default: true },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Reads the command line. Throws a {@link UsageError} for an unknown option or an invalid value. */
export function readFlags(args: readonly string[]): Flags {
  const { values, positionals } = parse(args);
  const [folder, ...others] = positionals;
  if (others.length > 0) throw new UsageError('only one folder can be given');
  const { yes, git, install, help, version } = values;
  return { folder, answers: answersOf(values), yes, git, install, help, version };
}

type Values = ReturnType<typeof parse>['values'];

function answersOf(values: Values): Partial<Answers> {
  const typed = Object.entries(TEXT_OPTIONS).flatMap(([option, field]) => {
    const given = values[option as keyof typeof TEXT_OPTIONS]?.trim();
    if (given === undefined) return [];
    const value = field === 'country' ? given.toUpperCase() : given;
    const error = textError(field, value);
    if (error) throw new UsageError(`\`--${option}\` ${error}, not \`${given}\``);
    return [[field, value]];
  });
  const languages = listOf(values.languages);
  return {
    ...Object.fromEntries(typed),
    ...chosen('kind', values.kind),
    ...(languages && { languages }),
    ...chosen('design', values.design),
    ...chosen('colors', values.colors),
    ...chosen('host', values.host),
    ...(values.newsletter !== undefined && { newsletter: values.newsletter }),
  };
}

function listOf(value: string | undefined): Answers['languages'] | undefined {
  if (value === undefined) return undefined;
  const names = value.split(/[\s,]+/).filter((name) => name !== '');
  const [first, ...rest] = [...new Set(names)].map((name) => choice('languages', name));
  if (first === undefined)
    throw new UsageError(`\`--languages\` must name at least one of ${CHOICES.languages.join(', ')}`);
  return [first, ...rest];
}

const chosen = <Key extends 'kind' | 'design' | 'colors' | 'host'>(key: Key, value: string | undefined) =>
  value === undefined ? {} : { [key]: choice(key, value) };

function choice<Key extends keyof typeof CHOICES>(key: Key, value: string): (typeof CHOICES)[Key][number] {
  const known: readonly string[] = CHOICES[key];
  if (!known.includes(value)) {
    throw new UsageError(`\`--${key}\` must be one of ${known.join(', ')}, not \`${value}\``);
  }
  return value as (typeof CHOICES)[Key][number];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, allowNegative: true, options: OPTIONS });
  } catch (error) {
    // The first sentence names the problem; the rest explains `--`.
    const [message = ''] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(message.replace(/\.$/, ''));
  }
}
