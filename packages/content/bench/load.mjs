// @ts-check
/**
 * How long it takes to read and to render a folder of articles of 900 words: without a cache, with an empty one, and with
 * a full one. Each run is its own process, and the figures are medians. CPU seconds depend less on what else the
 * machine is doing. The last lines are ratios, because machines differ.
 *
 *     node bench/load.mjs [articles ...]
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleSource, writeContent } from './articles.mjs';

const RUNS = 5;
const module = new URL('../dist/node/index.js', import.meta.url).href;

/** The tasks: reading, and reading with all texts as HTML, as the build of a site does. */
const TASKS = {
  read: `const { articles } = await readContent(folder, { cache });`,
  render: `
    const content = await new ContentReader(folder, { cache, links: true, render: true }).readFolder();
    const articles = content.texts.map((text) => text.render('en', (url) => url));
    if (articles.some((article) => !String(article.html).includes('<p>'))) throw new Error('no HTML');`,
};

/**
 * @param {keyof typeof TASKS} task
 * @param {string} folder
 * @param {string} cache
 */
function measure(task, folder, cache) {
  const script = `
    const { ContentReader, readContent } = await import(${JSON.stringify(module)});
    const [folder, cache] = [${JSON.stringify(folder)}, ${JSON.stringify(cache)} || false];
    const before = process.cpuUsage();
    const start = performance.now();
    ${TASKS[task]}
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ ms, cpu: (user + system) / 1000, kB: process.resourceUsage().maxRSS, articles: articles.length }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const none = () => ({
  ms: /** @type {number[]} */ ([]),
  cpu: /** @type {number[]} */ ([]),
  kB: /** @type {number[]} */ ([]),
});
const sample = articleSource(1).split(/^---$/m)[2] ?? '';
console.log(`an article has ${sample.match(/[\p{L}\p{N}]+/gu)?.length} words\n`);
console.log('articles  task    cache  seconds  CPU seconds  peak MB');

const counts = process.argv.slice(2).map(Number);
const lines = [];
for (const count of counts.length > 0 ? counts : [1000, 5000]) {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-bench-'));
  const cache = join(folder, '.cache');
  try {
    await writeContent(folder, count);
    for (const task of /** @type {(keyof typeof TASKS)[]} */ (Object.keys(TASKS))) {
      /** @type {Record<string, { ms: number[], cpu: number[], kB: number[] }>} */
      const found = { none: none(), cold: none(), warm: none() };
      for (let run = 0; run < RUNS; run += 1) {
        await rm(cache, { recursive: true, force: true });
        for (const [kind, place] of [
          ['none', ''],
          ['cold', cache],
          ['warm', cache],
        ]) {
          const { ms, cpu, kB } = measure(task, folder, place ?? '');
          found[kind ?? '']?.ms.push(ms);
          found[kind ?? '']?.cpu.push(cpu);
          found[kind ?? '']?.kB.push(kB);
        }
      }
      for (const [kind, { ms, cpu, kB }] of Object.entries(found)) {
        const seconds = (median(ms) / 1000).toFixed(2).padStart(7);
        const processor = (median(cpu) / 1000).toFixed(2).padStart(11);
        const peak = String(Math.round(median(kB) / 1000)).padStart(7);
        console.log(
          `${String(count).padStart(8)}  ${task.padEnd(6)}  ${kind.padEnd(5)}  ${seconds}  ${processor}  ${peak}`,
        );
      }
      const [without, cold, warm] = ['none', 'cold', 'warm'].map((kind) => median(found[kind]?.cpu ?? []));
      lines.push(
        `${count} articles, ${task}, CPU time: filling the cache costs ${Math.round(((cold ?? 0) / (without ?? 1) - 1) * 100)} %, and with a full one it takes ${Math.round(((warm ?? 0) / (without ?? 1)) * 100)} %`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
console.log(`\n${lines.join('\n')}`);
