// @ts-check
/** Pages with a strict Content-Security-Policy that fill every element by script. */
import { readFile } from 'node:fs/promises';
import { cdnOrigin } from './cdn-server.mjs';

const OWN_SITE = "default-src 'self'; require-trusted-types-for 'script'";
const NONCE = 'c2FsdC1hbmQtcmVlZA';
const ONLY_NONCE = `${OWN_SITE}; script-src 'nonce-${NONCE}'`;

/** Nothing in it is inline but data. */
const page = (/** @type {string} */ scripts) => `<!doctype html>
<html lang="en">
<title>Strict</title>
<link rel="stylesheet" href="/packages/elements/dist/tendwell.css">
${scripts}
<practice-provider src="/test/practice.json">
  <article-view src="/test/article.md"></article-view>
  <article-list src="/test/feed.json"></article-list>
  <newsletter-signup action="/test/pending" description="Four a year." consent="Yes."></newsletter-signup>
  <practice-announcement></practice-announcement>
  <practice-visit></practice-visit>
  <practice-services></practice-services>
  <practice-policies></practice-policies>
  <practice-people bios></practice-people>
  <practice-faq><script type="application/json">[{"question":"Why?","answer":"**Because**."}]</script></practice-faq>
  <practice-footer></practice-footer>
</practice-provider>
</html>`;

/** @type {Record<string, () => Promise<[policy: string, body: string]>>} */
const PAGES = {
  '/test/strict': async () => [
    OWN_SITE,
    page('<script src="/packages/elements/dist/cdn/tendwell.js" defer></script>'),
  ],
  '/test/strict/module': async () => [
    OWN_SITE,
    page('<script type="module" src="/packages/elements/dist/cdn/tendwell.module.js"></script>'),
  ],
  // From a CDN whose address the policy does not list, and each file with its hash.
  '/test/strict/nonce': async () => {
    const origin = await cdnOrigin();
    const hashes = await integrityOf(origin);
    return [
      ONLY_NONCE,
      page(`<script type="importmap" nonce="${NONCE}">${JSON.stringify({ integrity: hashes })}</script>
<script type="module" src="${origin}/tendwell.module.js" nonce="${NONCE}" crossorigin="anonymous"
 integrity="${hashes[`${origin}/tendwell.module.js`]}"></script>`),
    ];
  },
};

/** @param {string} origin @returns {Promise<Record<string, string>>} by URL */
async function integrityOf(origin) {
  const file = await readFile(new URL('../dist/cdn/integrity.json', import.meta.url), 'utf8');
  return Object.fromEntries(
    Object.entries(JSON.parse(file)).map(([path, hash]) => [`${origin}/${path}`, hash]),
  );
}

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export async function strictPages(context, next) {
  const answer = PAGES[context.path];
  if (!answer) return next();
  const [policy, body] = await answer();
  context.set('Content-Security-Policy', policy);
  context.type = 'text/html';
  context.body = body;
  return undefined;
}
