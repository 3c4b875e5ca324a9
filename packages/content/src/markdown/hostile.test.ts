import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../../scripts/testing/cpu-time.mjs';
import { fc } from '../../../../scripts/testing/random.mjs';
import { renderMarkdown } from './index.js';
import { checkHtml, outlineOfTree } from './testing/check-html.js';
import { GROWING_TEXTS } from './testing/growing-texts.js';
import { HOSTILE_TEXTS } from './testing/hostile-texts.js';

/** Throws unless the HTML is allowed, and HTML's own parser reads it as it is written. */
function check(html: string, isSanitized: boolean): void {
  expect(outlineOfTree(parseFragment(html))).toBe(checkHtml(html, isSanitized));
}

describe('a text that grows', () => {
  const LENGTH = 50_000;

  test.each(Object.keys(GROWING_TEXTS))('is rendered in limited time: %s', (name) => {
    const text = GROWING_TEXTS[name]?.(LENGTH) ?? '';
    for (const rawHtml of ['text', 'sanitize'] as const) {
      let html = '';
      const ms = cpuTime(() => {
        html = String(renderMarkdown(text, { rawHtml }).html);
      });
      // Far more than linear time, and far less than a search from each character: seconds to minutes, or forever.
      expect(ms).toBeLessThan(2_000);
      expect(html.length).toBeLessThan(40 * LENGTH);
    }
  });

  test('never throws, however long its tags, URLs, and definitions are', () => {
    const texts = [
      `a <a ${'b=c '.repeat(1e6)}`,
      `[a]: /${'b'.repeat(40_000)}\n\n${'[a] '.repeat(20_000)}`,
      `<div>\n${'<!-- '.repeat(32_000)}`,
    ];
    for (const rawHtml of ['text', 'sanitize'] as const) {
      for (const text of texts) {
        const ms = cpuTime(() => {
          expect(String(renderMarkdown(text, { rawHtml }).html).length).toBeLessThan(10 * text.length);
        });
        expect(ms).toBeLessThan(3_000);
      }
    }
  });

  test('can use a definition as often as an ordinary text does', () => {
    const text = `[a]: /b\n\n${'[a] '.repeat(10_000)}`;
    expect(String(renderMarkdown(text).html).match(/<a /g)).toHaveLength(10_000);
  });

  test('keeps its words if it is nested too deeply', () => {
    expect(String(renderMarkdown(`${'> '.repeat(5_000)}words`).html)).toContain('words');
    expect(String(renderMarkdown(`${'- '.repeat(5_000)}words`).html)).toContain('words');
    expect(String(renderMarkdown(`${'*a '.repeat(5_000)}words${' b*'.repeat(5_000)}`).html)).toContain(
      'words',
    );
  });
});

describe('a hostile text', () => {
  test.each(HOSTILE_TEXTS)('is printed with allowed HTML only: %s', (text) => {
    check(String(renderMarkdown(text).html), false);
    check(String(renderMarkdown(text, { rawHtml: 'sanitize' }).html), true);
  });
});

const pieces = fc.constantFrom(
  ...[
    'a',
    '1',
    ' ',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '* ',
    '*',
    '**',
    '_',
    '~~',
    '`',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '](/a)',
    ' "t"',
    '[a]: ',
    '[^a]',
    '\n\n[^a]: ',
    '[^<b>]',
    '<',
    '>',
    '</',
  ],
  ...['-->', '<!--', '<![CDATA[', ']]>', '<?', '<!A ', '{{', '`~`', '---\n', '===\n', '```\n', '|', '|-'],
  ...[
    '|a|\n|-|\n',
    '- [x] ',
    '"',
    "'",
    '&',
    '&lt;',
    '&#60;',
    '&quot;',
    '&colon;',
    '&Tab;',
    '\\',
    '$&',
    '...',
  ],
  ...[
    'javascript:',
    'data:',
    'https://a.b',
    'www.a.b',
    'a@b.c',
    '\0',
    '\r',
    '🙂',
    '\u2028',
    '\ud800',
    '\u202e',
  ],
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<kbd>',
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<pre>',
    '</pre>',
    '<h2>',
    '</h2>',
  ],
  ...[
    '<ul>',
    '</ul>',
    '<li>',
    '</li>',
    '<dl>',
    '<dt>',
    '<dd>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
  ],
  ...[
    '<caption>',
    '<thead>',
    '<tbody>',
    '<details>',
    '<summary>',
    '</summary>',
    '</details>',
    '<figure>',
    '<br>',
  ],
  ...[
    '<figcaption>',
    '</br>',
    '<hr>',
    '<script>',
    '</script>',
    '<style>',
    '<svg>',
    '<math>',
    '<textarea>',
    '<select>',
  ],
  ...[
    '<template>',
    '</template>',
    '<a href="/b">',
    '</a>',
    '<a href="javascript:x">',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '<img src="/a" alt="<b>">',
    '<a href="',
    '" onload="x',
    '<ol start=3>',
    '<blockquote>',
    '</blockquote>',
  ],
  ...[
    '<time datetime="2">',
    "<q title='\"><script>'>",
    '<span constructor=1 __proto__=2>',
    '<plaintext>',
    '<x-y>',
  ],
);

describe('any text', () => {
  test.each(['text', 'sanitize'] as const)(
    'results in balanced HTML with allowed tags only (%s)',
    (rawHtml) => {
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
          check(String(renderMarkdown(list.join(''), { rawHtml }).html), rawHtml === 'sanitize');
        }),
        { numRuns: 4_000 },
      );
    },
  );

  test('takes limited time if a piece of it is repeated', () => {
    const took = (text: string) => cpuTime(() => renderMarkdown(text, { rawHtml: 'sanitize' }));
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2, maxLength: 8 }), (list) => {
        const piece = list.join('');
        expect(took(piece.repeat(20_000 / piece.length))).toBeLessThan(1_500);
      }),
      { numRuns: 100 },
    );
  });
});
