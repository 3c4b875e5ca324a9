import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { html } from '@tendwell/content/html';
import {
  build,
  createLogger,
  createServer,
  type InlineConfig,
  type LogOptions,
  type ViteDevServer,
} from 'vite';
import { type Page, type Site, type TendwellOptions, tendwell } from '../src/index.js';

/** Texts of a small fictional practice, by path in the site's folder. */
export const FILES: Record<string, string> = {
  'index.html': `<!doctype html>
<html lang="en" class="site">
<head>
<meta charset="utf-8">
<link rel="stylesheet" href="/src/site.css">
<script type="module" src="/src/main.ts"></script>
<!--tendwell:head-->
</head>
<body>
<!--tendwell:body-->
</body>
</html>
`,
  'src/site.css': 'body { color: rgb(10, 20, 30) }\n',
  'src/main.ts': 'document.documentElement.dataset.script = "ran";\n',
  'content/practice.yaml': `name: Heron Lane Massage
kind: massage
url: https://heronlane.example.com/
locale: en-US
timeZone: America/Chicago
locations:
  - address:
      street: 4 Heron Lane
      city: Decorah
      country: US
practitioners:
  - slug: ada-voss
    name: Ada Voss
    photo:
      src: ./pictures/ada.svg
      alt: Ada at the door
`,
  'content/newsletter.yaml': `action: /newsletter/subscribe
description: One letter a month.
consent:
  text: Send me the letter.
  version: "1"
`,
  'content/articles/oil.md': `---
title: Which oil & why
date: 2026-03-02
author: ada-voss
summary: Almond, mostly.
picture:
  src: ./oil.svg
  alt: A brown bottle
---

I use almond oil. It **smells of nothing**, see [the towels](./towels.md#wash) and [the visit](/visit/).

![A bottle](./oil.svg) ![A shelf](../pictures/shelf.svg)
`,
  'content/articles/oil.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M1 1h2"/></svg>',
  'content/articles/towels.md': `---
title: Forty towels
date: 2026-02-01
redirectFrom: [/blog/towels]
---

## Wash

Forty towels a week, washed hot.
`,
  'content/articles/knees.md': `---
title: Knees
date: 2026-01-05
draft: true
---

Not ready yet.
`,
  'content/pages/about.md': `---
title: About us
date: 2026-01-01
---

We are two people and [a bottle](../articles/oil.md).
`,
  'content/notices/privacy-policy.md': `---
title: Privacy
date: 2026-01-01
---

We keep nothing.
`,
  'content/pictures/ada.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>',
  'content/pictures/shelf.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9"/></svg>',
};

/** Where configurations and templates outside of the repository import `html` from: a string literal of code. */
export const htmlModule = JSON.stringify(createRequire(import.meta.url).resolve('@tendwell/content/html'));

/** Pages of the fictional practice. */
export function pages(site: Site): Page[] {
  const list = site.articles.map(
    ({ url, title, draft }) => html`<li><a href="${url}">${title}</a>${draft && ' (draft)'}</li>`,
  );
  return [
    { path: '/', title: site.practice.name, body: html`<h1>${site.practice.name}</h1><ul>${list}</ul>` },
    ...site.articles.map((article) => ({
      path: article.path,
      title: article.title,
      description: article.summary,
      lang: article.lang,
      head: html`<link rel="canonical" href="${site.url(article.path)}">`,
      jsonLd: [{ '@type': 'BlogPosting', headline: article.title }],
      body: html`<main>${article.picture && html`<img class="picture" src="${article.picture.src}">`}${article.html}</main>`,
    })),
    { path: '/about/', title: 'About', body: site.pages.about?.html ?? html`` },
    { path: '/404.html', title: 'Not here', body: html`<h1>There is nothing here</h1>` },
  ];
}

const cleanups: (() => Promise<unknown>)[] = [];

/** Closes servers and removes folders; for `afterEach`. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/** A folder with the practice's files, and others on top of them; `null` leaves a file out. */
export async function siteFolder(files: Record<string, string | null> = {}): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'tendwell-')));
  cleanups.push(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));
  for (const [path, text] of Object.entries({ ...FILES, ...files })) {
    if (text !== null) await write(root, path, text);
  }
  return root;
}

export async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** What Vite logged, one string a message. */
export interface Logs {
  readonly messages: string[];
}

function logger(messages: string[]) {
  const log = createLogger('info', { allowClearScreen: false });
  const keep = (message: string, _options?: LogOptions) => void messages.push(message);
  return Object.assign(log, { info: keep, warn: keep, warnOnce: keep, error: keep });
}

function config(
  root: string,
  options: Partial<TendwellOptions>,
  inline: InlineConfig,
  messages: string[],
): InlineConfig {
  return {
    root,
    configFile: false,
    // Vite's reporter writes to the terminal by itself.
    logLevel: 'warn',
    customLogger: logger(messages),
    plugins: [tendwell({ pages, ...options }), ...(inline.plugins ?? [])],
    ...Object.fromEntries(Object.entries(inline).filter(([key]) => key !== 'plugins')),
  };
}

/** The names of all files of a built site. */
export async function builtFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, 'dist'), join(entry.parentPath, entry.name)))
    .sort();
}

/** Builds a site; `read` gives a file of the output folder. */
export async function buildSite(
  root: string,
  options: Partial<TendwellOptions> = {},
  inline: InlineConfig = {},
): Promise<Logs & { files: string[]; read(path: string): Promise<string> }> {
  const messages: string[] = [];
  await build(config(root, options, inline, messages));
  return {
    messages,
    files: await builtFiles(root),
    read: (path) => readFile(join(root, 'dist', path), 'utf8'),
  };
}

/** Files that come before the watcher has seen the folder are no change to it. */
async function watched(server: ViteDevServer, content: string): Promise<void> {
  const folder = join(server.config.root, content, 'articles');
  for (let tries = 0; tries < 200 && !server.watcher.getWatched()[folder]?.length; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A dev server of a site that listens on a free port. */
export async function serveSite(
  root: string,
  options: Partial<TendwellOptions> = {},
  inline: InlineConfig = {},
): Promise<
  Logs & { server: ViteDevServer; origin: string; get(path: string, init?: RequestInit): Promise<Response> }
> {
  const messages: string[] = [];
  const server = await createServer({
    ...config(root, options, inline, messages),
    server: { port: 0, host: '127.0.0.1', ...inline.server },
  });
  cleanups.push(() => server.close());
  await server.listen();
  // Otherwise, the content is watched by itself, from the start.
  if (inline.server?.watch) await watched(server, options.content ?? 'content');
  const address = server.httpServer?.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    messages,
    server,
    origin,
    get: (path, init) => fetch(origin + path, { redirect: 'manual', ...init }),
  };
}
