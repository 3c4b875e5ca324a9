import { expect, test } from 'vitest';
import { escapeHtml, html, isHtml, jsonScript, trusted } from './html.js';

test('escapes the values in a template', () => {
  expect(html`<p title="${'"\'<&>'}">${'<b>'}</p>`.toString()).toBe(
    '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;</p>',
  );
  expect(escapeHtml('a & b')).toBe('a &amp; b');
});

test('keeps nested templates and trusted HTML unchanged, and joins arrays', () => {
  const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${trusted('<li>b</li>')}</ul>`.toString()).toBe(
    '<ul><li>a</li><li>&lt;</li><li>b</li></ul>',
  );
});

test('prints nothing for absent values, and prints numbers', () => {
  expect(html`${null}${undefined}${false}${true}${0}`.toString()).toBe('0');
});

test('throws for an object that only looks like HTML', () => {
  for (const value of [{ toString: () => '<b>' }, new Date(0), new Map()]) {
    expect(isHtml(value)).toBe(false);
    expect(() => html`${value as never}`).toThrow(TypeError);
  }
});

test('recognizes HTML from another copy of the module', async () => {
  const { html: otherHtml }: typeof import('./html.js') = await import('./html.js?copy' as string);
  const other = otherHtml`<b>${'&'}</b>`;
  expect(other.constructor).not.toBe(html``.constructor);
  expect(isHtml(other)).toBe(true);
  expect(String(html`<p>${other}</p>`)).toBe('<p><b>&amp;</b></p>');
});

test('converts to its markup in strings and JSON, and is an ordinary string after that', () => {
  const made = html`<b>words</b>`;
  expect(`${made}`).toBe('<b>words</b>');
  expect(JSON.stringify({ made })).toBe('{"made":"<b>words</b>"}');
  expect(isHtml(JSON.parse(JSON.stringify(made)))).toBe(false);
});

test('escapes parsed JSON that imitates HTML, or throws', () => {
  const forged = JSON.parse(
    '{"Symbol(@tendwell/content/html)":true,"@tendwell/content/html":true,"markup":"<b>"}',
  );
  expect(isHtml(forged)).toBe(false);
  expect(() => html`${forged}`).toThrow(TypeError);
});

test('writes JSON that cannot close a script', () => {
  expect(jsonScript({ a: '</script>' }).toString()).toBe('{"a":"\\u003c/script>"}');
});
