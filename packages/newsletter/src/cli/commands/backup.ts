import { stat } from 'node:fs/promises';
import { backupStore } from '../../store/backup.js';
import { type Command, STORE_OPTIONS, text } from '../command.js';
import { expectList } from '../list-access.js';
import { Problem } from '../problem.js';
import { Progress } from '../progress.js';
import { storeUrl } from '../settings.js';

const HELP = `Usage: tendwell-newsletter backup [options]

Writes the whole list into one file that only you can read: people, proof of
consent, mails that wait, who was erased, the secret. The server may run
meanwhile. The file is checked before it gets its name.

Options:
  --out <file>   default: newsletter-<day>-<time>.db in the current folder
  --json         for a program
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter backup
  tendwell-newsletter backup --out /backups/newsletter-monday.db

To go back to a backup: stop serve, move .data/newsletter.db and the files of
the same name with -wal and -shm away, copy the backup to
.data/newsletter.db, and start serve. Erase again who asked for it since.
`;

/** Writes the whole list into one file. */
export const backup: Command = {
  help: HELP,
  options: { ...STORE_OPTIONS, json: { type: 'boolean' }, out: { type: 'string' } },
  async run(args, terminal) {
    const url = storeUrl(args, terminal);
    await expectList(url);
    const file = text(args, 'out') ?? `newsletter-${now()}.db`;
    if (await stat(file).catch(() => undefined)) {
      throw new Problem(`${file} is there already.`, 'Choose another name: a backup is never written over.');
    }
    const progress = new Progress(terminal, 'Copying');
    const { bytes } = await backupStore({
      url,
      file,
      onProgress: ({ done, total }) => progress.show(done, total),
    }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EACCES' || error.code === 'ENOSPC'
        ? new Problem(
            `${file} cannot be written: ${error.code === 'ENOSPC' ? 'the disk is full' : 'this user may not'}.`,
          )
        : error;
    });
    progress.end();
    await terminal.out(
      args.values.json
        ? `${JSON.stringify({ version: 1, file, bytes })}\n`
        : `${file}: ${megabytes(bytes)}, checked, and only you can read it.\n`,
    );
    return 0;
  },
};

/** 2026-11-23-1008, in UTC. */
const now = () => new Date().toISOString().slice(0, 16).replace('T', '-').replace(':', '');

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
