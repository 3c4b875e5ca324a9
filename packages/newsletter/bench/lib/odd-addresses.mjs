// @ts-check
// Addresses that the sign-up takes and that few people have. Without those with two dots in a row, which Nodemailer quotes,
// as RFC 5321 says, but which smtp-server refuses.
import { parsePerson } from '../../dist/request/fields.js';

/** @type {((n: number) => string)[]} */
const KINDS = [
  (n) => `reader${n}@example.com`,
  (n) => `Reader.UPPER${n}@Example.COM`,
  (n) => `o'brien+tag/${n}@example.com`,
  (n) => `!#$%&'*+/=?^_\`{|}~-${n}@example.org`,
  (n) => `.leading${n}@example.com`,
  (n) => `trailing${n}.@example.com`,
  (n) => `-${n}-@example.net`,
  (n) => `${'l'.repeat(64 - String(n).length)}${n}@example.com`,
  (n) => `a${n}@${'d'.repeat(63)}.${'e'.repeat(63)}.${'f'.repeat(57)}.example`,
  (n) => `b${n}@bücher.example`,
  (n) => `c${n}@例え.テスト.example`,
  (n) => `d${n}@مثال.example`,
  (n) => `e${n}@xn--bcher-kva.example`,
  (n) => `f${n}@a-b.c-d.example`,
  (n) => `${n}@1.2.3.example`,
  (n) => `=?utf-8?q?${n}?=@example.com`,
];

/**
 * Different addresses, as the sign-up stores them.
 *
 * @param {number} count
 * @returns {string[]}
 */
export function oddAddresses(count) {
  return Array.from({ length: count }, (_, n) => {
    const typed = KINDS[n % KINDS.length]?.(n) ?? '';
    const person = parsePerson({ email: typed });
    if (!person.ok) throw new Error(`The sign-up does not take ${typed}.`);
    return person.fields.email;
  });
}
