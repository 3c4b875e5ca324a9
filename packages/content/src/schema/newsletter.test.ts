import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../issues/content-error.js';
import { parseNewsletter } from '../parse/index.js';
import { SIGNUP_METHODS } from './newsletter-providers.js';

const source = (lines: string) =>
  `action: https://letters.example.com/\ndescription: Four letters a year.\nconsent: { text: Yes., version: "1" }\n${lines}\n`;

function problems(lines: string): string[] {
  try {
    parseNewsletter(source(lines), { file: 'newsletter.yaml' });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.issues.map(({ code, line, column, message }) => `${line}:${column} ${code}: ${message}`);
  }
}

describe('a newsletter’s provider', () => {
  test.each(Object.entries(SIGNUP_METHODS))('%s is posted to as it can be: %j', (provider, methods) => {
    const list = provider === 'listmonk' ? '\nhidden: { l: 5f0c1f6e-0000-4000-8000-000000000000 }' : '';
    for (const method of ['json', 'navigate'] as const) {
      const found = problems(`provider: ${provider}\nmethod: ${method}${list}`);
      expect(found.length).toBe((methods as readonly string[]).includes(method) ? 0 : 1);
    }
  });

  test('that nobody can read is not asked for an answer, and the error says what to write', () => {
    expect(problems('provider: mailchimp\nmethod: json')).toEqual([
      '5:9 provider-method: `method` cannot be json: scripts cannot read the response of mailchimp, so a failed sign-up would look like a success; remove it, or write navigate',
    ]);
    expect(problems('provider: ghost\nmethod: navigate')[0]).toContain('does not accept plain forms');
  });

  test('listmonk needs the ID of a list', () => {
    expect(problems('provider: listmonk')).toEqual([
      '4:11 missing-list: `provider` needs a list: add `hidden: { l: … }` with the UUID of the listmonk list',
    ]);
  });

  test('that gives its choices numbers gets numbers', () => {
    const interests = (value: string) => `interests: [{ value: ${value}, label: Talks }]`;
    expect(problems(`provider: mailchimp\n${interests('15001-2')}`)).toEqual([]);
    expect(problems(`provider: brevo\n${interests('talks')}`)[0]).toContain(
      'lists_32[] with the value 7 is 32-7',
    );
    expect(problems(`provider: kit\n${interests('2999839')}`)).toEqual([]);
    expect(problems(`provider: emailoctopus\n${interests('talks')}`)[0]).toContain('provider-interests');
  });

  test('is known to editors with what it can do', () => {
    const schema = fileURLToPath(import.meta.resolve('@tendwell/content/schemas/newsletter.json'));
    const validate = new Ajv({ strict: true, keywords: ['x-group', 'x-groups'] }).compile(
      JSON.parse(readFileSync(schema, 'utf8')),
    );
    const data = { action: '/', description: 'D', consent: { text: 'T', version: '1' } };
    expect(validate({ ...data, provider: 'keila', method: 'navigate' })).toBe(true);
    expect(validate({ ...data, provider: 'keila', method: 'json' })).toBe(false);
    expect(validate({ ...data, provider: 'kit', method: 'json' })).toBe(true);
    expect(validate({ ...data, provider: 'listmonk' })).toBe(false);
    expect(validate({ ...data, provider: 'listmonk', hidden: { l: '5f0c' } })).toBe(true);
  });

  test('gets the hidden fields that its own form has', () => {
    const text = source('provider: buttondown\nhidden: { tag: [site, "2026"], embed: "1" }');
    expect(parseNewsletter(text, { file: 'newsletter.yaml' }).hidden).toEqual({
      tag: ['site', '2026'],
      embed: '1',
    });
    expect(problems('hidden: { tag: [] }')).toHaveLength(1);
  });
});
