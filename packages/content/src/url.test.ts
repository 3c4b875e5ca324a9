import { describe, expect, test } from 'vitest';
import { fc } from '../../../scripts/testing/random.mjs';
import { e164, mailtoUrl, phoneExtension, telUrl } from './contact/index.js';
import { renderMarkdown } from './markdown/index.js';
import { safeUrl, webUrl } from './url.js';

const href = (markdown: string) => /<a href="([^"]*)"/.exec(String(renderMarkdown(markdown).html))?.[1];
const src = (markdown: string) => /<img src="([^"]*)"/.exec(String(renderMarkdown(markdown).html))?.[1];

describe('a safe URL', () => {
  test.each([
    ['https://example.com/a?b=c&amp;d=e#f', 'https://example.com/a?b=c&amp;d=e#f'],
    ['HTTP://example.com', 'HTTP://example.com'],
    ['mailto:hello@example.com', 'mailto:hello@example.com'],
    ['tel:+15105550142', 'tel:+15105550142'],
    ['/visit/', '/visit/'],
    ['./tea.md', './tea.md'],
    ['tea.md', 'tea.md'],
    ['#ginger', '#ginger'],
    ['?page=2', '?page=2'],
    ['//example.com/a', '//example.com/a'],
    ['/a%20b', '/a%20b'],
    ['</a b>', '/a%20b'],
    ['/caf&eacute;', '/caf%C3%A9'],
    ['/\\evil.example', '/%5Cevil.example'],
    ['/a:b', '/a:b'],
    ['javascript%3Aalert(1)', 'javascript%3Aalert(1)'],
    ['http://[::1]/', 'http://[::1]/'],
  ])('%s', (url, expected) => {
    expect(href(`[a](${url})`)).toBe(expected);
  });
});

const REFUSED = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3a;alert(1)',
  'javascript&#x0000003a;alert(1)',
  'java&#9;script:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61;vascript:alert(1)',
  '<java\tscript:alert(1)>',
  '&#1;javascript:alert(1)',
  '&#32;javascript:alert(1)',
  '<  javascript:alert(1)>',
  '&nbsp;javascript:alert(1)',
  '&#65279;javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,AAAA',
  'blob:https://example.com/x',
  'file:///etc/passwd',
  'view-source:x',
  'ms-word:x',
  'x:y',
];

describe('an unsafe URL', () => {
  test.each(REFUSED)('%s', (url) => {
    for (const markdown of [`[words](${url})`, `[words][r]\n\n[r]: ${url}`, `![words](${url})`]) {
      const html = String(renderMarkdown(markdown).html);
      const printed = /(?:href|src)="([^"]*)"/.exec(html)?.[1];
      // Some aren't links for marked at all. What it prints as a link must be relative in a browser.
      if (printed !== undefined) {
        expect(new URL(printed.replaceAll('&amp;', '&'), 'https://base.example/').origin).toBe(
          'https://base.example',
        );
      }
      expect(html).toContain('words');
    }
  });

  test('is replaced by its text', () => {
    expect(String(renderMarkdown('[*words*](javascript:x)').html)).toBe('<p><em>words</em></p>\n');
    expect(String(renderMarkdown('![words](data:x "title")').html)).toBe('<p>words</p>\n');
  });

  test('is also removed from autolinks', () => {
    expect(String(renderMarkdown('<javascript:alert(1)>').html)).not.toContain('<a');
  });

  test('is a mailto: or tel: URL of an image', () => {
    expect(src('![a](mailto:a@example.com)')).toBeUndefined();
    expect(src('![a](tel:+1)')).toBeUndefined();
    expect(src('![a](//example.com/a.png)')).toBe('//example.com/a.png');
  });

  test('contains half of a surrogate pair', () => {
    expect(safeUrl('/\ud800', 'link')).toBeUndefined();
  });
});

