import { describe, expect, test } from 'vitest';
import { ContentError } from '../issues/content-error.js';
import { parsePractice } from './index.js';

const start = `name: Linden Street
kind: massage
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address: { street: 12 Linden Street, city: Oakland, country: US }
practitioners:
  - { slug: ana-lee, name: Ana Lee }
  - { slug: ben-ortiz, name: Ben Ortiz }
`;

/** The problems of a practice with these lines. */
function problems(lines: string): string[] {
  try {
    parsePractice(start + lines, { file: 'practice.yaml' });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.issues.map(({ code, path, help }) =>
      [code, path.join('.'), ...(help === undefined ? [] : [help])].join(' | '),
    );
  }
  return [];
}

describe('a location without a street', () => {
  const withoutStreet = (more: string) => {
    const facts = start.replace('street: 12 Linden Street, ', '') + more;
    try {
      parsePractice(facts, { file: 'practice.yaml' });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.issues.map(({ code, path, line }) => `${code} ${path.join('.')} ${line}`);
    }
    return [];
  };

  test('is valid if clients are seen by video or phone, or at their homes', () => {
    expect(withoutStreet('telehealth: { regions: [CA] }\n')).toEqual([]);
    for (const format of ['video', 'phone', 'home-visit']) {
      expect(withoutStreet(`services:\n  - { name: Talk, formats: [${format}] }\n`)).toEqual([]);
    }
  });

  test('is an error if clients can only come in person', () => {
    const error = ['missing-key locations.0.address.street 7'];
    expect(withoutStreet('')).toEqual(error);
    expect(withoutStreet('services:\n  - { name: Talk, formats: [in-person] }\n')).toEqual(error);
  });
});

const price = (value: string, practice = 'currency: USD') =>
  problems(`${practice}\nservices:\n  - name: Massage\n    price: ${value}\n`);

describe('a price', () => {
  test('is an amount, a lowest price, a range, free, or words', () => {
    for (const value of ['{ amount: 110 }', '{ from: 90 }', '{ from: 60, to: 90 }', '{ free: true }']) {
      expect(price(value)).toEqual([]);
    }
    expect(price('"$60–$90, sliding scale"')).toEqual([]);
  });

  test('says what to write in place of a number', () => {
    expect(price('110')).toEqual([
      'wrong-type | services.0.price | write { amount: 110 }, or the price in quotes: "$110"',
    ]);
  });

  test('keeps the words of a note that YAML reads as a number', () => {
    expect(price('{ amount: 110, note: 2026 }')).toEqual([]);
  });

  test('names misspelled keys of the price in numbers', () => {
    expect(price('{ ammount: 110 }')).toContain(
      'unknown-key | services.0.price.ammount | did you mean `amount`?',
    );
  });

  test('needs one of its forms, and no two of them', () => {
    expect(price('{ note: cash }')).toEqual(['missing-key | services.0.price']);
    expect(price('{ amount: 110, free: true }')).toEqual(['conflicting-keys | services.0.price.free']);
    expect(price('{ to: 90 }')[0]).toMatch(/^missing-key \| services\.0\.price\.from/);
    expect(price('{ from: 90, to: 60 }')).toEqual(['out-of-range | services.0.price.to']);
  });

  test('in numbers needs a currency, its own or that of the practice', () => {
    expect(price('{ amount: 110 }', '')[0]).toMatch(/^missing-key \| currency \| add `currency: …`/);
    expect(price('{ amount: 110, currency: EUR }', '')).toEqual([]);
    expect(price('{ free: true }', '')).toEqual([]);
  });

  test.each([
    ['usd', 'write USD'],
    ['$', 'if you mean USD, write USD'],
    ['US dollars', 'write USD'],
    ['constructor', undefined],
  ])('has a currency that is a code and not %s', (currency, help) => {
    expect(problems(`currency: ${currency}\n`)).toEqual([
      ['invalid-currency', 'currency', ...(help ? [help] : [])].join(' | '),
    ]);
  });
});

describe('a reference to a person', () => {
  test('names somebody who works at the practice', () => {
    const service = (slugs: string) =>
      problems(`services:\n  - name: Massage\n    practitioners: ${slugs}\n`);
    expect(service('[ana-lee, ben-ortiz]')).toEqual([]);
    expect(service('[ana-lee, ben-ortis]')).toEqual([
      'unknown-practitioner | services.0.practitioners.1 | did you mean ben-ortiz? the practitioners are ana-lee, ben-ortiz',
    ]);
  });

  test('is reported although other facts are wrong', () => {
    const found = problems('founded: soon\nservices:\n  - name: Massage\n    practitioners: [carla]\n');
    expect(found.map((each) => each.split(' ')[0])).toEqual(['invalid-year', 'unknown-practitioner']);
  });

  test('as a supervisor is another practitioner, or a name', () => {
    const supervisor = (value: string) =>
      problems(`  - { slug: cleo, name: Cleo, supervisor: "${value}" }\n`).map((each) => each.split(' ')[0]);
    expect(supervisor('ana-lee')).toEqual([]);
    expect(supervisor('Ana Lee, LMT 4711')).toEqual([]);
    expect(supervisor('cleo')).toEqual(['unknown-practitioner']);
  });
});

