import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { run } from './run.js';
import type { Terminal } from './terminal.js';

const fixtures = fileURLToPath(new URL('../../test/fixtures/content', import.meta.url));
const bin = fileURLToPath(new URL('../../bin/tendwell.js', import.meta.url));

let clean = '';
beforeAll(async () => {
  clean = await mkdtemp(join(tmpdir(), 'tendwell-cli-'));
  await writeFile(
    join(clean, 'practice.yaml'),
    'name: A\nkind: yoga\nurl: https://a.test/\nlocale: en\ntimeZone: UTC\nlocations:\n  - address: { street: 1 A St, city: B, country: US }\n',
  );
  await mkdir(join(clean, 'articles'));
  await writeFile(join(clean, 'articles/a.md'), '---\ntitle: A\ndate: 2026-01-01\n---\n[a]()\n');
});
afterAll(() => rm(clean, { recursive: true }));

async function tendwell(args: string[], some: Partial<Terminal> = {}) {
  let [out, err] = ['', ''];
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    color: false,
    now: '2026-03-02T12:00:00Z',
    cwd: clean,
    signal: new AbortController().signal,
    ...some,
  });
  return { code, out, err };
}

/** The command as a shell runs it. */
async function shell(args: string[], env: NodeJS.ProcessEnv = {}, cwd = clean) {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

test('TENDWELL_NOW is the moment that the content is checked as of', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'tendwell-now-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await cp(clean, join(cwd, 'content'), { recursive: true });
  await writeFile(
    join(cwd, 'content/articles/ends.md'),
    '---\ntitle: B\ndate: 2026-01-01\nexpiresAt: 2028-03-01\n---\nUntil spring.\n',
  );
  await writeFile(join(cwd, 'content/articles/a.md'), '---\ntitle: A\ndate: 2026-01-01\n---\n[b](ends.md)\n');
  const before = await shell(['check'], { TENDWELL_NOW: '2028-02-29T10:00:00Z' }, cwd);
  expect(before).toMatchObject({ code: 0, err: '' });
  expect(before.out).not.toContain('expired');
  const after = await shell(['check'], { TENDWELL_NOW: '2028-03-02T10:00:00Z' }, cwd);
  expect(after.out).toContain('ends.md expired on 2028-03-01');
});

