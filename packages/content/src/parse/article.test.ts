import { describe, expect, test } from 'vitest';
import { ContentError } from '../issues/content-error.js';
import { parseArticle } from './index.js';
import { article, errorOf, file, problems } from './testing/article.js';

describe('parseArticle', () => {
  test('returns the front matter, the file’s slug and the body', () => {
    expect(parseArticle(article('title: Ginger tea\ndate: 2026-03-02', '\n# Hello\n'), { file })).toEqual({
      title: 'Ginger tea',
      date: '2026-03-02',
      slug: 'ginger-tea',
      body: '\n# Hello\n',
    });
  });

  test('prefers the slug of the front matter', () => {
    const source = article('title: A\ndate: 2026-03-02\nslug: warm-tea');
    expect(parseArticle(source, { file: 'C:\\content\\My File.md' }).slug).toBe('warm-tea');
  });

  test('reads Windows line ends and a byte order mark', () => {
    const source = '\ufeff---\r\ntitle: A\r\ndate: 2026-03-02\r\n---\r\nBody\r\n';
    expect(parseArticle(source, { file })).toMatchObject({
      title: 'A',
      date: '2026-03-02',
      body: 'Body\r\n',
    });
  });

  test('reads an article without a body, and front matter that ends the file', () => {
    expect(parseArticle('---\ntitle: A\ndate: 2026-03-02\n---', { file }).body).toBe('');
  });

  test('keeps the text of scalars that YAML would parse as another type', () => {
    const { tags, title, date } = parseArticle(
      article(
        'title: 2026\ndate: 2018-03-02\ntags: [+15105550142, 0123, 1e3, no, true, 1.50, 0x1F, 2018-03-02, .5, "7"]',
      ),
      { file },
    );
    expect(title).toBe('2026');
    expect(date).toBe('2018-03-02');
    expect(tags).toEqual([
      '+15105550142',
      '0123',
      '1e3',
      'no',
      'true',
      '1.50',
      '0x1F',
      '2018-03-02',
      '.5',
      '7',
    ]);
  });

  test('also keeps it for an aliased value', () => {
    const { tags } = parseArticle(article('title: &t 0123\ndate: 2018-03-02\ntags: [*t, *t]'), { file });
    expect(tags).toEqual(['0123', '0123']);
  });

  test.each(['Pacific/Apia', 'America/Los_Angeles', 'UTC'])(
    'never moves a date, also on a machine in %s',
    (TZ) => {
      const before = process.env.TZ;
      process.env.TZ = TZ;
      expect(parseArticle(article('title: A\ndate: 2011-12-30'), { file }).date).toBe('2011-12-30');
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    },
  );
});

describe('the dates of an article', () => {
  test('must be in order, which is checked along with everything else', () => {
    expect(
      problems(
        article(
          'titel: A\ndate: 2026-03-02\nupdated: 2026-03-01\npublishAt: 2026-04-01\nexpiresAt: 2026-04-01',
        ),
      ),
    ).toEqual([
      'missing-key 1:1 ---',
      'unknown-key 2:1 titel',
      'date-order 4:10 2026-03-01',
      'date-order 6:12 2026-04-01',
    ]);
  });

  test('are checked one by one when one is invalid', () => {
    expect(problems(article('title: A\ndate: March\nupdated: 2026-03-01'))).toEqual([
      'invalid-date 3:7 March',
    ]);
  });
});

