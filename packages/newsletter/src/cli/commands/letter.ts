import { COMMON_OPTIONS, type Command } from '../command.js';
import { UsageError } from '../errors.js';

const HELP = `Usage: tendwell-newsletter letter <command> <name> [options]

Write to your subscribers. A letter is a file in content/letters/, or an
article.

Commands
  check    report what mail programs cannot show, and what is not public yet
  preview  show the letter in a browser, as phones and computers show it
  test     send one copy, marked as a test
  send     send it to everybody on the list who wants it
  status   show its progress, or the latest letters
  pause    stop sending it
  resume   continue it
  cancel   end it for good

For help with one command:  tendwell-newsletter letter check --help

Examples:
  tendwell-newsletter letter check winter-tea
  tendwell-newsletter letter preview winter-tea
  tendwell-newsletter letter test winter-tea --to ada@example.com
  tendwell-newsletter letter send winter-tea
`;

/** The commands about letters, by the word after `letter`. Each is loaded when it runs. */
export const LETTER_COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  cancel: async () => (await import('./letter/cancel.js')).cancelLetter,
  check: async () => (await import('./letter/check.js')).check,
  pause: async () => (await import('./letter/pause.js')).pauseLetter,
  preview: async () => (await import('./letter/preview.js')).preview,
  resume: async () => (await import('./letter/resume.js')).resumeLetter,
  send: async () => (await import('./letter/send.js')).send,
  status: async () => (await import('./letter/status.js')).letterStatus,
  test: async () => (await import('./letter/test.js')).test,
};

/** Explains the commands about letters. */
export const letter: Command = {
  help: HELP,
  positional: 'the command, such as `check`',
  options: COMMON_OPTIONS,
  async run({ positionals: [name] }) {
    throw new UsageError(`unknown command \`letter ${name}\``);
  },
};
