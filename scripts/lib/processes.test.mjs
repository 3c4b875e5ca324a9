// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { delay, run } from './processes.mjs';
import { root } from './root.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tendwell-processes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} body of a command, run in a process of its own */
function command(body) {
  const lib = (/** @type {string} */ name) => pathToFileURL(path.join(root, 'scripts/lib', name)).href;
  const script = `
    import { command } from '${lib('command.mjs')}';
    import { Failure } from '${lib('failure.mjs')}';
    import { run } from '${lib('processes.mjs')}';
    import { interruptionIsSuccess } from '${lib('shutdown.mjs')}';
    await command(async () => { ${body} });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return { child, ended: once(child, 'exit').then(([code]) => ({ code, stderr })) };
}

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Dead, but listed until its new parent has reaped it.
  return !(process.platform === 'linux' && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1')));
}

/** Writes its id to the file pid, and neither ends by itself nor at SIGTERM. */
const STUBBORN = `process.on('SIGTERM', () => {}); require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1e6)`;

test.runIf(process.platform !== 'win32')(
  'an interrupted command ends everything its programs started, even what ignores the signal',
  async () => {
    const { child, ended } = command(
      `await run('sh', ['-c', ${JSON.stringify(`node -e "${STUBBORN}" & wait`)}]);`,
    );
    const file = path.join(folder, 'pid');
    const read = () => Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }));
    while (read() === 0) await delay(20);
    await delay(50);
    expect(lives(read())).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, stderr: '' });
    expect(lives(read())).toBe(false);
  },
);

test.runIf(process.platform !== 'win32')('an interrupted server exits with 0', async () => {
  const { child, ended } = command(
    `interruptionIsSuccess(); console.log('up'); await new Promise(() => setInterval(() => {}, 1e6));`,
  );
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, stderr: '' });
});

test('a failure is printed as a message, without a stack trace', async () => {
  const { code, stderr } = await command(`throw new Failure('Out of tea.');`).ended;
  expect({ code, stderr }).toEqual({ code: 1, stderr: '\nOut of tea.\n' });
});

test('a bug keeps its stack trace', async () => {
  const { code, stderr } = await command(`null.x;`).ended;
  expect(code).toBe(1);
  expect(stderr).toContain('TypeError');
  expect(stderr).toContain('    at ');
});

test('a program’s output can be taken line by line, without cursor movements', async () => {
  /** @type {string[]} */
  const lines = [];
  const print = (/** @type {string} */ line) => lines.push(line);
  const script = 'console.log("one\\n\\n\\u001b[2K\\u001b[1Gtwo"); console.error("\\u001b[31mthree")';
  expect(await run(process.execPath, ['-e', script], { print })).toBe(0);
  expect(lines.sort()).toEqual(['\u001b[31mthree', 'one', 'two']);
});