describe('warnings', () => {
  const warningsOf = (source: string) => {
    const found: string[] = [];
    const lines = source.split(/\r?\n/);
    parseArticle(source, {
      file,
      onWarning: ({ code, line, column, length = 0, severity }) =>
        found.push(
          `${severity} ${code} ${line}:${column} ${lines[line - 1]?.slice(column - 1, column - 1 + length)}`,
        ),
    });
    return found;
  };
  const front = 'title: A\ndate: 2026-03-02';
  const body = [
    '### First',
    '## Second',
    '#### Fourth',
    '[run](javascript&colon;alert(1)) [nowhere]() [us](www.example.com/us) [write](hello@example.com)',
    '![](./a.svg "tea") ![ ](data:image/png;base64,AA) ![tea](./a.svg)',
    '`![](./code.svg)` [fine](./tea.md) [fine](#second) <https://example.com/>',
  ].join('\n\n');

  test('are given for a body, each at its place', () => {
    const expected = [
      'warning refused-address 11:7 javascript&colon;alert(1)',
      'warning empty-link 11:34 [nowhere]()',
      'warning missing-scheme 11:51 www.example.com/us',
      'warning missing-scheme 11:79 hello@example.com',
      'warning missing-alt 13:1 ![](./a.svg "tea")',
      'warning refused-address 13:25 data:image/png;base64,AA',
      'warning missing-alt 13:20 ![ ](data:image/png;base64,AA)',
      'warning skipped-heading 5:1 ### First',
      'warning skipped-heading 9:1 #### Fourth',
    ];
    expect(warningsOf(article(front, body))).toEqual(expected);
    expect(warningsOf(article(front, body).replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('are also given when there are errors', () => {
    const found: string[] = [];
    const read = () =>
      parseArticle(article('title: A', '![](a.svg)'), { file, onWarning: ({ code }) => found.push(code) });
    expect(read).toThrow(ContentError);
    expect(found).toEqual(['missing-alt']);
  });

  test('are not part of the error', () => {
    expect(problems(article('title: A', '![](a.svg)'))).toEqual(['missing-key 1:1 ---']);
  });
});

describe('front matter', () => {
  test('must be there', () => {
    expect(problems('Hello\n')).toEqual(['missing-front-matter 1:1 Hello']);
    expect(problems('\n---\ntitle: A\n---\n')).toEqual(['missing-front-matter 1:1']);
    expect(problems('--\ntitle: A\n--\n')).toEqual(['missing-front-matter 1:1 --']);
  });

  test('must end', () => {
    expect(problems('---\ntitle: A\n')).toEqual(['unclosed-front-matter 1:1 ---']);
  });

  test('must not be an empty file', () => {
    expect(problems('')).toEqual(['empty-file 1:1']);
    expect(problems('\ufeff \r\n')).toEqual(['empty-file 1:1']);
  });

  test('may be empty, and then reports each required key', () => {
    expect(problems('---\n---\nBody')).toEqual(['missing-key 1:1 ---', 'missing-key 1:1 ---']);
  });

  test('may contain three hyphens inside a line, and the body a horizontal rule', () => {
    const { title, body } = parseArticle(article('title: a --- b\ndate: 2026-03-02', 'x\n\n---\n\ny\n'), {
      file,
    });
    expect([title, body]).toEqual(['a --- b', 'x\n\n---\n\ny\n']);
  });

  test('reports a file name that cannot be a slug', () => {
    const error = errorOf(article('title: A\ndate: 2026-03-02'), 'articles/My Café Tea.md');
    expect(error.issues[0]).toMatchObject({ code: 'invalid-slug', line: 1 });
    expect(error.issues[0]?.help).toBe('rename the file to my-cafe-tea.md, or add `slug: my-cafe-tea`');
  });
});

describe('an address that Cloudflare hides', () => {
  test('is rejected wherever it appears, once each', () => {
    const body = [
      'Write to [email protected] or [[email protected]](/cdn-cgi/l/email-protection#0a62).',
      '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="543c31">[email&#160;protected]</a>',
    ].join('\n');
    expect(
      problems(article('title: A\ndate: 2026-03-02\nsummary: Ask [email protected] for it', body)),
    ).toEqual([
      'scrambled-email 4:10 Ask [email protected] for it',
      'scrambled-email 6:10 [email protected]',
      'scrambled-email 6:31 [[email protected]](/cdn-cgi/l/email-protection#0a62)',
      `scrambled-email 7:1 ${body.split('\n')[1]}`,
    ]);
  });

  test('is decoded where its code is present', () => {
    const bytes = [...new TextEncoder().encode('hello@example.com')].map((byte) => byte ^ 0x54);
    const code = [0x54, ...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const error = errorOf(article('title: A\ndate: 2026-03-02', `[x](/cdn-cgi/l/email-protection#${code})`));
    expect(error.issues[0]?.help).toMatch(/which is hello@example\.com$/);
  });

  test('is not just any text in brackets', () => {
    const body = 'An [email](mailto:hello@example.com) is [protected] by nothing.';
    expect(parseArticle(article('title: A\ndate: 2026-03-02', body), { file }).body).toBe(body);
  });
});
