import { describe, expect, it } from 'vitest';
import { parseSignUp } from './fields.js';

const newsletter = {
  action: '/newsletter/subscribe',
  description: 'One letter a month.',
  consent: { text: 'I agree.', version: 'v1' },
};
const parse = (fields: Record<string, unknown>, interests?: { value: string; label: string }[]) =>
  parseSignUp({ consent: 'v1', ...fields }, { ...newsletter, ...(interests && { interests }) });
const emailOf = (email: unknown) => {
  const result = parse({ email });
  return result.ok ? result.fields.email : result.errors.email;
};

describe('an address', () => {
  it.each([
    ['ada@example.com', 'ada@example.com'],
    ['  ada@example.com\n', 'ada@example.com'],
    ['Ada.Moreno+news@EXAMPLE.com', 'Ada.Moreno+news@example.com'],
    ["o'brien@example.co.uk", "o'brien@example.co.uk"],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
    ['ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example'],
    ['ada@xn--BCHER-kva.example', 'ada@xn--bcher-kva.example'],
    ['ada@пример.рф', 'ada@xn--e1afmkfd.xn--p1ai'],
  ])('%j becomes %j', (typed, email) => {
    expect(emailOf(typed)).toBe(email);
  });

  it.each([
    'ada',
    'ada@',
    '@example.com',
    'ada@localhost',
    'ada@example..com',
    'ada@-example.com',
    'ada@example.com.',
    'ada@[127.0.0.1]',
    'ada@127.0.0.1:25/x.y',
    'ada@exa\r\nmple.com',
    'ada@example.com\r\nBcc: evil@example.com',
    'ada@example.com,evil@example.com',
    'ada@example.com evil@example.com',
    '"ada smith"@example.com',
    'аda@example.com',
    'ada\u202e@example.com',
    'ada\0@example.com',
    `${'a'.repeat(250)}@example.com`,
    `${'a'.repeat(65)}@example.com`,
    `ada@${'a'.repeat(64)}.com`,
    'ada@0x7f.0x1',
    'ada@127.1',
    'ada@xn--a.example',
    'ada@XN--A.example',
    'ada@xn--.example',
    'ada@xn--bcher-.example',
    'ada@b\u0301\u200dx.example',
    'ada＠example.com',
    'ada@evil.example.com@example.com',
    'ada@example.com/../x.y',
    'ada@example%2ecom.y',
  ])('%j is rejected', (typed) => {
    expect(emailOf(typed)).toBe('emailInvalid');
  });

  it.each([undefined, null, '', '  ', 5, {}, ['a@example.com', 'b@example.com']])(
    '%j is missing',
    (typed) => {
      expect(emailOf(typed)).toBe('emailMissing');
    },
  );
});

describe('the other fields', () => {
  const email = 'ada@example.com';

  it('are optional, except the consent', () => {
    const empty = { email, name: undefined, locale: undefined, page: undefined, interests: [] };
    expect(parse({ email })).toEqual({ ok: true, fields: empty });
    expect(parse({ email, name: ' ', locale: '', page: '' })).toEqual({ ok: true, fields: empty });
    expect(parseSignUp({ email }, newsletter)).toEqual({ ok: false, errors: { consent: 'consent' } });
  });

  it('contain each offered interest at most once', () => {
    const offered = ['teas', 'walks'].map((value) => ({ value, label: value }));
    expect(parse({ email, interests: ['walks', 'teas', 'walks'] }, offered)).toMatchObject({
      fields: { interests: ['walks', 'teas'] },
    });
    expect(parse({ email, interests: 'teas' }, offered)).toMatchObject({ fields: { interests: ['teas'] } });
    for (const [interests, offers] of [
      [['teas', 'cash'], offered],
      ['teas', undefined],
      [[5], offered],
      [{ teas: true }, offered],
    ] as const) {
      expect(parse({ email, interests }, offers && [...offers])).toEqual({
        ok: false,
        errors: { interests: 'field' },
      });
    }
  });

  it('are dropped when unknown', () => {
    expect(parse({ email, admin: 'true', __proto__: { name: 'x' } })).toMatchObject({ ok: true });
  });

  it.each([
    { name: 'a'.repeat(101) },
    { name: 'Ada\nMoreno' },
    { name: 'Ada\u2028Moreno' },
    { name: '\ud800' },
    { name: ['Ada'] },
    { locale: 'not a locale' },
    { locale: 'en_US' },
    { locale: `en-${'x'.repeat(40)}` },
    { page: 'https://example.com/' },
    { page: '//evil.example.com' },
    { page: '/\\evil.example.com' },
    { page: `/${'a'.repeat(500)}` },
    { page: '/a\r\nb' },
  ])('%j is rejected', (fields) => {
    const result = parse({ email, ...fields });
    expect(result).toEqual({ ok: false, errors: { [Object.keys(fields)[0] as string]: expect.any(String) } });
  });
});
