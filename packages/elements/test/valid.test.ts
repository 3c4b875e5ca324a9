import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderMarkdown } from '@tendwell/content/markdown';
import { expect, it } from 'vitest';
import { hasJava, htmlProblems } from '../../../scripts/testing/html-checker.mjs';
import '../src/lang/ar.js';
import '../src/lang/de.js';
import '../src/lang/es.js';
import '../src/lang/fr.js';
import '../src/lang/zh.js';
import { deliveredPage, fullContent, type PageContent } from '../src/testing/whole-page.js';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'zh'];

/** What the checker says about each page: errors and warnings. */
async function check(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendwell-valid-'));
  try {
    const files = [...pages.keys()].map((name) => path.join(folder, `${name}.html`));
    await Promise.all([...pages.values()].map((page, index) => writeFile(files[index] as string, page)));
    return await htmlProblems(files);
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

it('a list does not state the role that it has anyway, and a cell has no obsolete `align`', () => {
  for (const locale of LANGUAGES) {
    const page = pageIn(locale);
    expect(page).toContain('<td class="tendwell-right">');
    expect(page).not.toMatch(/<[^>]*\s(?:role="?list\b|align\b)/);
  }
});

it.skipIf(!hasJava)(
  'a page of all elements is valid in every language, without warnings',
  async () => {
    const pages = new Map(LANGUAGES.map((locale) => [locale, pageIn(locale)]));
    expect(await check(pages)).toEqual([]);
  },
  120_000,
);
