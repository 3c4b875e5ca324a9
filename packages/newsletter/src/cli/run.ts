import { packageVersion } from '@tendwell/content/terminal';
import { redactText } from '../store/redact.js';
import { type Command, type ExitCode, parseArguments } from './command.js';
import { OutputClosed, UsageError } from './errors.js';
import { formatError } from './format-error.js';
import { HELP } from './help.js';
import type { Terminal } from './terminal.js';

/** Each command is loaded when it runs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  block: async () => (await import('./commands/block.js')).block,
  backup: async () => (await import('./commands/backup.js')).backup,
  copy: async () => (await import('./commands/copy.js')).copy,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
  erase: async () => (await import('./commands/erase.js')).erase,
  export: async () => (await import('./commands/export.js')).exportList,
  import: async () => (await import('./commands/import.js')).importList,
  list: async () => (await import('./commands/list.js')).list,
  serve: async () => (await import('./commands/serve.js')).serve,
  stats: async () => (await import('./commands/stats.js')).stats,
  unsubscribe: async () => (await import('./commands/unsubscribe.js')).unsubscribe,
};

/** Runs `tendwell-newsletter` and returns its exit code. Errors are printed, never thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    return await runCommand(name, rest, terminal);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    terminal.err(
      redactText(
        formatError(error, isCommand(name) ? name : undefined, terminal),
        secretSettings(args, terminal),
      ),
    );
    return error instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(
  name: string | undefined,
  rest: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    await terminal.out(HELP);
    return 0;
  }
  if (name === '--version') {
    await terminal.out(`${await packageVersion(import.meta.url)}\n`);
    return 0;
  }
  const commandName = name === 'help' ? rest[0] : name;
  if (commandName === undefined) {
    terminal.err(HELP);
    return 2;
  }
  const load = Object.hasOwn(COMMANDS, commandName) ? COMMANDS[commandName] : undefined;
  if (!load) throw new UsageError(`unknown command \`${commandName}\``);
  const command = await load();
  const parsed = name === 'help' ? undefined : parseArguments(command, rest);
  if (!parsed || parsed.values.help) {
    await terminal.out(command.help);
    return 0;
  }
  return command.run(parsed, terminal);
}

/** The settings and arguments that may be URLs with passwords, which no message may show. */
export function secretSettings(args: readonly string[], { env }: Terminal): string[] {
  const { STORE_URL, SMTP_URL } = env;
  const urls = args.map((arg) => arg.replace(/^--[a-z]+=/, '')).filter((arg) => arg.includes('://'));
  return [STORE_URL, SMTP_URL, ...urls].filter((url) => url !== undefined && url !== '') as string[];
}

const isCommand = (name: string | undefined) => name !== undefined && Object.hasOwn(COMMANDS, name);
