import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parsePractice } from '@tendwell/content';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { now } from '../testing/answers.js';
import { run, type Terminal } from './run.js';

const bin = fileURLToPath(new URL('../../bin/create-tendwell.js', import.meta.url));

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tendwell-create-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cwd, { recursive: true });
});

const practiceIn = (folder: string) =>
  parsePractice(readFileSync(join(cwd, folder, 'content/practice.yaml'), 'utf8'), { file: 'practice.yaml' });

/** A question, and the keys that are pressed after it appears. */
type Keys = [question: string, ...keys: string[]];

/** Runs the command, with the keys that are pressed after each question appears. */
async function create(args: string[], { keys = [], ...some }: { keys?: Keys[] } & Partial<Terminal> = {}) {
  let [out, err] = ['', ''];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  output.setEncoding('utf8').on('data', (text: string) => (out += text));
  let isDone = false;
  const code = run(args, {
    input,
    output,
    err: (text) => (err += text),
    isInteractive: keys.length > 0,
    cwd,
    machine: { zone: 'America/Chicago', locale: 'en-US' },
    userAgent: undefined,
    now,
    interruptible: (work) => work,
    patienceMs: 60_000,
    ...some,
  }).finally(() => (isDone = true));
  let from = 0;
  for (const [question, ...pressed] of keys) {
    await expect.poll(() => isDone || out.indexOf(question, from) >= 0, { interval: 5 }).toBe(true);
    from = out.indexOf(question, from);
    for (const key of pressed) {
      input.write(key);
      // Only a pause distinguishes Escape from the start of an escape sequence.
      await wait(1);
    }
  }
  return { code: await code, out, err };
}

const ENTER = '\r';
const DOWN = '\x1b[B';
const CTRL_C = '\x03';

