import { describe, expect, it } from 'vitest';
import { here } from '../testing/terminal.js';

describe('tendwell-newsletter', () => {
  it('prints help for itself and each command, 80 columns wide', async () => {
    const { code, out } = await here(['--help']);
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+) {3}/gm)].map(([, name]) => name as string);
    expect(commands).toHaveLength(9);
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
    [['stats', '--by', 'year'], 'tendwell-newsletter stats: `--by` must be one of day, week, not `year`\n'],
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
    expect(err).toMatch(/\n\nFor help: {2}tendwell-newsletter .*--help\n$/);
  });
});
