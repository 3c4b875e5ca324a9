import { expect, it } from 'vitest';
import { explainDeliveryFailure } from './delivery-failure.js';

it.each([
  ['EENVELOPE at RCPT TO with 550 5.1.1', 'address does not exist (550 5.1.1)'],
  ['EENVELOPE at RCPT TO with 550', 'address rejected (550)'],
  ['EENVELOPE at RCPT TO with 450 4.2.2', 'mailbox is full (450 4.2.2)'],
  ['EENVELOPE at RCPT TO with 451', 'temporarily rejected (451)'],
  ['EMESSAGE at DATA with 554 5.7.1', 'recipient’s server does not trust yours (554 5.7.1)'],
  [
    'your mail server does not forward email for you (EENVELOPE at RCPT TO with 554 5.7.1)',
    'your mail server does not forward email for you (554 5.7.1)',
  ],
  ['EAUTH at AUTH PLAIN with 535', 'your mail server rejected the password (535)'],
  ['ESOCKET at CONN', 'the connection to your mail server failed'],
  ['not sent in time', 'not sent in time'],
  [undefined, ''],
])('explains %j as %j', (failure, explanation) => {
  expect(explainDeliveryFailure(failure)).toBe(explanation);
});
