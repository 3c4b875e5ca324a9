import { describe, expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { readDocument } from './read-document.js';
import { renderMarkdown } from './render.js';
import { idsOf } from './render-with.js';
import { typesetter } from './typography/typeset.js';

/** Short pieces, so that headings and footnotes often get the same name, are nested, and are cut off. */
const pieces = fc.constantFrom(
  ...[
    '# Tea',
    '## Tea',
    '### `tea`-1',
    'Tea\n===',
    '-----',
    '# ',
    '#',
    '# "It\'s" *tea* &amp; 茶',
    '# [Tea](x)',
  ],
  ...['# Tea[^1]', '[^1]', '[^tea]', '![[^1]](x)', '[a [^1]](x)', '`[^1]`', '[^2]: # Tea', '[^1]: See [^2]'],
  ...[
    '[^tea]: Words',
    '[^Tea]: Other',
    '> ',
    '- ',
    '1. ',
    '    ',
    '| a |\n|---|\n',
    '| [^1] |',
    '<h2 id="tea">',
  ],
  ...['<!--', '```', '\\# Tea', '[tea]: /x', '[tea]', 'words', ' ', '\n', '\n', '\n\n', '\n\n'],
);

describe('the ids of a text', () => {
  test('are exactly those in its HTML, without duplicates, and match its headings', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('');
        const { html, headings } = renderMarkdown(text);
        const printed = [...String(html).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
        const ids = idsOf(readDocument(text, { typeset: typesetter('en') }));
        expect(ids.toSorted()).toEqual(printed.toSorted());
        expect(new Set(ids).size).toBe(ids.length);
        const inHeadings = [...String(html).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);
        expect(headings.map(({ id }) => id)).toEqual(inHeadings);
      }),
      { numRuns: 3_000 },
    );
  });

  test('are numbered, even if another heading already has the number', () => {
    const { headings } = renderMarkdown('# Tea\n\n# Tea-2\n\n# Tea\n\n# Tea\n\n# ?\n\n# !');
    expect(headings.map(({ id }) => id)).toEqual(['tea', 'tea-2', 'tea-3', 'tea-4', 'section', 'section-2']);
  });
});
