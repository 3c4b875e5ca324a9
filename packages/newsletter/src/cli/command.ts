import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './errors.js';
import type { Terminal } from './terminal.js';

/** 0: success; 1: a problem was found; 2: invalid arguments. */
export type ExitCode = 0 | 1 | 2;

/** The arguments after the name of a command. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of `tendwell-newsletter`. */
export interface Command {
  /** What `--help` prints: usage, description, options, examples. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The positional argument that the command requires. Default: none. */
  readonly positional?: string;
  /** Whether one positional argument is allowed and not required. */
  readonly optionalPositional?: boolean;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** Options of every command. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
} as const satisfies Command['options'];

/** Options of the commands that open the list. */
export const STORE_OPTIONS = {
  ...COMMON_OPTIONS,
  store: { type: 'string' },
} as const satisfies Command['options'];

/** Parses the arguments of a command. @throws UsageError if they are invalid. */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const parsed = parse(command, args);
  if (parsed.values.help) return parsed;
  const { length } = parsed.positionals;
  if (command.positional !== undefined && length === 0) throw new UsageError(`missing ${command.positional}`);
  const most = command.positional === undefined && !command.optionalPositional ? 0 : 1;
  const unexpected = parsed.positionals[most];
  if (unexpected !== undefined) throw new UsageError(`unexpected argument \`${unexpected}\``);
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
    // Only the first sentence of Node's message helps; the rest explains a double hyphen.
    const [message = ''] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(message.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase()));
  }
}

/** The value of an option; `undefined` if it is absent or empty. */
export function stringOption({ values }: Arguments, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value of an option that allows certain values only. @throws UsageError for any other value. */
export function choiceOption<T extends string>(
  args: Arguments,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = stringOption(args, name);
  if (value === undefined || (choices as readonly string[]).includes(value)) return value as T | undefined;
  throw new UsageError(`\`--${name}\` must be one of ${choices.join(', ')}, not \`${value}\``);
}

/** The value of an option that is a whole number from 1 to `max`. @throws UsageError for any other value. */
export function numberOption(args: Arguments, name: string, max: number): number | undefined {
  const value = stringOption(args, name);
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= max) return number;
  throw new UsageError(`\`--${name}\` must be a number from 1 to ${max}, not \`${value}\``);
}