describe('resolveUrl', () => {
  test('gets the decoded URL and its kind, and its result is checked', () => {
    const seen: string[] = [];
    const { html } = renderMarkdown('[a](./b.md?x&amp;y) ![c](d.svg) <https://example.com/>', {
      resolveUrl: (url, kind) => {
        seen.push(`${kind} ${url}`);
        return url === 'd.svg' ? 'javascript:alert(1)' : `/moved"${url}`;
      },
    });
    expect(seen).toEqual(['link ./b.md?x&y', 'image d.svg', 'link https://example.com/']);
    expect(String(html)).toContain('href="/moved%22./b.md?x&amp;y"');
    expect(String(html)).not.toContain('javascript');
  });

  test('can throw', () => {
    const resolveUrl = () => {
      throw new Error('mine');
    };
    expect(() => renderMarkdown('[a](b)', { resolveUrl })).toThrow('mine');
  });
});

test('browsers find an allowed scheme in every printed URL', () => {
  const piece = fc.constantFrom(
    ...[
      'java',
      'script',
      ':',
      '&colon;',
      '&#58;',
      '\t',
      '\n',
      '\0',
      ' ',
      '//',
      '\\',
      'http',
      's',
      'data',
      '&',
      '#',
    ],
    ...['&Tab;', '%3A', '\u200b', '\u00a0', 'x', '@', '[', '<', '>', '"', "'", '&amp;', '&#0;', '🙂'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const url = safeUrl(pieces.join(''), 'link');
      if (url === undefined || !URL.canParse(url, 'https://base.example/')) return;
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(
        new URL(url, 'https://base.example/').protocol,
      );
    }),
    { numRuns: 5_000 },
  );
});

describe('webUrl', () => {
  test('resolves against a base, and accepts only http and https', () => {
    expect(webUrl('../tea/', 'https://example.com/articles/ginger/')).toBe(
      'https://example.com/articles/tea/',
    );
    expect(webUrl('HTTPS://example.com')).toBe('https://example.com/');
    expect(webUrl('mailto:hello@example.com', 'https://example.com/')).toBeUndefined();
    expect(webUrl('java\nscript:alert(1)', 'https://example.com/')).toBeUndefined();
  });

  test.each([undefined, null, 7, '/tea/', 'https://['])('is undefined for %s without a base', (value) => {
    expect(webUrl(value)).toBeUndefined();
  });
});

describe('the URL of a contact', () => {
  test('writes a telephone number as E.164', () => {
    expect(e164('+1 (510) 555\u20110142')).toBe('+15105550142');
    expect(telUrl('13 11 14')).toBe('tel:131114');
  });

  test('removes the zero in parentheses, except in countries where it is dialed', () => {
    expect(telUrl('+49 (0)30 5550123')).toBe('tel:+49305550123');
    expect(telUrl('+39 (0)6 5550123')).toBe('tel:+39065550123');
    expect(telUrl('+39 06 5550123')).toBe('tel:+39065550123');
  });

  test.each([
    '+1 510 555 0142 ext. 12',
    '+1 510 555 0142 Ext 12',
    '+1 510 555 0142, extension 12',
    '+1 (510) 555-0142x12',
    '+1 510 555 0142 #12',
    '+15105550142;ext=12',
  ])('keeps an extension: %s', (phone) => {
    expect(telUrl(phone)).toBe('tel:+15105550142;ext=12');
    expect(e164(phone)).toBe('+15105550142');
    expect(phoneExtension(phone)).toBe('12');
  });

  test('cannot be extended by an email address', () => {
    expect(mailtoUrl('hello+site@example.com')).toBe('mailto:hello+site@example.com');
    expect(mailtoUrl('a?bcc=b@example.com&body=c')).toBe('mailto:a%3Fbcc=b@example.com%26body=c');
    expect(String(renderMarkdown('<a?bcc=b@example.com>').html)).toContain(
      'href="mailto:a%3Fbcc=b@example.com"',
    );
  });
});
