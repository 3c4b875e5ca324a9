// @ts-check
/**
 * Compares this parser with `marked` and `commonmark`, as a Markdown table: CommonMark conformance, source positions,
 * growth of time with hostile texts, size, and time for an article of about 900 words.
 */
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { Marked } from 'marked';
import { renderMarkdown } from '../dist/markdown/index.js';
import { EXAMPLES, htmlTree } from '../dist/markdown/testing/commonmark-examples.js';
import { GROWING_TEXTS } from '../dist/markdown/testing/growing-texts.js';
import { renderUnsafely } from '../dist/markdown/testing/render-unsafely.js';
import { markedEngine } from '../dist/marked/index.js';
import { articleSource } from './articles.mjs';

const require = createRequire(import.meta.url);
const commonmark = require('commonmark');

const LENGTHS = [5_000, 40_000];
const RUNS = 3;
/** A text that takes longer at the first length fails, and is not tried at the second. */
const SLOW_MS = 500;
const ROUNDS = 30;

const marked = new Marked();
const plainMarked = new Marked({ gfm: false });
const engine = markedEngine();
const reader = new commonmark.Parser();
const writer = new commonmark.HtmlRenderer();
/** @param {string} text */
const reference = (text) => writer.render(reader.parse(text));

const PARSERS = [
  {
    name: 'this parser',
    // With all HTML and URLs, as the examples of the specification expect.
    conform: renderUnsafely,
    render: (/** @type {string} */ text) => renderMarkdown(text),
    positions: 'blocks, links, headings',
    code: `export { renderMarkdown } from './dist/markdown/index.js'`,
  },
  {
    name: 'marked',
    conform: (/** @type {string} */ text) => plainMarked.parse(text, { async: false }),
    render: (/** @type {string} */ text) => marked.parse(text, { async: false }),
    positions: 'no',
    code: `export { Marked } from 'marked'`,
  },
  {
    name: 'marked in `markedEngine`',
    conform: (/** @type {string} */ text) => plainMarked.parse(text, { async: false }),
    render: (/** @type {string} */ text) => engine.render(text, {}),
    positions: 'no',
    code: `export { markedEngine } from './dist/marked/index.js'`,
  },
  {
    name: 'commonmark',
    conform: reference,
    render: reference,
    positions: 'blocks',
    code: `export { Parser, HtmlRenderer } from 'commonmark'`,
  },
];

/** @param {(text: string) => unknown} render */
function conformance(render) {
  const passed = EXAMPLES.filter(
    ({ markdown, html }) => htmlTree(String(render(markdown))) === htmlTree(html),
  );
  return `${passed.length} of ${EXAMPLES.length}`;
}

/** The highest exponent of time over length: 1 is linear, 2 quadratic. @param {(text: string) => unknown} render */
function growth(render) {
  let worst = { exponent: 0, text: '' };
  for (const [text, make] of Object.entries(GROWING_TEXTS)) {
    const times = [];
    for (const length of LENGTHS) {
      if ((times[0] ?? 0) > SLOW_MS)
        return `fails: ${LENGTHS[0]} characters take ${times[0]?.toFixed(0)} ms (${text})`;
      try {
        times.push(shortest(() => render(make(length))));
      } catch (error) {
        return `fails: ${error instanceof Error ? error.message.split('\n')[0] : error} (${text})`;
      }
    }
    // Below this, most of the time is overhead.
    const [first, last] = [Math.max(times[0] ?? 2, 2), Math.max(times[1] ?? 2, 2)];
    const exponent = Math.log(last / first) / Math.log(LENGTHS[1] / LENGTHS[0]);
    if (exponent > worst.exponent) worst = { exponent, text };
  }
  return `${worst.exponent.toFixed(2)} (${worst.text})`;
}

/** @param {() => unknown} task */
function shortest(task) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run === 0 || (run < RUNS && least < 300); run += 1) {
    const started = performance.now();
    task();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** @param {string} contents */
async function size(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return `${(gzipSync(outputFiles[0]?.contents ?? '').length / 1000).toFixed(1)} kB`;
}

/** Median milliseconds for an article with each parser. The parsers run in turns. */
function speeds() {
  const bodies = Array.from({ length: 20 }, (_, index) =>
    articleSource(index).split('\n---\n').slice(1).join('\n---\n'),
  );
  /** @type {number[][]} */
  const times = PARSERS.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { render }] of PARSERS.entries()) {
      const started = performance.now();
      for (const body of bodies) render(body);
      times[index]?.push((performance.now() - started) / bodies.length);
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN);
}

const milliseconds = speeds();
const rows = [];
for (const [index, { name, conform, render, positions, code }] of PARSERS.entries()) {
  const time = milliseconds[index] ?? Number.NaN;
  const ratio = time / (milliseconds[1] ?? Number.NaN);
  rows.push([
    name,
    conformance(conform),
    positions,
    growth(render),
    await size(code),
    `${time.toFixed(2)} ms (${ratio.toFixed(2)})`,
  ]);
}
const head = [
  '',
  'CommonMark 0.31.2',
  'positions',
  'highest growth exponent',
  'min + gzip',
  'an article (marked = 1)',
];
for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
