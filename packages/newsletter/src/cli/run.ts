import type { ContentError } from '@tendwell/content';
import { type Command, type ExitCode, parseArguments } from './command.js';
import { HELP } from './help.js';
import { Problem, ReaderLeft, UsageError } from './problem.js';
import { storeTrouble } from './store-trouble.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';
import { visible, wrap } from './words.js';

const NAME = 'tendwell-newsletter';

/** A command is loaded when it is run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./commands/backup.js')).backup,
  copy: async () => (await import('./commands/copy.js')).copy,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
  erase: async () => (await import('./commands/erase.js')).erase,
  export: async () => (await import('./commands/export.js')).exportList,
  import: async () => (await import('./commands/import.js')).importList,
  list: async () => (await import('./commands/list.js')).list,
  serve: async () => (await import('./commands/serve.js')).serve,
  stats: async () => (await import('./commands/stats.js')).stats,
};

/** Runs `tendwell-newsletter` with arguments. The exit code: 0, 1 with a problem found, 2 if it was not understood. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    return await runCommand(name, rest, terminal);
  } catch (error) {
    if (error instanceof ReaderLeft) return 0;
    terminal.err(explain(error, name, terminal));
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
    await terminal.out(`${await version()}\n`);
    return 0;
  }
  const asked = name === 'help' ? rest[0] : name;
  if (asked === undefined) {
    terminal.err(HELP);
    return 2;
  }
  const load = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  if (!load) throw new UsageError(`there is no command \`${asked}\``);
  const command = await load();
  const parsed = name === 'help' ? undefined : parseArguments(command, rest);
  if (!parsed || parsed.values.help) {
    await terminal.out(command.help);
    return 0;
  }
  return command.run(parsed, terminal);
}

/** What went wrong, in words; how it came about is shown to who asks for it. */
function explain(error: unknown, name: string | undefined, terminal: Terminal): string {
  if (error instanceof UsageError) {
    const about = name !== undefined && Object.hasOwn(COMMANDS, name) ? ` ${name}` : '';
    return `${wrap(`${NAME}${about}: ${visible(error.message)}`, '')}\n\nTry: ${NAME}${about} --help\n`;
  }
  // By its name: loading the schemas only to ask takes longer than most commands.
  if (error instanceof Error && error.name === 'ContentError') {
    return `${(error as ContentError).format({ color: terminal.color })}\n`;
  }
  const trace = terminal.env.DEBUG && error instanceof Error ? `\n${error.stack}\n` : '';
  const trouble = error instanceof Problem ? undefined : storeTrouble(error);
  const said = trouble && `The list cannot be used: ${trouble}`;
  const message = visible(said ?? (error instanceof Error ? error.message : String(error)));
  const help = error instanceof Problem ? error.help : undefined;
  return `${wrap(`${NAME}: ${message}`, '')}\n${help ? `\n${wrap(help, '')}\n` : ''}${trace}`;
}