test.each(['check', 'edit'])('an invalid TENDWELL_NOW is an error of `%s`', async (command) => {
  expect(await tendwell([command, clean], { now: 'soon' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('tendwell: TENDWELL_NOW must be a date and time in ISO 8601'),
  });
});

describe('the exit code', () => {
  test('is 0 with warnings and 1 with errors', async () => {
    const warned = await tendwell(['check', clean]);
    expect(warned).toMatchObject({ code: 0, err: '' });
    expect(warned.out).toContain('warning[empty-link]: the link has no destination');
    expect(warned.out).toMatch(/\n1 warning in 1 file; checked 2 files of .*\n$/);
    const failed = await tendwell(['check', fixtures]);
    expect(failed).toMatchObject({ code: 1, err: '' });
    expect(failed.out).toMatch(/\n\d+ errors and \d+ warnings in \d+ files; checked \d+ files of .*\n$/);
  });

  test.each([
    [['check', 'no-such-folder'], 'no-such-folder: the folder does not exist'],
    [['check', bin], 'this is a file, not a folder'],
    [['chekc'], 'unknown command `chekc`'],
    [[], 'missing command'],
    [['check', 'a', 'b'], 'only one folder can be checked at a time'],
    [['check', '--fromat', 'json'], "Unknown option '--fromat'"],
    [['check', '--format', 'xml'], '`--format` must be one of text, json, github, not `xml`'],
    [['check', '--port', '4100'], '`tendwell check` has no option `--port`'],
    [['edit', '--format', 'json'], '`tendwell edit` has no option `--format`'],
    [['edit', '--port', '70000'], '`--port` must be a number from 0 to 65535, not `70000`'],
    [['edit', '--config', 'keystatic'], '`--config` must be sveltia or decap, not `keystatic`'],
    [['check', '--publish', 'x'], '`tendwell check` has no option `--publish`'],
    [['edit', 'a', 'b'], 'only one folder can be edited at a time'],
    [['check', '--format'], "'--format <value>' argument missing"],
    [['check', '--articles', '/blog/'], '`--articles` must be a path with :slug at its end'],
  ])('is 2 for %j', async (args, message) => {
    const { code, out, err } = await tendwell(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/\n\nTry: npx tendwell --help\n$/);
  });
});

test('says how to install the editor if it is not there', async () => {
  // Package managers set it, and Node looks there too.
  const { code, out, err } = await shell(['edit', 'content'], { NODE_PATH: '' });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('the editor is not installed here');
  expect(err).toContain('npm install --save-dev @tendwell/editor');
});

test('needs the built site that it is given', async () => {
  for (const site of ['nowhere', fileURLToPath(import.meta.url)]) {
    const { code, out, err } = await tendwell(['check', clean, '--site', site]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(
      `\`--site\` must be the folder of the built site, and there is none at \`${site}\``,
    );
  }
});

test('says in words what the operating system refuses', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'tendwell-refused-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const editor = join(cwd, 'node_modules/@tendwell/editor');
  await mkdir(editor, { recursive: true });
  const exports = { './cli': './cli.js' };
  await writeFile(join(editor, 'package.json'), JSON.stringify({ type: 'module', exports }));
  await writeFile(
    join(editor, 'cli.js'),
    "import { writeFileSync } from 'node:fs';\nexport const edit = () => writeFileSync('/', '');\n",
  );
  const { code, err } = await tendwell(['edit'], { cwd });
  expect({ code, err }).toEqual({ code: 2, err: 'tendwell: /: it is a folder\n' });
});

test('has help of its own for the editor', async () => {
  expect((await tendwell(['edit', '--help'])).out).toMatch(/^Usage: tendwell edit /);
});

test('names samples that came with the kit, unless they are allowed', async () => {
  const root = fileURLToPath(new URL('../../test/fixtures/samples/sample-content', import.meta.url));
  const warned = await tendwell(['check', root]);
  expect(warned).toMatchObject({ code: 0, err: '' });
  expect(warned.out).toContain('warning[sample-content]: `Massage` is still a sample');
  expect((await tendwell(['check', root, '--allow-samples'])).out).toMatch(/^No problems in /);
});

describe('the formats of a report', () => {
  test('are JSON for programs', async () => {
    const { out, code } = await tendwell(['check', clean, '--format', 'json']);
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({ version: 1, folder: clean, files: 2, errors: 0, warnings: 1 });
    expect(report.issues).toEqual([
      {
        file: expect.stringMatching(/articles\/a\.md$/),
        line: 5,
        column: 1,
        length: 5,
        severity: 'warning',
        code: 'empty-link',
        path: [],
        message: 'the link has no destination',
        help: 'write the destination between the parentheses: [words](/visit/)',
      },
    ]);
  });

  test('are commands for GitHub, with paths relative to the repository', async () => {
    const { out } = await tendwell(['check', clean, '--format=github'], { githubWorkspace: clean });
    expect(out).toBe(
      '::warning file=articles/a.md,line=5,col=1,endColumn=6,title=empty-link::the link has no destination%0Ahelp: write the destination between the parentheses: [words](/visit/)\n',
    );
    const all = (await tendwell(['check', fixtures, '--format=github'])).out.trimEnd().split('\n');
    expect(
      all.every((line) =>
        /^::(?:error|warning) file=[^,]+,line=\d+,col=\d+,.*title=[a-z0-9-]+::./.test(line),
      ),
    ).toBe(true);
  });

  test('have colors if the terminal supports them', async () => {
    const { out } = await tendwell(['check', clean], { color: true });
    expect(out).toContain('\u001b[1;33mwarning[empty-link]\u001b[0m');
  });
});

describe('the command', () => {
  test('prints its help and version', { timeout: 30_000 }, async () => {
    const { code, out } = await shell(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: tendwell check \[folder\] \[options\]\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect((await shell(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test('runs as a program, without colors in a pipe', { timeout: 30_000 }, async () => {
    const failed = await shell(['check', fixtures]);
    expect(failed.code).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what must not be there.
    expect(failed.out).not.toMatch(/\u001b/);
    expect((await shell(['check', 'none'])).code).toBe(2);
    expect((await shell(['check'], {}, join(fixtures, '..'))).code).toBe(1);
  });

  test('tolerates a closed pipe', { timeout: 30_000 }, async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${bin}" check "${fixtures}" | head -n 1`]);
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });
});
