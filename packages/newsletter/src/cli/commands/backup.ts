import { stat } from 'node:fs/promises';
import { backupStore } from '../../store/backup.js';
import { type Command, STORE_OPTIONS, stringOption } from '../command.js';
import { CliError } from '../errors.js';
import { requireList } from '../list-access.js';
import { Progress } from '../progress.js';
import { storeUrl } from '../settings.js';

const HELP = `Usage: tendwell-newsletter backup [options]

Back up the whole list to one file that only you can read: people, proof of
consent, waiting emails, erasures, and the secret. The server can keep running.
The file is verified before it gets its name.

Options:
  --out <file>   default: newsletter-<date>-<time>.db in the current folder
  --json         print JSON
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter backup
  tendwell-newsletter backup --out /backups/newsletter-monday.db

To restore a backup: stop serve, move .data/newsletter.db and the files of the
same name ending in -wal and -shm away, copy the backup to
.data/newsletter.db, and start serve. To restore it to a PostgreSQL database,
copy it into an empty one: tendwell-newsletter copy --help. Then erase again
everybody who asked for it since the backup.
`;

/** Backs up the whole list to one file. */
export const backup: Command = {
  help: HELP,
  options: { ...STORE_OPTIONS, json: { type: 'boolean' }, out: { type: 'string' } },
  async run(args, terminal) {
    const url = storeUrl(args, terminal);
    await requireList(url);
    const file = stringOption(args, 'out') ?? `newsletter-${timestamp(terminal.now())}.db`;
    if (await stat(file).catch(() => undefined)) {
      throw new CliError(`${file} already exists.`, 'Choose another name. Backups are never overwritten.');
    }
    const progress = new Progress(terminal, 'Copying');
    const { bytes } = await backupStore({
      url,
      file,
      onProgress: ({ done, total }) => progress.show(done, total),
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOSPC') throw new CliError(`Cannot write ${file}: the disk is full.`);
      if (error.code === 'EACCES') throw new CliError(`Cannot write ${file}: permission denied.`);
      throw error;
    });
    progress.end();
    await terminal.out(
      args.values.json
        ? `${JSON.stringify({ version: 1, file, bytes })}\n`
        : `Backed up to ${file} (${megabytes(bytes)}). The file is verified, and only you can read it.\n`,
    );
    return 0;
  },
};

/** 2026-11-23-1008, in UTC. */
const timestamp = (now: Date) => now.toISOString().slice(0, 16).replace('T', '-').replace(':', '');

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
