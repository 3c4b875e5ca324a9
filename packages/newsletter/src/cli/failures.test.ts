import { expect, it } from 'vitest';
import { because } from './failures.js';

it.each([
  ['EENVELOPE at RCPT TO with 550 5.1.1', 'no such address (550 5.1.1)'],
  ['EENVELOPE at RCPT TO with 550', 'the address is refused (550)'],
  ['EENVELOPE at RCPT TO with 450 4.2.2', 'the mailbox is full (450 4.2.2)'],
  ['EENVELOPE at RCPT TO with 451', 'not taken for now (451)'],
  ['EMESSAGE at DATA with 554 5.7.1', 'their server does not trust yours (554 5.7.1)'],
  ['EAUTH at AUTH PLAIN with 535', 'your mail server refuses the password (535)'],
  ['ESOCKET at CONN', 'your mail server does not answer'],
  ['not sent in time', 'not sent in time'],
  [undefined, ''],
])('says %j as %j', (failure, words) => {
  expect(because(failure)).toBe(words);
});
