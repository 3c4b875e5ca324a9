import { expect, test } from 'vitest';
import { escapeHtml, html, jsonScript, trusted } from './html.js';

test('escapes what is put into a template', () => {
  expect(html`<p title="${'"\'<&>'}">${'<b>'}</p>`.toString()).toBe(
    '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;</p>',
  );
  expect(escapeHtml('a & b')).toBe('a &amp; b');
});

test('leaves templates within templates and trusted HTML as they are, and joins lists', () => {
  const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${trusted('<li>b</li>')}</ul>`.toString()).toBe(
    '<ul><li>a</li><li>&lt;</li><li>b</li></ul>',
  );
});

test('prints nothing for what is absent, and numbers as they are', () => {
  expect(html`${null}${undefined}${false}${true}${0}`.toString()).toBe('0');
});

test('takes no look-alike for HTML', () => {
  const fake = { toString: () => '<b>' } as never;
  expect(() => html`${fake}`.toString()).toThrow();
});

test('writes JSON that cannot close a script', () => {
  expect(jsonScript({ a: '</script>' }).toString()).toBe('{"a":"\\u003c/script>"}');
});
