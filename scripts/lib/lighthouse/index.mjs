// @ts-check
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumFlags } from '../browsers/chromium-flags.mjs';
import { ensureEngines } from '../browsers/ensure.mjs';
import { exampleSites } from '../examples.mjs';
import { Failure } from '../failure.mjs';
import { anyPort } from '../port.mjs';
import { run, start } from '../processes.mjs';
import { root } from '../root.mjs';
import { installLighthouse } from './install.mjs';
import { judge } from './judge.mjs';
import { serveStatic } from './static-host.mjs';

/** The documentation, which is measured as the examples are if it is named. */
const DOCS = 'docs';

/**
 * Builds the example sites and measures every page with Lighthouse, as on a slow phone. Prints a table.
 *
 * @param {readonly string[]} args names of examples, or `docs`, and `--pages=` for the pages whose path contains something.
 *   Default: all examples
 * @returns {Promise<boolean>} whether every page reaches the goals
 */
export async function measureExamples(args) {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const part = args.find((arg) => arg.startsWith('--pages='))?.slice('--pages='.length) ?? '';
  const unknown = names.find((name) => name !== DOCS && !exampleSites().includes(name));
  if (unknown !== undefined)
    throw new Failure(
      `There is no example site named ${unknown}. The example sites are ${exampleSites().join(', ')}. The documentation is ${DOCS}.`,
    );
  const lighthouse = await installLighthouse();
  const browser = await startChromium();
  let failed = 0;
  let measured = 0;
  for (const name of names.length > 0 ? names : exampleSites()) {
    const folder = name === DOCS ? await buildDocumentation() : await buildExample(name);
    const site = await serveStatic(folder);
    for (const page of pagesIn(folder).filter((each) => each.path.includes(part))) {
      const result = await lighthouse(
        site.origin + page.path,
        { port: browser.port, logLevel: 'silent' },
        {
          extends: 'lighthouse:default',
        },
      );
      if (!result) throw new Failure('Lighthouse gave no result.');
      const { scores, largestPaintMs, shift, scriptBytes, imageBytes, problems } = judge(
        result.lhr,
        page,
        site.sizeOf,
      );
      measured += 1;
      if (problems.length > 0) failed += 1;
      const columns = [
        Object.values(scores).join('/').padEnd(15),
        `LCP ${String(largestPaintMs).padStart(4)} ms`,
        `CLS ${shift}`,
        `${String(scriptBytes).padStart(6)} B of scripts`,
        `${String(imageBytes).padStart(7)} B of pictures`,
      ];
      console.log(`${columns.join('  ')}  ${name}${page.path}`);
      for (const problem of problems) console.log(`  ${problem}`);
    }
    await site.close();
  }
  await browser.end();
  console.log(`\n${measured - failed} of ${measured} pages reach the goals.`);
  return failed === 0;
}

/** @param {string} name */
async function buildExample(name) {
  const folder = path.join(root, 'examples', name);
  const vite = createRequire(path.join(folder, 'package.json')).resolve('vite/package.json');
  const args = [path.join(path.dirname(vite), 'bin/vite.js'), 'build', '--logLevel=error'];
  if ((await run(process.execPath, args, { cwd: folder })) !== 0)
    throw new Failure(`examples/${name} could not be built.`);
  return path.join(folder, 'dist');
}

async function buildDocumentation() {
  const folder = path.join(root, 'docs');
  const vitepress = createRequire(path.join(folder, 'package.json')).resolve('vitepress/package.json');
  const args = [path.join(path.dirname(vitepress), 'bin/vitepress.js'), 'build'];
  if ((await run(process.execPath, args, { cwd: folder })) !== 0)
    throw new Failure('The documentation could not be built.');
  return path.join(folder, '.vitepress/dist');
}

/**
 * The pages of a built site, without those that search engines only look at to see whose it is.
 *
 * @param {string} folder
 */
function pagesIn(folder) {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      // The documentation shows this site in a frame.
      .filter((file) => !file.startsWith('theme-site'))
      .sort()
      .map((file) => {
        const html = readFileSync(path.join(folder, file), 'utf8');
        return {
          path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
          isArticle: html.includes('"@type":"BlogPosting"'),
          isHidden: /<meta name="robots" content="[^"]*noindex/.test(html),
        };
      })
  );
}

/** A browser that Lighthouse can talk to. */
async function startChromium() {
  const { engines } = await ensureEngines(['chromium']);
  const executable = engines[0]?.executable ?? '';
  const profile = mkdtempSync(path.join(tmpdir(), 'tendwell-chromium-'));
  const port = await anyPort('127.0.0.1');
  const flags = [
    ...chromiumFlags(),
    '--headless=new',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${profile}`,
  ];
  const { end } = start(executable, [...flags, 'about:blank'], {});
  const deadline = Date.now() + 30_000;
  while (!(await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => undefined))) {
    if (Date.now() > deadline) throw new Failure(`${executable} did not start within 30 s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port,
    end: async () => {
      await end();
      if (existsSync(profile)) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
