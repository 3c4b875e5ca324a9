// @ts-check
/** Sources that a page cannot rely on: slow, cut off, endless, elsewhere, not what they say. */
import { Readable } from 'node:stream';

const ARTICLE = '---\ntitle: Salt water\ndate: 2026-02-03\n---\nCold.\n\n![Waves](./waves.svg)\n';
const FEED =
  '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/a/","title":"One"}]}';
const LINE = `${'word '.repeat(2000)}\n\n`;

/** Text that goes on for some bytes, or for as long as it is listened to. */
function* text(bytes = Number.POSITIVE_INFINITY) {
  for (let sent = 0; sent < bytes; sent += LINE.length) yield LINE;
}

async function* stalled() {
  yield 'The first words.';
  await new Promise(() => {});
}

const HTML = `---
title: Salt water
---
Press <kbd>S</kbd>. <b onclick="fired = true">Bold</b> <script>fired = true</script>

![Waves](./waves.svg)

<details><summary>More</summary><img src="./waves.svg" onerror="fired = true" alt="Waves"></details>
`;

const ONE_FILE = '<script src="/packages/elements/dist/cdn/tendwell.js" defer></script>';
const MODULE = '<script type="module" src="/packages/elements/dist/cdn/tendwell.module.js"></script>';

/** A page whose policy lists all that may make HTML of text; on request, of a browser that cannot sanitize. */
const strictPage = (/** @type {URLSearchParams} */ wanted) => `<!doctype html>
<html lang="en">
<title>Strict</title>
<link rel="stylesheet" href="/packages/elements/dist/tendwell.css">
${wanted.has('no-sanitizer') ? '<script src="/test/source/no-sanitizer.js"></script>' : ''}
${wanted.has('module') ? MODULE : ONE_FILE}
<article-view raw-html src="/test/source/html.md"></article-view>
</html>`;

/** @type {Set<string>} */
const seen = new Set();

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */
/** @typedef {Parameters<Middleware>[0]} Context */
/** @type {Record<string, (context: Context) => unknown>} */
const SOURCES = {
  'article.md': () => ARTICLE,
  'large.md': () => Readable.from(text(10_000_000)),
  'endless.md': () => Readable.from(text()),
  'stalled.md': () => Readable.from(stalled()),
  'silent.md': () => new Promise(() => {}),
  'dead.md': (context) => {
    context.respond = false;
    context.req.socket.destroy();
  },
  'cut.md': (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'Content-Type': 'text/markdown', 'Content-Length': '5000' });
    context.res.write('The first words.', () => context.req.socket.destroy());
  },
  'moved.md': (context) => context.redirect('/test/source/there/article.md'),
  'there/article.md': () => ARTICLE,
  'circle.md': (context) => context.redirect('/test/source/circle.md'),
  'picture.md': (context) => {
    context.type = 'image/png';
    return ARTICLE;
  },
  'unknown-ending.md': (context) => {
    context.type = 'application/octet-stream';
    return ARTICLE;
  },
  'no-end-of-front-matter.md': () => '---\ntitle: Salt water\ndate: 2026-02-03\n\nCold.\n',
  'broken.json': (context) => {
    context.type = 'application/json';
    return '{"title": "Salt wat';
  },
  'html.md': () => HTML,
  'waves.svg': (context) => {
    context.type = 'image/svg+xml';
    return '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
  },
  'no-sanitizer.js': (context) => {
    context.type = 'text/javascript';
    return 'delete Element.prototype.setHTML;';
  },
  strict: (context) => {
    context.type = 'text/html';
    const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types tendwell";
    context.set('Content-Security-Policy', policy);
    return strictPage(new URLSearchParams(context.search));
  },
  'empty.md': () => '\n',
  /** Not there when it is asked for first. */
  'late.md': (context) => late(context, ARTICLE),
  'late.json': (context) => late(context, FEED),
};

/**
 * @param {Context} context
 * @param {string} body
 */
function late(context, body) {
  if (!seen.has(context.url)) {
    seen.add(context.url);
    context.status = 503;
    return 'Later';
  }
  context.type = context.path.endsWith('.json') ? 'application/feed+json' : 'text/markdown';
  return body;
}

/** @type {Middleware} */
export async function sources(context, next) {
  const source = context.path.startsWith('/test/source/') && SOURCES[context.path.slice(13)];
  if (!source) return next();
  context.type = 'text/markdown';
  const body = await source(context);
  if (body !== undefined) context.body = body;
  return undefined;
}
