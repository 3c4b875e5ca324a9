import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../testing/command-line.js';
import { makeSomeList, withStore } from '../../testing/some-list.js';
import { here, hereIn } from '../../testing/terminal.js';
import { temporaryFolder } from '../../testing/world.js';

async function folder(): Promise<string> {
  const cwd = await temporaryFolder();
  await makeSomeList(`file:${join(cwd, '.data/newsletter.db')}`);
  return cwd;
}

const people = (file: string) => withStore(`file:${file}`, (store) => store.listSubscribers({ limit: 10 }));

describe('tendwell-newsletter backup', { timeout: 60_000 }, () => {
  it('writes a private file named for the time, and never overwrites one', async () => {
    const cwd = await folder();
    const done = await run(['backup'], { cwd });
    expect(done).toMatchObject({ code: 0, err: '' });
    const [, file = ''] =
      /^Backed up to (newsletter-\d{4}-\d\d-\d\d-\d{4}\.db) \(0\.\d MB\)\. The file is verified, and only you can read it\.\n$/.exec(
        done.out,
      ) ?? [];
    expect((await stat(join(cwd, file))).mode & 0o777).toBe(0o600);
    expect(await people(join(cwd, file))).toEqual(await people(join(cwd, '.data/newsletter.db')));
    const again = await hereIn(['backup', '--out', file], { cwd });
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('Backups are never overwritten.');
    expect((await hereIn(['backup', '--store', 'none.db'], { cwd })).err).toContain(
      'There is no list at file:none.db.',
    );
    expect((await readdir(cwd)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('tendwell-newsletter copy', { timeout: 60_000 }, () => {
  it('copies and compares every row, and never writes into another list', async () => {
    const cwd = await folder();
    const done = await run(['copy', '--to', 'other/list.db'], { cwd });
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(
      /^Copied 4 people \(\d+ rows\) to file:other\/list\.db\. All rows are identical\.\n$/,
    );
    expect(await people(join(cwd, 'other/list.db'))).toEqual(await people(join(cwd, '.data/newsletter.db')));
    expect((await stat(join(cwd, 'other/list.db'))).mode & 0o777).toBe(0o600);
    const again = await hereIn(['copy', '--to', 'other/list.db'], { cwd });
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^tendwell-newsletter: The target already has a list\./);
  });

  it('explains what is missing, without the password', async () => {
    const url = `file:${join(await folder(), '.data/newsletter.db')}`;
    expect((await here(['copy', '--from', url])).err).toContain('missing --to, the place to copy to');
    expect((await here(['copy', '--from', url, '--to', url])).err).toContain(
      '--from and --to are the same place',
    );
    const secret = await here(['copy', '--from', url, '--to', 'postgres://owner:hunter-2@127.0.0.1:1/list']);
    expect(secret).toMatchObject({ code: 1, out: '' });
    expect(secret.err).toBe(
      'tendwell-newsletter: Cannot use the list: cannot connect to the database server.\n',
    );
  });

  it('shows progress in a terminal', async () => {
    const cwd = await folder();
    const lines: string[] = [];
    const args = ['copy', '--from', join(cwd, '.data/newsletter.db'), '--to', join(cwd, 'copy.db'), '--json'];
    const { out } = await here(args, { progress: (line) => lines.push(line) });
    expect(JSON.parse(out)).toMatchObject({ version: 1, resumed: false, rows: { subscribers: 4, mails: 6 } });
    expect(lines[0]).toMatch(/^Copying {2}\[[#.]{24}\] \d+ of \d+$/);
    // The bar is removed at the end.
    expect(lines.at(-1)).toBe('');
  });
});
