import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MarkdownEngine, renderMarkdown } from '../markdown/index.js';
import { markedEngine } from '../marked/index.js';
import { checkFolder } from './check-folder.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-removed-'));
  await mkdir(join(root, 'articles'));
  await writeFile(
    join(root, 'practice.yaml'),
    `name: Saltmarsh Massage
kind: massage
url: https://saltmarsh.example.com/
locale: en-US
timeZone: America/New_York
locations:
  - address: { street: 8 Heron Lane, city: Wellfleet, region: MA, country: US }
`,
  );
});
afterEach(() => rm(root, { recursive: true }));

const sanitizing: MarkdownEngine = {
  name: 'the built-in parser',
  render: (markdown, options) => renderMarkdown(markdown, { ...options, rawHtml: 'sanitize' }),
};
const silent: MarkdownEngine = { name: 'silent', render: (markdown) => sanitizing.render(markdown, {}) };

/** The warnings about an article with this text: line, marked text, code. */
async function warnings(body: string, markdown?: MarkdownEngine) {
  await writeFile(join(root, 'articles/a.md'), `---\ntitle: A\ndate: 2025-01-01\n---\n${body}\n`);
  const { issues } = await checkFolder(root, { now: new Date('2026-03-02T12:00:00Z'), markdown });
  return issues.map(({ line, lineText = '', column, length = 0, code }) => [
    line,
    lineText.slice(column - 1, column - 1 + length),
    code,
  ]);
}

describe.each(Object.entries({ marked: markedEngine(), 'the sanitizer of the built-in parser': sanitizing }))(
  'an element that %s removes',
  (_, engine) => {
    test('is a warning at its place, in a line, in a block, a list, a quote, and a table', async () => {
      const body = `One <iframe src="/a"></iframe> two.

<SCRIPT>
alert(1)
</SCRIPT>

- <marquee>three</marquee>

> <div><font color="red">four</font></div>

| <embed src="/b"> |
| --- |
`;
      expect(await warnings(body, engine)).toEqual([
        [5, '<iframe src="/a">', 'removed-html'],
        [7, '<SCRIPT>', 'removed-html'],
        [11, '<marquee>', 'removed-html'],
        [13, '<font color="red">', 'removed-html'],
        [15, '<embed src="/b">', 'removed-html'],
      ]);
    });

    test('is no warning where it is code, escaped, or a comment, or if the element is kept', async () => {
      const body = `<b>One</b> \`<iframe>\` <!-- <iframe> --> \\<iframe> [two](/articles/a/ "<iframe>").

\`\`\`
<iframe>
\`\`\`

<details><summary>Three</summary></details>
`;
      expect(await warnings(body, engine)).toEqual([]);
      expect(await warnings(`${body}\n<iframe></iframe>`, engine)).toEqual([
        [13, '<iframe>', 'removed-html'],
      ]);
    });

    test('is a warning a thousand times, and not more often', async () => {
      expect(await warnings('<blink>a</blink> '.repeat(1_100), engine)).toHaveLength(1_000);
    });
  },
);

test('an element that is removed from a footnote is a warning too', async () => {
  expect(await warnings('One[^n].\n\n[^n]: Two <embed src="/b">', sanitizing)).toEqual([
    [7, '<embed src="/b">', 'removed-html'],
  ]);
});

test('an engine that names no element it has removed leads to no warning', async () => {
  expect(await warnings('<iframe></iframe>', silent)).toEqual([]);
});

test('without an engine, HTML is not removed but printed as text', async () => {
  expect(await warnings('One <iframe></iframe>')).toEqual([[5, '<iframe>', 'printed-as-text']]);
});
