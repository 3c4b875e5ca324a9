import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { displayName } from '../folder/layout.js';
import { formatIssue } from '../issues/code-frame.js';
import { ISSUE_CODES } from '../issues/codes.js';
import type { ContentIssue } from '../issues/issue.js';
import { markedEngine } from '../marked/index.js';
import { ContentReader } from '../node/reader.js';
import { parseArticle } from '../parse/index.js';
import { checkFolder } from './check-folder.js';

const fixtures = fileURLToPath(new URL('../../test/fixtures/', import.meta.url));
const content = join(fixtures, 'content');
const codes = Object.entries(ISSUE_CODES);
const DOCS_INTRODUCTION = `# Error codes

<!-- Generated from packages/content/src/issues/codes.ts and the reports in its tests. -->

\`tendwell check\`, the Vite plugin, and the parsers report problems of a content folder with these codes. Errors point to
the exact line. Warnings don’t fail the build. A code keeps its meaning in every later release.
`;
const now = new Date('2026-03-02T12:00:00Z');
const seen = new Map<string, ContentIssue['severity']>();
const reports = new Map<string, string>();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The reports as `tendwell check` prints them, with file names from the folder on. */
function draw(issues: readonly ContentIssue[], root: string): string {
  for (const { code, severity } of issues) seen.set(code, severity);
  return `${issues.map((issue) => formatIssue(issue)).join('\n\n')}\n`.replaceAll(
    displayName(root),
    'content',
  );
}

async function expectReport(code: string, issues: readonly ContentIssue[], root: string): Promise<void> {
  expect(issues.map((issue) => issue.code)).toContain(code);
  const report = draw(issues, root);
  reports.set(code, report);
  await expect(report).toMatchFileSnapshot(join(fixtures, `reports/${code}.txt`));
}

const names = async (path: string, ending: string) =>
  (await readdir(join(fixtures, path))).filter((name) => name.endsWith(ending)).sort();

describe('the report of', async () => {
  const articles = await names('content/articles', '.md');
  const practices = await names('practice', '.yaml');
  const newsletters = await names('newsletter', '.yaml');
  // These are there for others to point to. A link without its scheme is a broken one when the folder is known.
  const helpers = ['high-tide.md', 'other-tide.md', 'waders.md', 'missing-scheme.md'];
  const { issues } = await checkFolder(content, { now });

  test.each(articles.filter((name) => !helpers.includes(name)))('articles/%s', async (name) => {
    const own = issues.filter(({ file }) => file.endsWith(`/articles/${name}`));
    await expectReport(name.replace('.md', ''), own, content);
  });

  test('the other articles', () => {
    const others = issues.filter(({ file }) => helpers.some((name) => file.endsWith(`/articles/${name}`)));
    expect(others.map(({ code }) => code).sort()).toEqual([
      'broken-link',
      'broken-link',
      'duplicate-redirect',
      'duplicate-slug',
    ]);
  });

  test('articles/missing-scheme.md alone', async () => {
    const warnings: ContentIssue[] = [];
    const path = join(content, 'articles/missing-scheme.md');
    parseArticle(await readFile(path, 'utf8'), {
      file: displayName(path),
      onWarning: (warning) => warnings.push(warning),
    });
    await expectReport('missing-scheme', warnings, content);
  });

  test.each(practices)('practice/%s', async (name) => {
    const root = join(folder, name);
    await mkdir(root);
    await copyFile(join(fixtures, 'practice', name), join(root, 'practice.yaml'));
    await expectReport(name.replace('.yaml', ''), (await checkFolder(root, { now })).issues, root);
  });

  test.each(newsletters)('newsletter/%s', async (name) => {
    const root = join(folder, name);
    await mkdir(root);
    await copyFile(join(content, 'practice.yaml'), join(root, 'practice.yaml'));
    await copyFile(join(fixtures, 'newsletter', name), join(root, 'newsletter.yaml'));
    await expectReport(name.replace('.yaml', ''), (await checkFolder(root, { now })).issues, root);
  });
});

