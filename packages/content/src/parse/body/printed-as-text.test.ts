import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../../../scripts/testing/cpu-time.mjs';
import type { ContentIssue } from '../../issues/issue.js';
import { parseArticle } from '../index.js';

/** The warnings about an article's body: the marked text, and the help. */
function warnings(body: string, title = 'Tea') {
  const found: ContentIssue[] = [];
  parseArticle(`---\ntitle: ${title}\ndate: 2026-03-02\n---\n${body}\n`, {
    file: 'tea.md',
    onWarning: (warning) => found.push(warning),
  });
  return found
    .filter(({ code }) => code === 'printed-as-text')
    .map(({ lineText = '', column, length = 0, line, help }) => [
      line,
      lineText.slice(column - 1, column - 1 + length),
      help,
    ]);
}

describe('a warning that something will be printed as text', () => {
  test.each([
    ['[Call](tel:+1 510 555 0142)', 'write the number without spaces: [Call](tel:+15105550142)'],
    ['![a](./my photo.jpg)', 'put angle brackets around an address with spaces: ![a](<./my photo.jpg>)'],
    ['[a](/b “c”)', 'put straight quotation marks around the title: [a](/b "c")'],
    ['[text] (https://example.com/)', 'leave no space between the brackets: [text](https://example.com/)'],
    ['[text][none]', 'add what the second pair of brackets refers to: [name]: https://example.com/'],
    ['[^1]', 'add the footnote: [^1]: Its text'],
  ])('marks %s', (markdown, help) => {
    expect(warnings(`Words ${markdown} words.`)).toEqual([[5, markdown, help]]);
  });

  test.each([
    ['##Hours', '##', 'put an ordinary space after ##: ## Hours'],
    ['##\u00a0Hours', '##', 'put an ordinary space after ##: ## Hours'],
    ['#\u00a0Hours', '#', 'put an ordinary space after #: # Hours'],
  ])('marks the heading %s', (markdown, marked, help) => {
    expect(warnings(markdown)).toEqual([[5, marked, help]]);
  });

  test.each([
    ['## Opening hours {#hours}', '{#hours}', '#opening-hours'],
    ['## *Opening* hours {#hours .wide} ##', '{#hours .wide}', '#opening-hours'],
    ['## Hours\u00a0{: #open}', '{: #open}', '#hours'],
    ['Hours {.wide}\n---', '{.wide}', '#hours'],
    ['> ## [Our hours](/visit/){#hours}', '{#hours}', '#our-hours'],
  ])('marks the attributes of the heading %s', (markdown, marked, link) => {
    expect(warnings(`Words.\n\n${markdown}`)).toEqual([
      [7, marked, `delete it, and link to ${link}, which is made from the words of the heading`],
    ]);
  });

  test('marks raw HTML, in blocks and in lines', () => {
    expect(warnings('<iframe src="/a"></iframe>').map(([, words]) => words)).toEqual(['<iframe']);
    expect(warnings('Words <b>c</b> <!-- d -->').map(([, words]) => words)).toEqual(['<b>', '<!-- d -->']);
    expect(warnings('\n<!-- a -->').map(([line, words]) => [line, words])).toEqual([[6, '<!--']]);
  });

  test('marks invalid lists and tables, and unclosed bold text', () => {
    expect(warnings('-one\n-two\n-three').map(([, words]) => words)).toEqual(['-one']);
    expect(warnings('• one\n• two').map(([, words]) => words)).toEqual(['• one']);
    expect(warnings('1.one\n2.two').map(([, words]) => words)).toEqual(['1.one']);
    expect(warnings('| a | b |\n| c | d |').map(([, words]) => words)).toEqual(['| a | b |']);
    expect(warnings('A **bold word.').map(([, words]) => words)).toEqual(['**']);
  });

  test('marks what is in a footnote once', () => {
    expect(warnings('Words[^1].\n\n[^1]: A <b>note\n\n    ##Hours')).toEqual([
      [7, '<b>', 'use Markdown instead; to show the tag itself, write \\<'],
      [9, '##', 'put an ordinary space after ##: ## Hours'],
    ]);
  });

  test('marks entities in front matter', () => {
    expect(warnings('', 'Rock &amp; Roll')).toEqual([[2, '&amp;', 'write the character itself: &']]);
    expect(warnings('Rock &amp; Roll', 'Q&A &c; AT&T')).toEqual([]);
  });

  test('is not given for ordinary prose, escapes, code, and valid Markdown', () => {
    const prose = [
      'Price* and [1] (see below), [sic] (1999), a_b_c, 2 * 3 ** 4, #wellness #1, 1 < 2 > 0, <3, A & B.',
      '-5 degrees outside.\nThen warm.',
      '`[a](b c)` and ``##x <b>`` and \\[a](b c) and \\<b>, [a](/b), ![a](b.svg "c"), [a](<b c>), <https://a.example/>',
      '[x][y] and note[^1] and great![^1], https://a.example/(b) [z]\n\n[y]: /y\n[z]: /z\n\n[^1]: Note [x](/x).',
      '    ##code <b>\n\n```\n##code\n<b>\n```\n',
      '| a | b |\n|---|---|\n| c | d |\n\n- one\n- two\n\n**bold** and __bold__ and *a*',
      '## The set {1, 2}\n\n## `{#id}`\n\n## {#hours} opens\n\nWords {#hours}\n\n## Hours \\{#hours}',
      '– said the fox –\n\n© 2020 · Ginger · Tea',
    ];
    for (const text of prose) expect(warnings(text), text).toEqual([]);
  });

  test('is not given for the articles of the example', async () => {
    const folder = fileURLToPath(new URL('../../../../../examples/practice-site/content/', import.meta.url));
    const files = await readdir(folder, { recursive: true });
    const articles = files.filter((file) => file.endsWith('.md'));
    expect(articles.length).toBeGreaterThan(3);
    for (const file of articles) {
      const text = await readFile(`${folder}${file}`, 'utf8');
      expect(warnings(text.replace(/^---\n[\s\S]*?\n---\n/, '')), file).toEqual([]);
    }
  });

  test('is found in linear time', () => {
    for (const piece of ['[a](b c) ', '[a][b] ', '**a ', '<b>', '-a\n', '`a ', '[^a] ', '![', '## a\n\n']) {
      expect(
        cpuTime(() => warnings(piece.repeat(100_000 / piece.length))),
        piece,
      ).toBeLessThan(3_000);
    }
  });
});
