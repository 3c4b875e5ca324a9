import { expect, it } from 'vitest';
import { checkSpfIncludes } from './spf-includes.js';

const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`${i}.example.net`, `v=spf1 include:${i + 1}.example.net -all`]),
);
const ZONE: Readonly<Record<string, string>> = {
  ...many,
  'good.example.net': 'v=spf1 include:nested.example.net a:mail.example.net -all',
  'nested.example.net': 'v=spf1 ip4:203.0.113.0/24 -all',
  'broken.example.net': 'v=spf1 include:gone.example.net -all',
  'loop.example.net': 'v=spf1 include:loop.example.net include:example.com -all',
  'other.example.net': 'google-site-verification=abc',
};
const check = (...records: string[]) =>
  checkSpfIncludes('example.com', records, { txt: async (name) => [ZONE[name] ?? []].flat() });

it.each([
  'v=spf1 include:good.example.net ~all',
  'v=spf1 redirect=good.example.net',
  'v=spf1 include:GOOD.example.net. ~all',
  'v=spf1 include:loop.example.net ~all',
  'v=spf1 include:%{ir}.example.net ~all',
  'v=spf1 a mx ip4:203.0.113.7 exp=why.example.com -all',
  'google-site-verification=abc',
])('accepts %j', async (record) => {
  expect(await check(record)).toEqual([]);
});

it.each([
  ['v=spf1 include:gone.example.net ~all', 'gone.example.net'],
  ['v=spf1 ?include:gone.example.net ~all', 'gone.example.net'],
  ['v=spf1 redirect=gone.example.net', 'gone.example.net'],
  ['v=spf1 include:other.example.net ~all', 'other.example.net'],
  ['v=spf1 include:broken.example.net ~all', 'gone.example.net'],
  ['v=spf1 include: ~all', 'include:'],
])('reports what %j includes that has no record', async (record, missing) => {
  expect(await check(record)).toEqual([
    expect.objectContaining({
      state: 'fix',
      message: expect.stringContaining(`includes ${missing}, which has no`),
    }),
  ]);
});

it('reports a record that needs too many lookups', async () => {
  expect(await check('v=spf1 include:0.example.net ~all')).toEqual([
    expect.objectContaining({ state: 'fix', message: expect.stringContaining('more than 10 DNS lookups') }),
  ]);
});

it('leaves duplicate records to another check', async () => {
  expect(await check('v=spf1 include:gone.example.net', 'v=spf1 -all')).toEqual([]);
});
