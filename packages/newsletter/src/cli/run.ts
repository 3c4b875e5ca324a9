import { packageVersion } from '@tendwell/content/terminal';
import { redactText } from '../store/redact.js';
import { type Command, type ExitCode, parseArguments } from './command.js';
import { LETTER_COMMANDS, letter } from './commands/letter.js';
import { OutputClosed, UsageError } from './errors.js';
import { formatError } from './format-error.js';
import { HELP } from './help.js';
import type { Terminal } from './terminal.js';

/** Each command is loaded when it runs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  block: async () => (await import('./commands/block.js')).block,
  bounces: async () => (await import('./commands/bounces.js')).bounces,
  backup: async () => (await import('./commands/backup.js')).backup,
  copy: async () => (await import('./commands/copy.js')).copy,
  deliver: async () => (await import('./commands/deliver.js')).deliver,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
  erase: async () => (await import('./commands/erase.js')).erase,
  export: async () => (await import('./commands/export.js')).exportList,
  import: async () => (await import('./commands/import.js')).importList,
  letter: async () => letter,
  list: async () => (await import('./commands/list.js')).list,
  serve: async () => (await import('./commands/serve.js')).serve,
  stats: async () => (await import('./commands/stats.js')).stats,
  unsubscribe: async () => (await import('./commands/unsubscribe.js')).unsubscribe,
};

/** Runs `tendwell-newsletter` and returns its exit code. Errors are printed, never thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    terminal.err(
      redactText(formatError(error, findCommand(args)?.name, terminal), secretSettings(args, terminal)),
    );
    return error instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name] = args;
  if (name === '--help' || name === '-h' || (name === 'help' && args.length === 1)) {
    await terminal.out(HELP);
    return 0;
  }
  if (name === '--version') {
    await terminal.out(`${await packageVersion(import.meta.url)}\n`);
    return 0;
  }
  if (name === undefined) {
    terminal.err(HELP);
    return 2;
  }
  const isHelp = name === 'help';
  const found = findCommand(isHelp ? args.slice(1) : args);
  if (!found) throw new UsageError(`unknown command \`${isHelp ? args[1] : name}\``);
  const command = await found.load();
  const parsed = isHelp ? undefined : parseArguments(command, found.rest);
  if (!parsed || parsed.values.help) {
    await terminal.out(command.help);
    return 0;
  }
  return command.run(parsed, terminal);
}

/** The command that arguments begin with, and the arguments after it. */
function findCommand(args: readonly string[]) {
  const [name = '', second = ''] = args;
  const sub = name === 'letter' && Object.hasOwn(LETTER_COMMANDS, second) && LETTER_COMMANDS[second];
  if (sub) return { name: `${name} ${second}`, load: sub, rest: args.slice(2) };
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return load && { name, load, rest: args.slice(1) };
}

/** The settings and arguments that may be URLs with passwords, which no message may show. */
function secretSettings(args: readonly string[], { env }: Terminal): string[] {
  const { STORE_URL, SMTP_URL, BOUNCES_MAILBOX } = env;
  const urls = args.map((arg) => arg.replace(/^--[a-z]+=/, '')).filter((arg) => arg.includes('://'));
  return [STORE_URL, SMTP_URL, BOUNCES_MAILBOX, ...urls].filter(
    (url) => url !== undefined && url !== '',
  ) as string[];
}
