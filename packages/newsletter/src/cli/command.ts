import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './problem.js';
import type { Terminal } from './terminal.js';

/** 0: done; 1: a problem was found; 2: not understood. */
export type ExitCode = 0 | 1 | 2;

/** What was typed behind a command's name. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of `tendwell-newsletter`. */
export interface Command {
  /** Shown by `--help`: usage, what it does, options, examples. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What stands behind the command besides options, and how often it must. Default: nothing. */
  readonly takes?: { readonly name: string; readonly count: 0 | 1 };
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** Options that every command understands. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
} as const satisfies Command['options'];

/** Options of the commands that open the list. */
export const STORE_OPTIONS = {
  ...COMMON_OPTIONS,
  store: { type: 'string' },
} as const satisfies Command['options'];

/** Reads a command's arguments. @throws UsageError for what the command does not know. */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const parsed = parse(command, args);
  const { count, name } = command.takes ?? { count: 0, name: '' };
  if (!parsed.values.help && parsed.positionals.length !== count) {
    const [unexpected] = parsed.positionals.slice(count);
    throw new UsageError(
      unexpected === undefined ? `it needs ${name}` : `\`${unexpected}\` is one word too many`,
    );
  }
  return parsed;
}

function parse(command: Command, args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
    });
    return { values: values as Arguments['values'], positionals };
  } catch (error) {
    // Its first sentence says what is wrong; the rest explains a double hyphen.
    const [message = ''] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(message.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase()));
  }
}

/** An option with a value, if it was given. */
export function text({ values }: Arguments, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One of several words. @throws UsageError for any other. */
export function oneOf<T extends string>(args: Arguments, name: string, words: readonly T[]): T | undefined {
  const value = text(args, name);
  if (value === undefined || (words as readonly string[]).includes(value)) return value as T | undefined;
  throw new UsageError(`\`--${name}\` must be one of ${words.join(', ')}, not \`${value}\``);
}

/** A whole number from 1. @throws UsageError for anything else. */
export function count(args: Arguments, name: string, most: number): number | undefined {
  const value = text(args, name);
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`\`--${name}\` must be a number from 1 to ${most}, not \`${value}\``);
}
