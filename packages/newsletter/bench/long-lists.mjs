// Measures the time and memory that commands need for a long list. Usage: node bench/long-lists.mjs [rows]
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const bin = fileURLToPath(new URL('../bin/tendwell-newsletter.js', import.meta.url));
const most = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(join(tmpdir(), 'tendwell-long-lists-'));
// Prints the peak memory of a process when it exits.
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

/** Runs a command; returns seconds and megabytes. */
async function measure(args) {
  const from = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, ['--import', peak, bin, ...args], {
    cwd: folder,
  });
  return { s: (performance.now() - from) / 1000, mb: Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024 };
}

async function makeTable(rows) {
  const file = join(folder, `${rows}.csv`);
  const out = createWriteStream(file);
  out.write('first_name,email,created_at,status\n');
  for (let i = 0; i < rows; i++) {
    // One sign-up every 15 minutes.
    const at = new Date(Date.UTC(2022, 0) + i * 15 * 60_000).toISOString();
    const line = `Reader ${i},reader${i}@example.com,${at},active\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return file;
}

const lines = (text) => text.split('\n').length - 1;

try {
  console.log('rows      command                          s    peak MB');
  for (const rows of [Math.max(1, Math.round(most / 100)), most]) {
    const store = ['--store', `${rows}.db`];
    const table = await makeTable(rows);
    const show = (command, { s, mb }) =>
      console.log(
        `${String(rows).padEnd(9)} ${command.padEnd(28)} ${s.toFixed(1).padStart(5)} ${mb.toFixed(0).padStart(10)}`,
      );
    show('import', await measure(['import', table, '--yes', ...store]));
    show('import --dry-run (all known)', await measure(['import', table, '--dry-run', ...store]));
    for (const format of ['csv', 'json']) {
      const out = `${rows}-out.${format}`;
      show(`export --out list.${format}`, await measure(['export', '--out', out, ...store]));
      // CSV has a header line; JSON has a line with a bracket at each end.
      const found = lines(await readFile(join(folder, out), 'utf8')) - (format === 'csv' ? 1 : 2);
      if (found !== rows) throw new Error(`${out} has ${found} people, not ${rows}`);
    }
    show('backup', await measure(['backup', '--out', `${rows}-backup.db`, ...store]));
    show('copy', await measure(['copy', '--from', `${rows}.db`, '--to', `${rows}-copy.db`]));
    show('stats', await measure(['stats', ...store]));
    console.log(
      `          the list takes ${((await stat(join(folder, `${rows}.db`))).size / 1e6).toFixed(1)} MB`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
