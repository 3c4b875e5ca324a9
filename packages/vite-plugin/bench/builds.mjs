// @ts-check
/**
 * Builds the same site with Tendwell, Hugo, and Eleventy, in turns: cold, unchanged, and with one article changed. Prints
 * each one's wall time, CPU time, and peak memory as medians, and ratios of the runs that were next to each other, because
 * the speed of a machine changes within a minute. Needs GNU time, and `hugo` on the PATH or in the variable HUGO.
 * Eleventy is installed in the temporary folder. With `--table`, only the table of the README is printed.
 *
 *     node bench/builds.mjs [--articles=1000,5000] [--runs=5] [--only=tendwell,hugo,eleventy] [--states=cold,unchanged,edited] [--keep] [--table]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generators } from './lib/generators.mjs';
import { measure, median } from './lib/measure.mjs';
import { readmeTable } from './lib/readme-table.mjs';
import { pageCount } from './lib/tendwell.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,5000' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: 'tendwell,hugo,eleventy' },
    states: { type: 'string', default: 'cold,unchanged,edited' },
    keep: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});
const chosen = values.only.split(',').flatMap((name) => generators[name] ?? []);
const states = values.states.split(',');
const place = await mkdtemp(join(process.env.TENDWELL_BENCH ?? tmpdir(), 'tendwell-bench-'));

/** @type {Map<number, ReadonlyMap<string, readonly import('./lib/measure.mjs').Figures[]>>} */
const all = new Map();
try {
  for (const count of values.articles.split(',').map(Number)) all.set(count, await compare(count));
  if (values.table) console.log(readmeTable(all));
} finally {
  if (values.keep) console.log(place);
  else await rm(place, { recursive: true, force: true });
}

/**
 * @param {number} count
 * @returns {Promise<ReadonlyMap<string, readonly import('./lib/measure.mjs').Figures[]>>}
 */
async function compare(count) {
  /** @type {Map<string, import('./lib/measure.mjs').Figures[]>} */
  const figures = new Map();
  const folderOf = (/** @type {string} */ name) => join(place, `${name.toLowerCase()}-${count}`);
  for (const { name, write } of chosen) await write(folderOf(name), count);
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const state of ['cold', 'unchanged', 'edited']) {
      if (state !== 'cold' && !states.includes(state)) continue;
      for (const { name, clean, command, edit } of chosen) {
        const folder = folderOf(name);
        if (state === 'cold') await clean(folder);
        if (state === 'edited') await edit(folder, `Run ${run}.`);
        const key = `${name} ${state}`;
        figures.set(key, [...(figures.get(key) ?? []), await measure(command(folder), folder)]);
      }
    }
  }
  if (values.table) return figures;
  console.log(`\n## ${count} articles\n\n| | pages | wall s | CPU s | MB |\n|---|---|---|---|---|`);
  for (const [key, list] of figures) {
    const [name = ''] = key.split(' ');
    const output = join(folderOf(name), generators[name.toLowerCase()]?.output ?? '');
    const [wall, cpu, mb] = [
      list.map((each) => each.wall),
      list.map((each) => each.cpu),
      list.map((each) => each.mb),
    ];
    console.log(
      `| ${key} | ${await pageCount(output)} | ${median(wall).toFixed(2)} | ${median(cpu).toFixed(2)} | ${Math.round(median(mb))} |`,
    );
  }
  console.log('\n| ratio | wall | CPU |\n|---|---|---|');
  for (const { name } of chosen.slice(1)) ratio(`${chosen[0]?.name} cold`, `${name} cold`);
  for (const state of ['unchanged', 'edited']) {
    for (const { name } of chosen) ratio(`${name} ${state}`, `${name} cold`);
  }
  return figures;

  /** @param {string} a @param {string} b */
  function ratio(a, b) {
    const [one, other] = [figures.get(a), figures.get(b)];
    if (!one || !other) return;
    const of = (/** @type {'wall' | 'cpu'} */ what) => {
      const ratios = one.map((each, index) => each[what] / (other[index]?.[what] ?? Number.NaN));
      const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
      return `${median(ratios).toFixed(2)} (${range})`;
    };
    console.log(`| ${a} / ${b} | ${of('wall')} | ${of('cpu')} |`);
  }
}
