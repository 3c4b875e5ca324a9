// @ts-check
/**
 * How long an article of 900 words takes from its file to its page, compared with `marked` and `yaml`, which neither
 * validate nor sanitize. All tasks run in turns, so that the ratio is right even on a busy machine.
 */
import { Marked } from 'marked';
import { parse } from 'yaml';
import { parseArticle } from '../dist/index.js';
import { renderArticle, renderMarkdown } from '../dist/markdown/index.js';
import { articleSource } from './articles.mjs';

const ROUNDS = 40;
const ARTICLES = Array.from({ length: 20 }, (_, index) => articleSource(index));
const LIMIT = 1.6;

const marked = new Marked();
/** @param {string} source */
const split = (source) => {
  const end = source.indexOf('\n---\n', 4);
  return { frontMatter: source.slice(4, end), body: source.slice(end + 5) };
};
const parts = ARTICLES.map(split);

/** @type {Record<string, (index: number) => unknown>} */
const TASKS = {
  marked: (index) => marked.parse(parts[index].body),
  yaml: (index) => parse(parts[index].frontMatter),
  'parseArticle, with positions': (index) => parseArticle(ARTICLES[index], { file: 'a.md' }),
  renderMarkdown: (index) => renderMarkdown(parts[index].body),
  'renderMarkdown, rawHtml: sanitize': (index) => renderMarkdown(parts[index].body, { rawHtml: 'sanitize' }),
  'parse, validate and render': (index) => renderArticle(parseArticle(ARTICLES[index], { file: 'a.md' })),
};

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(TASKS).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, task] of Object.entries(TASKS)) {
    const started = performance.now();
    for (const index of ARTICLES.keys()) task(index);
    times[name].push((performance.now() - started) / ARTICLES.length);
  }
}

/** @param {string} name */
const median = (name) => times[name].sort((a, b) => a - b)[ROUNDS / 2];
const base = median('marked') + median('yaml');
const { words } = renderMarkdown(parts[0].body);
console.log(`${ARTICLES.length} articles of about ${words} words, medians of ${ROUNDS} rounds`);
for (const name of Object.keys(TASKS)) {
  const time = median(name);
  console.log(`${name.padEnd(34)}${time.toFixed(3).padStart(8)} ms${(time / base).toFixed(2).padStart(8)}`);
}
const ratio = median('parse, validate and render') / base;
console.log(`parse, validate and render : marked + yaml = ${ratio.toFixed(2)} (at most ${LIMIT})`);
if (ratio > LIMIT) process.exitCode = 1;