test('two services, like two people, do not share a slug', () => {
  expect(
    problems('services:\n  - { name: Massage, slug: massage }\n  - { name: Long massage, slug: massage }\n'),
  ).toEqual(['duplicate-slug | services.1.slug']);
});

describe('hours beyond the week', () => {
  const hours = (lines: string) =>
    problems('').length === 0
      ? problemsOf(`    hours:\n${lines.replace(/^/gm, '      ')}\n`)
      : ['the start is wrong'];
  const problemsOf = (lines: string) => {
    const [before, after] = start.split('practitioners:');
    try {
      parsePractice(`${before}${lines}practitioners:${after}`, { file: 'practice.yaml' });
    } catch (error) {
      return (error as ContentError).issues.map(({ code, path, help }) =>
        [code, path.slice(3).join('.'), ...(help === undefined ? [] : [help])].join(' | '),
      );
    }
    return [];
  };

  test('recur every few weeks, or on some days of a month', () => {
    expect(hours('recurring:\n  - { day: saturday, nth: [1, -1], hours: [] }')).toEqual([]);
    expect(hours('recurring:\n  - { day: saturday, everyWeeks: 2, from: 2026-03-07, hours: [] }')).toEqual(
      [],
    );
    expect(hours('recurring:\n  - { day: saturday, hours: [] }')).toEqual(['missing-key | recurring.0']);
    expect(hours('recurring:\n  - { day: saturday, nth: [0], hours: [] }')).toEqual([
      'out-of-range | recurring.0.nth.0',
    ]);
    expect(
      hours('recurring:\n  - { day: saturday, nth: [1], everyWeeks: 2, from: 2026-03-07, hours: [] }'),
    ).toEqual(['conflicting-keys | recurring.0.everyWeeks', 'conflicting-keys | recurring.0.from']);
    expect(hours('recurring:\n  - { day: saturday, everyWeeks: 2, hours: [] }')[0]).toMatch(
      /^missing-key \| recurring\.0\.from/,
    );
  });

  test('recur from a date that is on their day', () => {
    expect(hours('recurring:\n  - { day: saturday, everyWeeks: 2, from: 2026-03-08, hours: [] }')).toEqual([
      'wrong-weekday | recurring.0.from',
    ]);
  });

  test.each([
    ['2026-06-15', 'leave the year out: 06-15'],
    ['June 15', 'write 06-15'],
    ['6/31', undefined],
  ])('have seasons that begin on a day of every year, not on %s', (day, help) => {
    expect(hours(`seasons:\n  - { from: ${day}, to: 08-31 }`)).toEqual([
      ['invalid-day-of-year', 'seasons.0.from', ...(help ? [help] : [])].join(' | '),
    ]);
  });
});

test('warns about long ranges in recurring hours, in seasons, and in the hours of a person', () => {
  const warnings: string[] = [];
  const lines = `  - slug: cleo
    name: Cleo
    hours:
      recurring: [{ day: saturday, nth: [1], hours: ["09:00-05:00"] }]
      seasons: [{ from: 06-15, to: 08-31, friday: ["09:00-05:00"] }]
`;
  parsePractice(start + lines, {
    file: 'practice.yaml',
    onWarning: ({ code, path }) => warnings.push([code, ...path].join('.')),
  });
  expect(warnings).toEqual([
    'long-hours.practitioners.2.hours.recurring.0.hours.0',
    'long-hours.practitioners.2.hours.seasons.0.friday.0',
  ]);
});

test('a custom policy has a title, and every policy has a text or a page', () => {
  expect(problems('policies:\n  - { kind: scent, text: No perfume. }\n')).toEqual([]);
  const found = problems('policies:\n  - { kind: custom, url: /phones/ }\n  - { kind: scent }\n');
  expect(found.map((each) => each.split(' | ').slice(0, 2).join(' '))).toEqual([
    'missing-key policies.0.title',
    'missing-key policies.1.text',
  ]);
});

test('an announcement does not end before it begins', () => {
  expect(problems('announcement: { text: New room, from: 2026-05-01, until: 2026-04-01 }\n')).toEqual([
    'date-order | announcement.until',
  ]);
});
