import { fileURLToPath } from 'node:url';
import { createServer, type ErrorPayload } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { cleanUp, htmlModule, siteFolder, write } from '../../test/fixture.js';
import { type Message, PageSocket } from '../../test/page-socket.js';

afterEach(cleanUp);

const plugin = JSON.stringify(fileURLToPath(new URL('../index.ts', import.meta.url)));
const template = (heading: string) =>
  `import { html } from ${htmlModule};
export const pages = (site) => [{ path: '/', title: 'A', body: html\`<h1>${heading} \${site.practice.name}</h1>\` }];\n`;

/** A site whose page is made by a template, and its dev server. */
async function siteWithTemplate() {
  const root = await siteFolder({
    'src/pages.ts': template('Before'),
    'vite.config.ts': `import { tendwell } from ${plugin};\nimport { pages } from './src/pages.ts';\nexport default { plugins: [tendwell({ pages })] };\n`,
  });
  const server = await createServer({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  return { root, server };
}

it('shows where a template has an error over open pages, and the page once it is fixed', async () => {
  const { root, server } = await siteWithTemplate();
  try {
    await server.listen();
    const [url = ''] = server.resolvedUrls?.local ?? [];
    const page = await PageSocket.open(server, url.slice(0, -1));
    /** The watcher restarts the server too: the same error may come twice. */
    const errorAfter = async (text: string, message: string) => {
      await write(root, 'src/pages.ts', text);
      await server.restart();
      for (;;) {
        const { err } = (await page.next('error')) as Message & { err: ErrorPayload['err'] };
        if (err.message.includes(message)) return err;
      }
    };
    const file = `${root}/src/pages.ts`;
    expect(await errorAfter(template('x').replace('(site)', '(site'), 'Expected')).toMatchObject({
      stack: expect.stringContaining('src/pages.ts:2:'),
      loc: { file, line: 2 },
    });
    await errorAfter(`${template('x')}\nnowhere();\n`, 'nowhere is not defined');
    page.close();
    await write(root, 'src/pages.ts', template('After'));
    await server.restart();
    const [fixed = ''] = server.resolvedUrls?.local ?? [];
    expect(await (await fetch(fixed)).text()).toContain('<h1>After Heron Lane Massage</h1>');
  } finally {
    await server.close();
  }
}, 60_000);

it('shows an edited template without a manual restart', async () => {
  const { root, server } = await siteWithTemplate();
  try {
    await server.listen();
    const page = async () => {
      const [url] = server.resolvedUrls?.local ?? [];
      return url === undefined ? '' : (await fetch(url)).text().catch(() => '');
    };
    expect(await page()).toContain('<h1>Before Heron Lane Massage</h1>');
    expect(server.config.configFileDependencies).toContain(`${root}/src/pages.ts`);
    await new Promise((resolve) =>
      server.watcher.getWatched()[`${root}/src`] ? resolve(undefined) : server.watcher.once('ready', resolve),
    );
    await write(root, 'src/pages.ts', template('After'));
    await expect.poll(page, { timeout: 30_000 }).toContain('<h1>After Heron Lane Massage</h1>');
  } finally {
    await server.close();
  }
}, 60_000);
