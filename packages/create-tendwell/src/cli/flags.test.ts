import { describe, expect, test } from 'vitest';
import { readFlags } from './flags.js';

describe('options', () => {
  test('give each answer', () => {
    const flags = readFlags([
      'my-site',
      '--name= Saltmarsh ',
      '--kind=massage',
      '--town=Wellfleet',
      '--street',
      '8 Heron Lane',
      '--region=MA',
      '--postal-code=02667',
      '--country=us',
      '--time-zone=America/New_York',
      '--languages=en,es, en',
      '--design=warm',
      '--colors=clay',
      '--host=netlify',
      '--newsletter',
      '-y',
      '--git',
      '--no-install',
    ]);
    expect(flags).toEqual({
      folder: 'my-site',
      answers: {
        name: 'Saltmarsh',
        kind: 'massage',
        town: 'Wellfleet',
        street: '8 Heron Lane',
        region: 'MA',
        postalCode: '02667',
        country: 'US',
        timeZone: 'America/New_York',
        languages: ['en', 'es'],
        design: 'warm',
        colors: 'clay',
        host: 'netlify',
        newsletter: true,
      },
      yes: true,
      git: true,
      install: false,
      help: false,
      version: false,
    });
  });

  test('that are not given leave their answers open', () => {
    expect(readFlags([])).toMatchObject({
      folder: undefined,
      answers: {},
      yes: false,
      git: undefined,
      install: true,
    });
    expect(readFlags(['--no-git']).git).toBe(false);
  });

  test.each([
    ['--kind=reiki', '`--kind` must be one of acupuncture, '],
    ['--languages=en,xx', '`--languages` must be one of en, es, fr, de, ar, zh, not `xx`'],
    ['--languages=,', '`--languages` must name at least one of en, '],
    ['--design=modern', '`--design` must be one of booklet, warm, clear, not `modern`'],
    ['--colors=red', '`--colors` must be one of sage, clay, dusk, not `red`'],
    ['--host=ftp', '`--host` must be one of github, '],
    [
      '--country=Germany',
      '`--country` must be a country code of two capital letters, like US, not `Germany`',
    ],
    ['--time-zone=EST5', '`--time-zone` must be an IANA time zone, like America/Los_Angeles, not `EST5`'],
    ['--name=', '`--name` must not be empty, not ``'],
    ['--town=a\nb', '`--town` must not contain control characters'],
    [`--name=${'a'.repeat(101)}`, '`--name` must have at most 100 characters'],
    ['--nmae=A', "Unknown option '--nmae'"],
    ['--name', "'--name <value>' argument missing"],
  ])('%j is refused, with what to write instead', (arg, message) => {
    expect(() => readFlags([arg])).toThrow(message);
  });

  test('two folders are refused', () => {
    expect(() => readFlags(['a', 'b'])).toThrow('only one folder can be given');
  });
});
