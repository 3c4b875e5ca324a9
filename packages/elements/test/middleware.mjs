// @ts-check
import { readFile } from 'node:fs/promises';
import about from '../package.json' with { type: 'json' };
import { hydration } from './frameworks/hydration/pages.mjs';
import { held } from './held.mjs';
import { bundled } from './hosts/bundled.mjs';
import { lightPages } from './light-pages.mjs';
import { sources } from './sources.mjs';
import { strictPages } from './strict-pages.mjs';

/**
 * What browser tests request: responses of the newsletter endpoint, chosen by URL, and files with the media types that
 * servers send.
 */

/** The package's version as a text in a script. */
const VERSION = new RegExp(`(?<=[\`"'])${about.version.replaceAll('.', '\\.')}(?=[\`"'])`, 'g');

/** A page with nothing on it, and so with no element defined. */
const EMPTY_PAGE = '<!doctype html>\n<html lang="en">\n<title>Empty</title>\n<body></body>\n</html>';

/** @type {Record<string, [status: number, type: string, body: string]>} */
const ANSWERS = {
  '/test/pending': [200, 'application/json', '{"outcome":"pending","message":"Look in your mail."}'],
  '/test/invalid': [422, 'application/json', '{"outcome":"invalid","errors":{"email":"No such domain."}}'],
  '/test/busy': [429, 'application/json', '{"outcome":"failed","message":"Too many at once."}'],
  '/test/sent': [200, 'application/json', '{"outcome":"pending"}'],
  '/test/false-success': [200, 'text/html', '<h1>Welcome to the hotel Wi-Fi</h1>'],
  '/test/article.md': [
    200,
    'text/markdown',
    '---\ntitle: Salt water\ndate: 2026-02-03\n---\nCold at first.\n\n## Wading\n\n<script>window.fired = true</script>\n\n[x](javascript:alert(1))\n\n![Waves](./waves.svg)\n',
  ],
  '/test/article.json': [
    200,
    'application/json',
    '{"title":"Salt air","date":"2026-02-04","body":"Breathe."}',
  ],
  '/test/page.html': [200, 'text/html', '<script>window.fired = true</script>'],
  '/test/empty': [200, 'text/html', EMPTY_PAGE],
  '/test/practice.json': [
    200,
    'application/json',
    '{"name":"Salt & Reed","locale":"en-US","timeZone":"UTC","announcement":{"text":"We are moving."},"locations":[{"address":{"street":"9 Quay Lane","city":"Duluth","country":"US"},"hours":{"monday":["09:00-17:00"]}}],"services":[{"name":"Massage","price":"$90"}],"policies":[{"kind":"scent","text":"None, please."}],"practitioners":[{"slug":"ida-holm","name":"Ida Holm","bio":"She **swims**."}]}',
  ],
  '/test/feed.json': [
    200,
    'application/feed+json',
    '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/a/","title":"One","summary":"First.","date_published":"2026-03-01T00:00:00-05:00","tags":["tea","rest",7],"image":"./one.svg"},{"id":"2","url":"javascript:alert(1)","title":"Bad"},{"id":"3","title":"No address"}]}',
  ],
};

/** @type {import('@web/test-runner').TestRunnerConfig['middleware']} */
export default [
  held,
  sources,
  lightPages,
  strictPages,
  bundled,
  hydration,
  async (context, next) => {
    const answer = ANSWERS[context.path];
    if (!answer) return next();
    const [status, type, body] = answer;
    context.status = status;
    context.set('Content-Type', type);
    context.body = body;
  },
  // The one file, as if it were of another version of the package.
  async (context, next) => {
    if (context.path !== '/test/other-version.js') return next();
    const script = await readFile(new URL('../dist/cdn/tendwell.js', import.meta.url), 'utf8');
    const other = script.replace(VERSION, '9.9.9');
    if (other === script) throw new Error('The file does not say its version');
    context.set('Content-Type', 'text/javascript');
    context.body = other;
  },
];