describe('without a terminal', () => {
  test('creates a site from the options, and says what it chose', async () => {
    const { code, out, err } = await create([
      '--name=Saltmarsh',
      '--kind=yoga',
      '--town=Wellfleet',
      '--no-install',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\nCreated \d+ files in saltmarsh:\n\n {2}name {7}Saltmarsh\n {2}kind {7}Yoga\n/);
    expect(out).toContain(
      '  where      Wellfleet, United States\n  time zone  America/Chicago\n  languages  en\n',
    );
    expect(out).toMatch(/\nNext:\n {2}cd saltmarsh\n {2}npm install\n {2}npm run dev\n$/);
    expect(practiceIn('saltmarsh')).toMatchObject({
      name: 'Saltmarsh',
      kind: 'yoga',
      timeZone: 'America/Chicago',
    });
  });

  test('needs no option', async () => {
    expect((await create(['--yes', '--no-install'])).code).toBe(0);
    expect(practiceIn('my-practice').name).toBe('My Practice');
  });

  test('names the practice after its folder', async () => {
    expect((await create(['sites/blue-door-massage', '--no-install'])).code).toBe(0);
    expect(practiceIn('sites/blue-door-massage').name).toBe('Blue Door Massage');
  });

  test('writes into the current folder', async () => {
    const { code, out } = await create(['.', '--no-install']);
    expect(code).toBe(0);
    expect(out).toMatch(/\nNext:\n {2}npm install\n {2}npm run dev\n$/);
    expect(readdirSync(cwd)).toContain('package.json');
  });

  test.skipIf(process.platform === 'win32').each([
    ['two words', '"two words"'],
    ['$HOME "`', '"\\$HOME \\"\\`"'],
    ['-site', './-site'],
  ])('shows how to get to the folder %s', async (folder, typed) => {
    const { out } = await create(['--no-install', '--', folder]);
    expect(out).toContain(`\nNext:\n  cd ${typed}\n`);
    const command = `cd ${typed} && ls package.json`;
    expect((await promisify(execFile)('sh', ['-c', command], { cwd })).stdout).toBe('package.json\n');
  });

  test('knows the home folder', async () => {
    vi.stubEnv('HOME', join(cwd, 'home'));
    vi.stubEnv('USERPROFILE', join(cwd, 'home'));
    expect((await create(['~/site', '--no-install'])).out).toContain(`\n  cd ${join(cwd, 'home/site')}\n`);
    expect(practiceIn('home/site').name).toBe('Site');
    expect((await create(['~', '--no-install'])).err).toContain('is not empty: site.');
    expect((await create(['~site', '--no-install'])).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['home', '~site']);
  });

  test('uses the package manager that runs it', async () => {
    const { out } = await create(['--no-install'], { userAgent: 'pnpm/9.1.0 npm/? node/v20.19.0 linux x64' });
    expect(out).toMatch(/\nNext:\n {2}cd my-practice\n {2}pnpm install\n {2}pnpm run dev\n$/);
    expect(out).toContain('`pnpm run check` lists');
    // pnpm has a command `edit` of its own.
    expect(readFileSync(join(cwd, 'my-practice/README.md'), 'utf8')).toMatch(/^pnpm run edit +# /m);
  });

  test.skipIf(process.platform === 'win32')('installs the packages, or shows why not', async () => {
    const programs = join(cwd, 'programs');
    mkdirSync(programs);
    vi.stubEnv('PATH', `${programs}:${process.env.PATH}`);
    const npm = (script: string) =>
      writeFileSync(join(programs, 'npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    npm('echo "$1" > installed.txt');
    const installed = await create(['a']);
    expect(installed).toMatchObject({ code: 0, err: '' });
    expect(installed.out).toMatch(/\nNext:\n {2}cd a\n {2}npm run dev\n$/);
    expect(readFileSync(join(cwd, 'a/installed.txt'), 'utf8')).toBe('install\n');
    npm('echo "npm error code EINTEGRITY"; exit 1');
    const failed = await create(['b']);
    expect(failed).toMatchObject({ code: 1, err: expect.stringContaining('npm error code EINTEGRITY') });
    expect(failed.out).toMatch(/\nNext:\n {2}cd b\n {2}npm install\n {2}npm run dev\n$/);
  });

  test('says if a program is not installed', async () => {
    vi.stubEnv('PATH', cwd);
    const { code, err } = await create(['a', '--git']);
    expect(code).toBe(1);
    expect(err).toContain('The git repository could not be created: `git` is not installed.\n');
    expect(err).toContain('`npm` is not installed.\n\nThe packages could not be installed.');
  });

  test.skipIf(process.platform === 'win32')(
    'says that packages may take minutes, and can be stopped',
    async () => {
      const programs = join(cwd, 'programs');
      mkdirSync(programs);
      writeFileSync(join(programs, 'npm'), '#!/bin/sh\nexec sleep 1000\n', { mode: 0o755 });
      vi.stubEnv('PATH', `${programs}:${process.env.PATH}`);
      const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
      let [text, interrupt] = ['', () => {}];
      output.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (part.includes('press Ctrl+C')) interrupt();
      });
      const { code, err } = await create(['a'], {
        output,
        patienceMs: 1,
        interruptible: (work, stop) => {
          interrupt = stop;
          return work;
        },
      });
      expect({ code, err }).toEqual({
        code: 130,
        err: '\nStopped. The site itself is complete: install the packages as shown below.\n',
      });
      expect(text).toContain('you can press Ctrl+C, and run `npm install` later.\n');
      expect(text).toMatch(/\nNext:\n {2}cd a\n {2}npm install\n {2}npm run dev\n$/);
    },
  );

  test('says if there is no sample text in the language', async () => {
    expect((await create(['--languages=zh', '--no-install'])).out).toContain('so it is in English');
    expect((await create(['b', '--languages=de', '--no-install'])).out).not.toContain('English');
  });

  test('writes nothing into a folder that has files', async () => {
    mkdirSync(join(cwd, 'site'));
    writeFileSync(join(cwd, 'site/index.html'), 'Mine');
    const { code, out, err } = await create(['site']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('is not empty: index.html.');
    expect(readdirSync(join(cwd, 'site'))).toEqual(['index.html']);
  });

  test('creates a git repository', async () => {
    expect((await create(['--git', '--no-install'])).err).toBe('');
    expect(readFileSync(join(cwd, 'my-practice/.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
  });

  test('exits with 2 if an option is invalid', async () => {
    const { code, out, err } = await create(['--kind=reiki']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^create-tendwell: `--kind` must be one of .*\n\nTry: npm create tendwell -- --help\n$/,
    );
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('in a terminal', () => {
  const ALL: Keys[] = [
    ['name of the practice', 'Saltmarsh', ENTER],
    ['which folder', ENTER],
    ['mainly do', DOWN, DOWN, ENTER],
    ['city or town', 'Wellfleet', ENTER],
    ['which country', ENTER],
    ['State or province', 'MA', ENTER],
    ['Street and number', ENTER],
    ['time zone', ENTER],
    ['language is the site', ENTER],
    ['other languages', ' ', ENTER],
    ['design', DOWN, ENTER],
    ['colors', DOWN, DOWN, ENTER],
    ['published', DOWN, ENTER],
    ['newsletter', 'y'],
    ['git repository', 'n'],
  ];

  test('asks for everything', async () => {
    const { code, out, err } = await create(['--no-install'], { keys: ALL });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Created');
    expect(practiceIn('saltmarsh')).toMatchObject({
      name: 'Saltmarsh',
      kind: 'coaching',
      timeZone: 'America/Chicago',
      locale: 'en-US',
    });
    expect(readdirSync(join(cwd, 'saltmarsh'))).toContain('netlify.toml');
    expect(readdirSync(join(cwd, 'saltmarsh/content'))).toContain('newsletter.yaml');
    expect(readdirSync(join(cwd, 'saltmarsh'))).not.toContain('.git');
  });

  test('asks only for what the options leave open', async () => {
    const options = [
      'site',
      '--kind=yoga',
      '--town=A',
      '--country=CH',
      '--languages=de',
      '--design=warm',
      '--colors=dusk',
    ];
    const { code } = await create(
      [...options, '--host=other', '--no-newsletter', '--no-git', '--no-install'],
      {
        keys: [
          ['name of the practice', ENTER],
          ['Street and number', ENTER],
        ],
      },
    );
    expect(code).toBe(0);
    expect(practiceIn('site')).toMatchObject({ name: 'Site', timeZone: 'Europe/Zurich', locale: 'de-CH' });
  });

  test('asks for another folder if one is not empty', async () => {
    mkdirSync(join(cwd, 'saltmarsh'));
    writeFileSync(join(cwd, 'saltmarsh/a.txt'), '');
    const { code, out } = await create([], {
      keys: [
        ['name of the practice', 'Saltmarsh', ENTER],
        ['which folder', ENTER],
        ['is not empty', CTRL_C],
      ],
    });
    expect(code).toBe(130);
    expect(out).toContain('is not empty: a.txt');
  });

  test.each(ALL.map(([question], index) => [question, index] as const))(
    'writes nothing if it is canceled at the question %s',
    async (question, index) => {
      const { code, err } = await create(['--no-install'], {
        keys: [...ALL.slice(0, index), [question, CTRL_C]],
      });
      expect({ code, err }).toEqual({ code: 130, err: '\nStopped. Nothing was written.\n' });
      expect(readdirSync(cwd)).toEqual([]);
    },
  );
});

describe('the program', () => {
  const shell = (args: string[]) => promisify(execFile)(process.execPath, [bin, ...args], { cwd });

  test('prints its help and version', async () => {
    const { stdout } = await shell(['--help']);
    expect(stdout).toMatch(/^Usage: npm create tendwell \[folder\] -- \[options\]\n/);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect((await shell(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test.skipIf(process.platform === 'win32')(
    'names a file that cannot be written, and leaves nothing behind',
    async () => {
      const limited = promisify(execFile)(
        'sh',
        ['-c', 'ulimit -f 1 && exec "$0" "$@"', process.execPath, bin],
        { cwd },
      );
      await expect(limited).rejects.toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(
          /^The file `\S+` cannot be written: the file is larger than files may be here\.\nNothing was written\.\n$/,
        ),
      });
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  test('runs in a pipe', async () => {
    expect((await shell(['--no-install'])).stdout).toContain('Created');
    await expect(shell(['--design=x'])).rejects.toMatchObject({ code: 2, stdout: '' });
  });
});
