import { describe, expect, test } from 'vitest';
import { ContentError } from '../issues/content-error.js';
import { parseNewsletter, parsePractice } from './index.js';

const practice = `name: Linden Street Acupuncture
kind: acupuncture
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
founded: 2014
locations:
  - address:
      street: 12 Linden Street
      city: Oakland
      region: CA
      postalCode: 01234
      country: US
    phone: +15105550142
    email: hello@example.com
    hours:
      monday: ["09:00-12:30", "14:00–18:00"]
      exceptions:
        - { from: 2026-12-24, to: 2027-01-02, reason: Winter break }
practitioners:
  - slug: ana-lee
    name: Ana Lee
    licenses: [{ type: Licensed Acupuncturist, number: 0042, region: CA }]
`;

function problems(source: string, parse: typeof parsePractice | typeof parseNewsletter = parsePractice) {
  try {
    parse(source, { file: 'content/practice.yaml' });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.issues.map(({ code, line, column, path, help }) => ({
      at: `${code} ${line}:${column} ${path.join('.')}`,
      help,
    }));
  }
  return [];
}

describe('parsePractice', () => {
  test('reads YAML and keeps letters as they are written', () => {
    const { founded, locations, practitioners } = parsePractice(practice, { file: 'practice.yaml' });
    expect(founded).toBe('2014');
    expect(locations[0]).toMatchObject({ phone: '+15105550142', address: { postalCode: '01234' } });
    expect(practitioners?.[0]?.licenses?.[0]?.number).toBe('0042');
  });

  test('reads the same from JSON, tabs and all', () => {
    const data = parsePractice(practice, { file: 'practice.yaml' });
    expect(parsePractice(JSON.stringify(data, null, '\t'), { file: 'practice.json' })).toEqual(data);
  });

  test('lets a JSON file name its schema', () => {
    const data = parsePractice(practice, { file: 'practice.yaml' });
    const named = JSON.stringify({ $schema: './practice.schema.json', ...data });
    expect(parsePractice(named, { file: 'practice.json' })).toEqual(data);
    expect(problems('{ "$schema": 3 }').map(({ at }) => at)).toContain('unknown-key 1:3 $schema');
  });

  test('points into JSON', () => {
    expect(problems('{\n\t"name": "A",\n\t"kind": 3\n}').at(-1)?.at).toBe('invalid-value 3:10 kind');
  });

  test('distinguishes Cloudflare’s placeholder from a list, which it is in YAML', () => {
    const [problem, ...others] = problems(practice.replace('hello@example.com', '[email protected]'));
    expect(problem?.at).toBe('scrambled-email 15:12 locations.0.email');
    expect(problem?.help).toMatch(
      /Cloudflare hides email addresses; write the address itself, like hello@example\.com/,
    );
    expect(others).toEqual([]);
    expect(problems(practice.replace('hello@example.com', '"[email protected]"'))[0]?.at).toBe(problem?.at);
  });

  test.each([
    ['kind: acupuncture', 'kind: acupunture', 'invalid-value 2:7 kind', 'did you mean acupuncture?'],
    ['timeZone:', 'timezone:', 'unknown-key 5:1 timezone', 'did you mean `timeZone`?'],
    ['https://example.com/', 'example.com', 'invalid-url 3:6 url', 'write https://example.com'],
    ['en-US', 'en_US', 'invalid-language 4:9 locale', 'write en-US'],
    [
      'America/Los_Angeles',
      'Pacific',
      'invalid-time-zone 5:11 timeZone',
      'did you mean America/Los_Angeles?',
    ],
    ['country: US', 'country: USA', 'invalid-country 13:16 locations.0.address.country', 'write US'],
    [
      '+15105550142',
      '(510) 555-0142',
      'invalid-phone 14:12 locations.0.phone',
      'if it is a number in the United States or Canada, write +1 510 555 0142',
    ],
    [
      '"09:00-12:30", ',
      '9am-12:30pm, ',
      'invalid-time-range 17:16 locations.0.hours.monday.0',
      'write "09:00-12:30"',
    ],
    [
      '["09:00-12:30", "14:00–18:00"]',
      '9am-5pm',
      'wrong-type 17:15 locations.0.hours.monday',
      'write ["09:00-17:00"]',
    ],
    [
      '["09:00-12:30", "14:00–18:00"]',
      'closed',
      'wrong-type 17:15 locations.0.hours.monday',
      'write [] for a day that is closed',
    ],
    ['2027-01-02', '2026-01-02', 'date-order 19:35 locations.0.hours.exceptions.0.to', undefined],
    ['slug: ana-lee', 'slug: Ana Lee', 'invalid-slug 21:11 practitioners.0.slug', 'write ana-lee'],
    [
      '      city: Oakland\n',
      '',
      'missing-key 8:5 locations.0.address.city',
      'add `city: …` (City or town, such as Astoria)',
    ],
  ])('turns %s into %s with help', (from, to, at, help) => {
    const found = problems(practice.replace(from, to));
    expect(found).toContainEqual({ at, help });
  });

  test('requires a list to have entries', () => {
    const source = practice.replace(/locations:[\s\S]*(?=practitioners)/, 'locations: []\n');
    expect(problems(source)).toEqual([{ at: 'wrong-length 7:12 locations', help: undefined }]);
  });

  test('says what type the file must have', () => {
    expect(problems('')[0]?.at).toBe('empty-file 1:1 ');
    expect(problems('hello')[0]?.at).toBe('wrong-type 1:1 ');
    expect(problems('- a\n- b')[0]?.at).toBe('wrong-type 1:1 ');
    expect(problems('# nothing yet').map(({ at }) => at)).toContain('missing-key 1:1 name');
  });
});

