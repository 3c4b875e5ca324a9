import { type Command, stringOption } from '../../command.js';
import { UsageError } from '../../errors.js';
import { formatError } from '../../format-error.js';
import { isLocal } from '../../serve/reading.js';
import { listenOn } from '../../serve/server.js';
import { stopSignal } from '../../serve/stop-signal.js';
import { LETTER_OPTIONS, LETTER_POSITIONAL, openLetter } from './open-letter.js';

const HELP = `Usage: tendwell-newsletter letter preview <name> [options]

Show a letter in a browser on this computer: at the width of a phone and of a
computer, in light and dark colors, with and without pictures, in each language,
and as text. Nothing is sent. Reload the page after you have changed the letter.

Options:
  --port <number>   default: 3002
  --content <path>  the content folder (default: content)

Examples:
  tendwell-newsletter letter preview winter-tea
`;

const DEFAULT_PORT = 3002;

/** Shows a letter in a browser until it is stopped. */
export const preview: Command = {
  help: HELP,
  positional: LETTER_POSITIONAL,
  options: { ...LETTER_OPTIONS, port: { type: 'string' } },
  async run(args, terminal) {
    const port = stringOption(args, 'port') ?? String(DEFAULT_PORT);
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
      throw new UsageError(`\`--port\` must be a number from 0 to 65535, not \`${port}\``);
    }
    await openLetter(args, terminal);
    const { previewServer } = await import('../../../letters/preview/preview-server.js');
    const server = previewServer(() => openLetter(args, terminal), {
      isAllowed: (host) => isLocal(host.replace(/:\d+$/, '').toLowerCase()),
      explain: (error) => formatError(error, 'letter preview', { ...terminal, color: false }),
    });
    const { address, stop } = await listenOn(server, { host: '127.0.0.1', port: Number(port) });
    await terminal.out(`The letter is at http://localhost:${address.port}/\n\nPress Ctrl+C to stop.\n`);
    await stopSignal();
    await stop();
    return 0;
  },
};
