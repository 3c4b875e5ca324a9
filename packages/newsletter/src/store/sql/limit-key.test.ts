import { expect, it } from 'vitest';
import { limitKey } from './limit-key.js';

it.each([
  ['Ada@Example.com', 'ada@example.com'],
  ['ada+news@example.com', 'ada@example.com'],
  ['ada+a+b@example.com', 'ada@example.com'],
  ['a.d.a@example.com', 'a.d.a@example.com'],
  ['A.D.A+news@gmail.com', 'ada@gmail.com'],
  ['ada@googlemail.com', 'ada@gmail.com'],
  ['a_d-a@protonmail.com', 'ada@proton.me'],
  ['ada@me.com', 'ada@icloud.com'],
  ['a.da@icloud.com', 'a.da@icloud.com'],
  ['+ada@example.com', '+ada@example.com'],
  ['..@gmail.com', '..@gmail.com'],
])('counts emails to %j as emails to %j', (email, mailbox) => {
  expect(limitKey(email)).toBe(mailbox);
});
