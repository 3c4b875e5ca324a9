// @ts-check
/** What browser tests of the content package ask for: hostile texts as Node renders them, as data and as pages. */

const TEXTS = new URL('../dist/markdown/testing/hostile-texts.js', import.meta.url);
const RENDER = new URL('../dist/markdown/render.js', import.meta.url);

/** Shows that a page which lets something through is noticed. */
const BROKEN = ['<img src="x" onerror="tripwire()">', '<script>tripwire()</script>'];

/** @type {Map<string, Promise<string[]>>} */
const made = new Map();

/**
 * Each test of each engine asks for the same texts.
 *
 * @param {'text' | 'sanitize'} rawHtml
 */
function rendered(rawHtml) {
  const texts = made.get(rawHtml) ?? render(rawHtml);
  made.set(rawHtml, texts);
  return texts;
}

/** @param {'text' | 'sanitize'} rawHtml */
async function render(rawHtml) {
  const { HOSTILE_TEXTS } = await import(TEXTS.href);
  const { renderMarkdown } = await import(RENDER.href);
  return HOSTILE_TEXTS.map((/** @type {string} */ text) => String(renderMarkdown(text, { rawHtml }).html));
}

/**
 * A page of texts, in which `tripwire` notes each call. Pictures are loaded at once, so that what hangs on them fires.
 *
 * @param {readonly string[]} texts
 */
const page = (texts) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Hostile</title>
<script>fired = 0; tripwire = () => { fired += 1; };</script>
<main>
${texts.map((html) => `<div>${html.replaceAll(' loading="lazy"', '')}</div>`).join('\n')}
</main>
</html>`;

/** @type {Record<string, () => Promise<[type: string, body: string]>>} */
const ANSWERS = {
  '/test/content/hostile.json': async () => [
    'application/json',
    JSON.stringify({ text: await rendered('text'), sanitize: await rendered('sanitize') }),
  ],
  '/test/content/hostile-texts.json': async () => [
    'application/json',
    JSON.stringify((await import(TEXTS.href)).HOSTILE_TEXTS),
  ],
  '/test/content/text': async () => ['text/html', page(await rendered('text'))],
  '/test/content/sanitize': async () => ['text/html', page(await rendered('sanitize'))],
  '/test/content/broken': async () => ['text/html', page(BROKEN)],
};

/** @type {import('@web/test-runner').TestRunnerConfig['middleware']} */
export default [
  async (context, next) => {
    const answer = ANSWERS[context.path];
    // What the texts name as pictures is found, and is none.
    const isNamed = context.path.startsWith('/test/content/') || context.path === '/a';
    if (!answer && !isNamed) return next();
    [context.type, context.body] = answer ? await answer() : ['text/plain', 'No picture'];
  },
];