describe('the report of a file that cannot be a fixture:', () => {
  const made = async (code: string, write: (root: string) => Promise<unknown>) => {
    const root = join(folder, code);
    await mkdir(join(root, 'articles'), { recursive: true });
    await copyFile(join(content, 'practice.yaml'), join(root, 'practice.yaml'));
    await write(root);
    await expectReport(code, (await checkFolder(root, { now })).issues, root);
  };

  test('missing-folder', () => made('missing-folder', (root) => rm(root, { recursive: true })));

  test('missing-file', () => made('missing-file', (root) => rm(join(root, 'practice.yaml'))));

  test('unreadable-file', () => made('unreadable-file', (root) => mkdir(join(root, 'newsletter.yaml'))));

  test('removed-html', async () => {
    const root = join(folder, 'removed-html');
    await mkdir(join(root, 'articles'), { recursive: true });
    await copyFile(join(content, 'practice.yaml'), join(root, 'practice.yaml'));
    const text = '---\ntitle: High tide\ndate: 2025-03-01\n---\nThe <marquee>tide</marquee> comes in.\n';
    await writeFile(join(root, 'articles/high-tide.md'), text);
    const { issues } = await checkFolder(root, { now, markdown: markedEngine() });
    await expectReport('removed-html', issues, root);
  });

  test('ignored-file', () =>
    made('ignored-file', (root) => writeFile(join(root, 'articles/high-tide.markdown'), 'Words')));

  test('invalid-utf-8', () =>
    made('invalid-utf-8', (root) =>
      writeFile(join(root, 'articles/a.md'), Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1')),
    ));

  test('unknown-service', () =>
    made('unknown-service', async (root) => {
      await mkdir(join(root, 'services'));
      await writeFile(join(root, 'services/tides.md'), '---\ntitle: Tides\n---\nWords\n');
    }));

  const translated = {
    'articles/tide.md': '---\ntitle: Tide\ndate: 2026-01-01\nupdated: 2026-02-01\n---\nHigh.\n',
    'pages/harbor.md': '---\ntitle: Harbor\n---\nDeep.\n',
    'es/practice.yaml': 'locale: es-US\n',
  };
  const files = (files: Record<string, string>) => async (root: string) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), text);
    }
  };

  test('translation-mismatch', () =>
    made('translation-mismatch', files({ 'es/practice.yaml': 'locale: fr\n' })));

  test('missing-translation', () => made('missing-translation', files(translated)));

  test('outdated-translation', () =>
    made(
      'outdated-translation',
      files({
        ...translated,
        'es/articles/tide.md': '---\ntitle: Marea\ndate: 2026-01-01\n---\nAlta.\n',
        'es/pages/harbor.md': '---\ntitle: Puerto\n---\nHondo.\n',
      }),
    ));

  const newsletter =
    'action: /newsletter/subscribe\ndescription: One letter a month.\nconsent: { text: Send me letters., version: "1" }\ninterests:\n  - { value: tides, label: Tides }\n';
  const letter = (body: string, more = '') => ({
    'newsletter.yaml': newsletter,
    'letters/spring-tide.md': `---\nsubject: Spring tide\n${more}---\n${body}\n`,
  });

  test('unknown-interest', () =>
    made('unknown-interest', files(letter('Words', 'interests: [tides, tidez]\n'))));

  test('letter-media', () =>
    made('letter-media', files(letter('See [how it rises](https://youtu.be/aBcDeFgHiJk).'))));

  test('letter-remote-picture', () =>
    made('letter-remote-picture', files(letter('![Waves](https://pictures.example.org/waves.jpg)'))));

  test('letter-wide-table', () =>
    made(
      'letter-wide-table',
      files(letter('| Day | Low | High | Moon |\n| - | - | - | - |\n| Mon | 4:10 | 10:22 | Full |')),
    ));

  test('letter-size', () => made('letter-size', files(letter('The tide rises. '.repeat(4000)))));

  test('missing-postal-address', () =>
    made('missing-postal-address', async (root) => {
      await files(letter('Words'))(root);
      const practice = await readFile(join(root, 'practice.yaml'), 'utf8');
      await writeFile(
        join(root, 'practice.yaml'),
        practice.replace(/ +street: .*\n/, '').concat('telehealth: { regions: [MA] }\n'),
      );
    }));

  test('too-large', () =>
    made('too-large', (root) =>
      writeFile(join(root, 'articles/a.md'), `---\ntitle: ${'tide '.repeat(60_000)}\n---\n`),
    ));

  test.each(['sample-content', 'sample-fact'])('%s', async (code) => {
    const root = join(fixtures, 'samples', code);
    await expectReport(code, (await checkFolder(root, { samples: true, now })).issues, root);
  });

  test.each([
    ['unreadable-picture', '`tide.jpg` is broken or incomplete', 'export it again'],
    [
      'small-picture',
      '`tide.jpg` is 200 pixels wide, but is shown up to 576 pixels wide',
      'use the original photo',
    ],
  ] as const)('%s, which only a build finds', async (code, message, help) => {
    const root = join(folder, code);
    await mkdir(join(root, 'articles'), { recursive: true });
    await copyFile(join(content, 'practice.yaml'), join(root, 'practice.yaml'));
    await writeFile(join(root, 'tide.jpg'), '');
    const head = '---\ntitle: Tide\ndate: 2026-01-15\npicture:\n  src: ../tide.jpg\n  alt: Waves\n---\n';
    await writeFile(join(root, 'articles/tide.md'), `${head}Words\n`);
    const read = await new ContentReader(root).readFolder();
    await expectReport(
      code,
      read.checkPictures(() => ({ code, message, help })),
      root,
    );
  });

  test('recommended', async () => {
    const { issues } = await checkFolder(content, { recommendations: true, now });
    const own = issues.filter(({ file }) => file.endsWith('practice.yaml') || file.endsWith('high-tide.md'));
    await expectReport('recommended', own, content);
  });
});

describe('the codes', () => {
  test('that were reported are those of the registry, and no others', () => {
    const registered = codes.map(([code, { severity }]) => `${code} ${severity}`);
    const reported = [...seen].map(([code, severity]) => `${code} ${severity}`);
    expect(registered.sort()).toEqual(reported.sort());
  });

  test('are in the README with their severity and meaning; run vitest with --update after a change', async () => {
    const file = fileURLToPath(new URL('../../README.md', import.meta.url));
    const readme = await readFile(file, 'utf8');
    const rows = codes.map(([code, { severity, meaning }]) => `| \`${code}\` | ${severity} | ${meaning} |\n`);
    const table = /^(\| code \|[^\n]*\n\| --- [^\n]*\n)(?:\| `[^\n]*\n)+/m;
    await expect(readme.replace(table, (_, head: string) => head + rows.join(''))).toMatchFileSnapshot(file);
  });

  test('are in the documentation, each with a report; run vitest with --update after a change', async () => {
    const sections = codes.map(
      ([code, { severity, meaning, fix }]) =>
        `## ${code}\n\n**${severity}** ${meaning}\n\nFix: ${fix}\n\n\`\`\`text\n${reports.get(code)}\`\`\`\n`,
    );
    const file = fileURLToPath(new URL('../../../../docs/errors.md', import.meta.url));
    await expect(`${DOCS_INTRODUCTION}\n${sections.join('\n')}`).toMatchFileSnapshot(file);
  });
});
