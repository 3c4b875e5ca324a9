import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../testing/command-line.js';
import { here } from '../testing/terminal.js';
import { temporaryFolder } from '../testing/world.js';

describe('tendwell-newsletter', () => {
  it('prints help for itself and each command, 80 columns wide', async () => {
    const { code, out } = await here(['--help']);
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+) {3,}/gm)].map(([, name]) => name as string);
    expect(commands).toHaveLength(14);
    const helps = await Promise.all(commands.map((name) => here([name, '--help'])));
    for (const [i, help] of helps.entries()) {
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toMatch(new RegExp(`^Usage: tendwell-newsletter ${commands[i]}`));
      expect(help.out).toContain(`\nExamples:\n  tendwell-newsletter ${commands[i]}`);
      expect(await here(['help', commands[i] as string])).toEqual(help);
    }
    const lines = [out, ...helps.map((help) => help.out)].join('').split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect((await here(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
    expect(await here([])).toEqual({ code: 2, out: '', err: out });
  });

  it.each([
    [['frob'], 'tendwell-newsletter: unknown command `frob`\n'],
    [['toString'], 'tendwell-newsletter: unknown command `toString`\n'],
    [
      ['stats', '--by', 'year'],
      'tendwell-newsletter stats: `--by` must be one of day, week, month, not `year`\n',
    ],
    [
      ['list', '--limit', '0'],
      'tendwell-newsletter list: `--limit` must be a number from 1 to 100000, not `0`\n',
    ],
    [['list', '--sttaus', 'x'], "tendwell-newsletter list: unknown option '--sttaus'\n"],
    [['list', 'ada'], 'tendwell-newsletter list: unexpected argument `ada`\n'],
    [['import'], 'tendwell-newsletter import: missing the file to import\n'],
    [
      ['import', '--yes=no', 'a'],
      "tendwell-newsletter import: option '-y, --yes' does not take an argument\n",
    ],
  ])('rejects %j and refers to the help', async (args, message) => {
    const { code, out, err } = await here(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.slice(0, message.length)).toBe(message);
    expect(err).toMatch(/\n\nFor help: {2}npx tendwell-newsletter .*--help\n$/);
  });

  it('never shows a password in a setting or an argument, whatever is wrong with it', async () => {
    for (const url of [
      'postgres://list:hunter2/abc@127.0.0.1:1/list',
      'postgres://list:hunter2#abc@127.0.0.1:1/list',
      'postgres://127.0.0.1:1/list?password=hunter2',
      'libsql://127.0.0.1:1?jwt=hunter2',
      'mysql://list:hunter2@127.0.0.1/list',
    ]) {
      for (const { err, out } of [
        await here(['stats', '--store', url]),
        await here(['stats', `--store=${url}`]),
        await here(['stats', url]),
        await here(['stats'], { env: { STORE_URL: url, DEBUG: '1' } }),
        await here(['copy', '--from', 'file:none.db', '--to', url]),
      ]) {
        expect(err + out).not.toContain('hunter2');
        expect(err).not.toBe('');
      }
    }
  });

  it('explains a percent sign that is not part of an escape', async () => {
    for (const store of ['postgres://list:50%off@127.0.0.1:1/list', 'file:50%off.db']) {
      const { err } = await here(['stats', '--store', store]);
      expect(err).toContain('Write %25 for a percent sign.');
      expect(err).not.toContain('URI malformed');
    }
  });

  it('reads a settings file with a byte order mark, and explains one that it cannot read', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, '.env'), '\ufeffSTORE_URL=file:elsewhere.db\nCONTENT=content\n');
    expect((await run(['stats'], { cwd })).err).toContain('There is no list at file:elsewhere.db.');
    await rm(join(cwd, '.env'));
    await symlink('.env', join(cwd, '.env'));
    const { code, err } = await run(['stats'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('tendwell-newsletter: Cannot read the settings file .env (ELOOP).');
    expect(err).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it('names the version of Node.js that it needs before it loads anything else', async () => {
    const bin = await readFile(new URL('../../bin/tendwell-newsletter.js', import.meta.url), 'utf8');
    expect(bin).not.toMatch(/^import /m);
    const cwd = await temporaryFolder();
    await writeFile(
      join(cwd, 'old.mjs'),
      "Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } });\n",
    );
    const old = await run(['--version'], { cwd, env: { NODE_OPTIONS: `--import ${join(cwd, 'old.mjs')}` } });
    expect(old).toMatchObject({ code: 1, out: '' });
    expect(old.err).toContain('Node.js is 18.20.4.');
  });
});
