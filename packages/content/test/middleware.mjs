// @ts-check
/** Responses for browser tests of the content package: hostile texts as rendered in Node, as data and as pages. */

const TEXTS = new URL('../dist/markdown/testing/hostile-texts.js', import.meta.url);
const RENDER = new URL('../dist/markdown/render.js', import.meta.url);

/** Texts that must be detected, to show that the test works. */
const BROKEN = ['<img src="x" onerror="tripwire()">', '<script>tripwire()</script>'];

/** @param {'text' | 'sanitize'} rawHtml */
async function rendered(rawHtml) {
  const { HOSTILE_TEXTS } = await import(TEXTS.href);
  const { renderMarkdown } = await import(RENDER.href);
  return HOSTILE_TEXTS.map((/** @type {string} */ text) => String(renderMarkdown(text, { rawHtml }).html));
}

/**
 * A page of texts, in which `tripwire` notes each call. Pictures are loaded at once, so that their events fire.
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
    // The URLs of pictures in the texts exist, but are not pictures.
    const isNamed = context.path.startsWith('/test/content/') || context.path === '/a';
    if (!answer && !isNamed) return next();
    [context.type, context.body] = answer ? await answer() : ['text/plain', 'No picture'];
  },
];
