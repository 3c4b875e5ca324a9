import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../index.js';
import * as all from './all.js';
import * as common from './common.js';

const require = createRequire(import.meta.url);
const fromParser = createRequire(require.resolve('commonmark'));
const ENTITIES = fromParser('entities/lib/maps/entities.json') as Record<string, string>;

describe('character references', () => {
  test('support all names of HTML, in text, URLs, headings, alternative text, and counts', () => {
    for (const [name, text] of Object.entries(ENTITIES)) expect(all.entityText(name), name).toBe(text);
    const { html, headings, excerpt } = renderMarkdown(
      '# Pain &rarr; relief&dcaron;\n\nIt&rsquo;s ![a&rarr;b](/c?d&rarr;e) &NotEqualTilde; &uacute;',
    );
    expect(headings[0]).toMatchObject({ text: 'Pain → reliefď', id: 'pain-reliefď' });
    expect(excerpt).toBe('It’s a→b ≂̸ ú');
    expect(String(html)).toContain('alt="a→b"');
    expect(String(html)).toContain('src="/c?d%E2%86%92e"');
  });

  test('stay unchanged if no entity has the name, even if it starts with one', () => {
    for (const rawHtml of ['text', 'sanitize'] as const) {
      expect(String(renderMarkdown('&parag; &ampx; &copyright; &nope;', { rawHtml }).html)).toBe(
        '<p>&amp;parag; &amp;ampx; &amp;copyright; &amp;nope;</p>\n',
      );
      expect(String(renderMarkdown('<div>&parag; &para;</div>', { rawHtml: 'sanitize' }).html)).toBe(
        '<div>&amp;parag; ¶</div>\n',
      );
    }
  });

  test('are the same in browsers, which only have the common ones', () => {
    const names = Object.keys(ENTITIES).filter((name) => common.entityText(name) !== undefined);
    for (const name of names) expect(common.entityText(name), name).toBe(ENTITIES[name]);
    const texts = new Set(names.map(common.entityText));
    const latin1 = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index));
    expect(latin1.filter((character) => !texts.has(character))).toEqual([]);
    expect([...'&<>"\'–—…‘’“”€→'].filter((character) => !texts.has(character))).toEqual([]);
    expect(common.isLeftToBrowser('&parag;')).toBe(false);
    expect(common.isLeftToBrowser('&Dcaron;')).toBe(true);
  });
});
