import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { renderMarkdown } from '@tendwell/content/markdown';
import { expect, it } from 'vitest';
import '../src/lang/ar.js';
import '../src/lang/de.js';
import '../src/lang/es.js';
import '../src/lang/fr.js';
import '../src/lang/zh.js';
import { deliveredPage, fullContent, type PageContent } from '../src/testing/whole-page.js';

/** The Nu HTML checker (https://validator.github.io/validator/), which needs Java. */
const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const run = promisify(execFile);
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'zh'];

const hasJava = await new Promise<boolean>((resolve) => {
  execFile('java', ['-version'], (error) => resolve(!error));
});

interface Finding {
  url: string;
  message: string;
  extract: string;
}

/** What the checker says about each page: errors and warnings. */
async function check(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendwell-valid-'));
  try {
    const files = [...pages.keys()].map((name) => path.join(folder, `${name}.html`));
    await Promise.all([...pages.values()].map((page, index) => writeFile(files[index] as string, page)));
    const args = ['-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', ...files];
    const { stdout } = await run('java', args, { maxBuffer: 10_000_000 });
    const { messages } = JSON.parse(stdout) as { messages: Finding[] };
    return messages.map(({ url, message, extract }) => `${path.basename(url)}: ${message}\n${extract}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const content = (locale: string): PageContent => ({
  ...fullContent,
  locale,
  practice: { ...fullContent.practice, locale },
  article: { ...fullContent.article, html: renderMarkdown(MARKDOWN, { locale }).html },
});

const MARKDOWN = `## Wool

Two *pairs*, **dry**[^1].

| Wool | Grams | Days |
| :--- | ----: | :--: |
| Merino | 50 | 3 |

- [x] Knit
- [ ] Purl

> Wool.

[^1]: Never *wet*.
`;

function pageIn(locale: string): string {
  const dir = locale === 'ar' ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${locale}"${dir}>
<meta charset="utf-8">
<title>Wool</title>
${deliveredPage(content(locale))}
</html>`;
}

it.skipIf(!hasJava)(
  'a page of all elements is valid in every language, without warnings',
  async () => {
    const pages = new Map(LANGUAGES.map((locale) => [locale, pageIn(locale)]));
    expect(await check(pages)).toEqual([]);
  },
  120_000,
);
