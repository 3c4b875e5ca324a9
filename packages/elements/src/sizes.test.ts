import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { cdnGraph, cdnScript } from '../test/cdn-files.js';

/**
 * What a page downloads for each entry before any Markdown arrives: minified, gzip, Lit's parts included. A budget
 * that is passed fails the build; a smaller entry should get a smaller budget.
 */
const BUDGETS = {
  index: 17_500,
  'article-view/article-view.define': 9_100,
  'article-list/article-list.define': 9_500,
  'newsletter-signup/form.define': 9_500,
  'practice-footer/practice-footer.define': 6_500,
  'practice-services/practice-services.define': 6_000,
  'practice-people/practice-people.define': 6_000,
  'practice-faq/practice-faq.define': 6_000,
  'practice-policies/practice-policies.define': 6_000,
  'practice-provider/practice-provider.define': 5_000,
  'practice-visit/practice-visit.define': 6_500,
  'practice-announcement/practice-announcement.define': 6_500,
  'article-view/play-media': 1_200,
};

/** As built for pages without a bundler: what is loaded before an element needs more. */
const CDN_BUDGETS = { 'tendwell.module.js': 17_500, 'tendwell.js': 66_500 };

/** What the README calls them. */
const ROWS: Record<string, string> = {
  index: 'all elements',
  'tendwell.module.js': 'all elements, from `cdn/tendwell.module.js`',
  'tendwell.js': 'all elements with everything that they may load, in `cdn/tendwell.js`',
  'article-view/article-view.define': '`<article-view>`',
  'article-view, with Markdown and styles': '`<article-view>` with Markdown and styles loaded',
  'article-list/article-list.define': '`<article-list>`',
  'newsletter-signup/form.define': '`<newsletter-signup>`',
  'practice-footer/practice-footer.define': '`<practice-footer>`',
  'practice-services/practice-services.define': '`<practice-services>`',
  'practice-people/practice-people.define': '`<practice-people>`',
  'practice-faq/practice-faq.define': '`<practice-faq>`',
  'practice-policies/practice-policies.define': '`<practice-policies>`',
  'practice-provider/practice-provider.define': '`<practice-provider>`',
  'practice-visit/practice-visit.define': '`<practice-visit>`',
  'practice-announcement/practice-announcement.define': '`<practice-announcement>`',
};

const WITH_MARKDOWN = 'article-view, with Markdown and styles';
const WITH_MARKDOWN_BUDGET = 28_300;

// Measured before any test, so that each test also runs alone.
const sizes = new Map<string, { code: string; bytes: number }>();
beforeAll(async () => {
  for (const entry of Object.keys(BUDGETS)) sizes.set(entry, await measure(entry, ['import-statement']));
  const article = await measure('article-view/article-view.define', ['import-statement', 'dynamic-import']);
  sizes.set(WITH_MARKDOWN, article);
  for (const file of Object.keys(CDN_BUDGETS)) sizes.set(file, measureBuilt(file));
  const budgets: Record<string, number> = {
    ...BUDGETS,
    ...CDN_BUDGETS,
    [WITH_MARKDOWN]: WITH_MARKDOWN_BUDGET,
  };
  console.table(
    Object.fromEntries([...sizes].map(([name, { bytes }]) => [name, { bytes, budget: budgets[name] }])),
  );
});

it.each(Object.entries({ ...BUDGETS, ...CDN_BUDGETS }))('%s is within its budget', (entry, budget) => {
  expect(sizes.get(entry)?.code).not.toContain('ZodError');
  expect(sizes.get(entry)?.bytes).toBeLessThanOrEqual(budget);
});

it('an article that has loaded Markdown and styles is within its budget', () => {
  expect(sizes.get(WITH_MARKDOWN)?.bytes).toBeLessThanOrEqual(WITH_MARKDOWN_BUDGET);
});

it('the README says these sizes', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [section = ''] = readme.split('\n## Size\n')[1]?.split('\n## ') ?? [];
  const rows = [...section.matchAll(/^\| (.+?) \| ([\d.]+) \|/gm)].map(([, name = '', kilobytes]) => [
    name,
    Number(kilobytes),
  ]);
  expect(rows.map(([name]) => name)).toEqual(Object.values(ROWS));
  for (const [entry, name] of Object.entries(ROWS)) {
    const said = rows.find(([row]) => row === name)?.[1] as number;
    const bytes = sizes.get(entry)?.bytes ?? 0;
    expect(Math.abs(said * 1000 - bytes), name).toBeLessThan(Math.max(300, bytes / 100));
  }
});

/** The size of a script in `dist/cdn` with those that are loaded before it runs, each compressed by itself. */
function measureBuilt(file: string) {
  const scripts = cdnGraph(file).map(cdnScript);
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  return { code: scripts.join(''), bytes };
}

/** The size of an entry with the files that it imports in some ways. */
async function measure(entry: string, ways: readonly string[]) {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL(`${entry}.ts`, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['production'],
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
    // Loaded only by pages that opt in to HTML, and when a visitor plays something.
    external: ['./raw-html.js', './play-media.js'],
    // As a bundler sees the package's own modules: the define files are the ones with side effects.
    ignoreAnnotations: true,
  });
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind, external } of metafile.outputs[file]?.imports ?? []) {
      if (ways.includes(kind) && !external) load(path);
    }
  };
  // A dynamic import is an entry point of its own; the first is ours.
  const first = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith(`${entry}.ts`),
  );
  load(first?.[0] ?? '');
  const files = outputFiles.filter(({ path }) => [...loaded].some((file) => path.endsWith(file)));
  expect(files.length).toBe(loaded.size);
  const code = files.map(({ text }) => text).join('');
  return { code, bytes: gzipSync(code).length };
}
