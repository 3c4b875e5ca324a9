import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLogger, createServer, type Plugin } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type NewsletterEndpointOptions, newsletterEndpoint } from './index.js';
import { inSite } from './site-plugin.js';

const FILES = {
  'content/practice.yaml': `name: Heron Lane Massage
kind: massage
url: https://heronlane.example.com/
locale: en-US
timeZone: America/Chicago
locations:
  - address: { street: 4 Heron Lane, city: Decorah, country: US }
`,
  'content/newsletter.yaml': `action: /newsletter/subscribe
description: One letter a month.
consent: { text: Send me the letter., version: "1" }
`,
};

interface StartOptions {
  files?: Record<string, string>;
  plugins?: Plugin[];
  options?: NewsletterEndpointOptions;
}

/** Starts a dev server in a temporary folder with these files. What the endpoint doesn't answer has the status 404. */
async function start({ files = FILES, plugins = [], options }: StartOptions = {}) {
  const root = await mkdtemp(join(tmpdir(), 'tendwell-endpoint-'));
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  };
  for (const [name, text] of Object.entries(files)) await write(name, text);
  const messages: string[] = [];
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    customLogger: { ...createLogger('silent'), info: (message) => void messages.push(message) },
    server: { port: 0, host: '127.0.0.1' },
    plugins: [...plugins, newsletterEndpoint(options)],
  });
  await server.listen();
  onTestFinished(async () => {
    await server.close();
    await rm(root, { recursive: true, force: true });
  });
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return {
    root,
    write,
    messages,
    get: (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, origin), { headers }),
  };
}

/** A stand-in for the plugin of another package, which this one must not import. */
const sitePlugin = (root: string): Plugin => ({
  name: 'tendwell',
  api: {
    folder: join(root, 'content'),
    now: () => new Date('2026-03-02T12:00:00Z'),
    renderPage: async (path: string) => (PAGES.includes(path) ? { html: layoutOf(path) } : undefined),
  },
});

const PAGES = ['/newsletter/', '/es/newsletter/'];
const layoutOf = (path: string) =>
  `<title>Site</title><p>${path}</p><!--tendwell:newsletter-->Standard<!--tendwell:newsletter--><footer>Site</footer>`;

describe('newsletterEndpoint', () => {
  it('answers below /newsletter, in a plain page, and leaves other paths to the server', async () => {
    const { get } = await start();
    const form = await (await get('/newsletter/subscribe')).text();
    expect(form).toContain('One letter a month.');
    expect(form).toContain('Decorah');
    expect((await get('/newsletter/outbox')).status).toBe(200);
    expect((await get('/newsletters')).status).toBe(404);
  });

  it('says once where emails are shown, when they are not sent', async () => {
    const { get, messages } = await start();
    await get('/newsletter/subscribe');
    await get('/newsletter/token');
    expect(messages).toEqual([
      expect.stringMatching(
        /^Emails are not sent, but shown at http:\/\/127\.0\.0\.1:\d+\/newsletter\/outbox$/,
      ),
    ]);
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:2525');
    vi.stubEnv('SMTP_FROM', 'Heron Lane <letters@heronlane.example.com>');
    onTestFinished(() => void vi.unstubAllEnvs());
    const sending = await start();
    expect((await sending.get('/newsletter/subscribe')).status).toBe(200);
    expect(sending.messages).toEqual([]);
  });

  it('shows its pages in the layout of the site, at the site’s time', async () => {
    const { root } = await start();
    const { get } = await start({ plugins: [sitePlugin(root)] });
    const page = await (await get('/newsletter/subscribe')).text();
    expect(page).toMatch(/^<title>(?!Site)[^<]+<\/title><p>\/newsletter\/<\/p>/);
    expect(page).toContain('One letter a month.');
    expect(page).toMatch(/<footer>Site<\/footer>$/);
    expect(page).not.toContain('Standard');
    const { token } = (await (await get('/newsletter/token')).json()) as { token: string };
    // A form token begins with the time at which it was made.
    expect(Number.parseInt(token, 36)).toBe(Date.parse('2026-03-02T12:00:00Z'));
  });

  it('escapes the title in the layout of the site', async () => {
    const content = {
      title: 'Letters & <notes>',
      body: 'Form',
      lang: 'en',
      dir: 'ltr',
      status: 200,
    } as const;
    expect(await inSite(sitePlugin('').api, content)).toContain('<title>Letters &amp; &lt;notes&gt;</title>');
  });

  it('answers in the language of the visitor, with the texts and the layout of the translation', async () => {
    const { root } = await start({
      files: {
        ...FILES,
        'content/es/practice.yaml': '',
        'content/es/newsletter.yaml': 'description: Una carta al mes.\n',
      },
    });
    const { get } = await start({ plugins: [sitePlugin(root)] });
    const page = await (await get('/newsletter/subscribe', { 'accept-language': 'es-MX' })).text();
    expect(page).toContain('<p>/es/newsletter/</p>');
    expect(page).toContain('Una carta al mes.');
  });

  it('reads the facts again when they change', async () => {
    const { get, write } = await start();
    expect(await (await get('/newsletter/subscribe')).text()).toContain('One letter a month.');
    await write('content/newsletter.yaml', FILES['content/newsletter.yaml'].replace('month', 'season'));
    await expect
      .poll(async () => (await get('/newsletter/subscribe')).text())
      .toContain('One letter a season.');
  });

  it('leaves the response to the site if the content has errors, or no newsletter', async () => {
    const { get, write } = await start({ files: { 'content/practice.yaml': 'name: Heron Lane\n' } });
    expect((await get('/newsletter/subscribe')).status).toBe(404);
    await write('content/practice.yaml', FILES['content/practice.yaml']);
    expect((await get('/newsletter/subscribe')).status).toBe(404);
    await write('content/newsletter.yaml', FILES['content/newsletter.yaml']);
    await expect.poll(async () => (await get('/newsletter/subscribe')).status).toBe(200);
  });

  it('reads another folder, and stores the list in another file', async () => {
    const files = Object.fromEntries(
      Object.entries(FILES).map(([name, text]) => [name.replace('content', 'words'), text]),
    );
    const { get, root } = await start({ files, options: { content: 'words', database: 'list.db' } });
    expect((await get('/newsletter/subscribe')).status).toBe(200);
    await expect(access(join(root, 'list.db'))).resolves.toBeUndefined();
  });
});
