import { expect, it } from 'vitest';
import { parsePerson } from './fields.js';
import { suggestAddress } from './suggest-address.js';

const suggest = (typed: string) => suggestAddress(typed, (email) => parsePerson({ email }).ok);

it.each([
  ['ada@gmial.com', 'ada@gmail.com'],
  ['ada@gmai.com', 'ada@gmail.com'],
  ['ada@gmail.co', 'ada@gmail.com'],
  ['ada@gmail.con', 'ada@gmail.com'],
  ['ada@gmaill.com', 'ada@gmail.com'],
  ['ada@GMIAL.com', 'ada@gmail.com'],
  ['Ada.B+news@hotmial.com', 'Ada.B+news@hotmail.com'],
  ['ada@outlok.com', 'ada@outlook.com'],
  ['ada@yaho.com', 'ada@yahoo.com'],
  ['ada＠example.com', 'ada@example.com'],
  ['ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ada@example.com'],
  ['ada@example。com', 'ada@example.com'],
  ['ada＠gmial.com', 'ada@gmail.com'],
  ['ada@example,com', 'ada@example.com'],
  ['ada@example.com,', 'ada@example.com'],
  ['ada@example.com.', 'ada@example.com'],
  ['ada@example..com', 'ada@example.com'],
  ['ada @ example.com', 'ada@example.com'],
  ['ada@exa\u200bmple.com', 'ada@example.com'],
  ['mailto:ada@example.com', 'ada@example.com'],
  ['Ada Moreno <ada@example.com>', 'ada@example.com'],
  ['“ada@example.com”', 'ada@example.com'],
])('for %j suggests %j', (typed, suggestion) => {
  expect(suggest(typed)).toBe(suggestion);
});

it.each([
  'ada@gmail.com',
  ' ada@example.com ',
  'ada@example.com',
  'ada@ymail.com',
  'ada@email.com',
  'ada@gmx.us',
  'ada@web.dev',
  'ada@mail.co',
  'ada',
  'ada@',
  '@',
  '',
  '@gmial.com',
  'ada@bücher.example',
])('suggests nothing for %j', (typed) => {
  expect(suggest(typed)).toBeUndefined();
});