test('parseNewsletter reads the sign-up', () => {
  const source =
    'action: /newsletter/subscribe\ndescription: A letter each season.\nconsent:\n  text: Yes.\n  version: 2026-03\n';
  expect(parseNewsletter(source, { file: 'newsletter.yaml' })).toEqual({
    action: '/newsletter/subscribe',
    description: 'A letter each season.',
    consent: { text: 'Yes.', version: '2026-03' },
  });
  expect(problems(source.replace('/newsletter/subscribe', '//evil.example'), parseNewsletter)[0]?.at).toBe(
    'invalid-link 1:9 action',
  );
});

describe('the interests of a sign-up', () => {
  const source = (interests: string) =>
    `action: /subscribe\ndescription: A letter.\nconsent: { text: Yes., version: 1 }\ninterests:\n${interests}`;
  const warnings = (text: string) => {
    const found: string[] = [];
    parseNewsletter(text, {
      file: 'newsletter.yaml',
      onWarning: ({ code, line, column, severity }) => found.push(`${severity} ${code} ${line}:${column}`),
    });
    return found;
  };

  test('may be anything, with a warning where they reveal health', () => {
    const text = source(
      '  - { value: workshops, label: Workshops }\n  - { value: talks, label: Living with Anxiety }\n  - { value: post-partum, label: New mothers }\n',
    );
    expect(warnings(text)).toEqual(['warning health-interest 6:28', 'warning health-interest 7:14']);
    expect(parseNewsletter(text, { file: 'newsletter.yaml' }).interests).toHaveLength(3);
  });

  test.each(['Painting', 'Birthdays', 'Yoga in the park', 'Campaigns', 'Interview'])(
    'are not warned of for a word in a word: %s',
    (label) => expect(warnings(source(`  - { value: a, label: ${label} }`))).toEqual([]),
  );

  test('must have unique values', () => {
    const twice = source('  - { value: a, label: A }\n  - { value: a, label: B }\n');
    expect(problems(twice, parseNewsletter)[0]?.at).toBe('duplicate-value 6:14 interests.1.value');
  });
});
