import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type EditorServer, type ServeOptions, serveEditor } from '../node/serve.js';

/** A small content folder, which is valid. */
export const FILES: Readonly<Record<string, string>> = {
  'practice.yaml':
    '# Ours.\nname: Quiet Pine\nkind: yoga\nurl: https://quietpine.example.com/\nlocale: en\ntimeZone: America/New_York\nlocations:\n  - address: { street: 1 Pine St, city: Troy, country: US }\n',
  'articles/wool-socks.md': '---\ntitle: Wool socks\ndate: 2026-01-02\n---\n\nWear them.\n',
  'articles/spring.md': '---\ntitle: Spring\ndate: 2026-03-01\npublishAt: 2026-06-01\n---\n\nLater.\n',
};

/** The day on which the tests take place. */
export const NOW = new Date('2026-03-02T12:00:00Z');

/** A running editor, with its own content folder. */
export interface TrialSite {
  readonly content: string;
  readonly data: string;
  readonly origin: string;
  readonly cookie: string;
  readonly server: EditorServer;
  /** Sends a request as the page does. */
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** Reads a file of the content folder. */
  read(path: string): Promise<string>;
  /** Stops the server, and removes the folder. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Makes a folder with files. The name is that of its real path. */
export async function makeFolder(files: Readonly<Record<string, string>> = FILES): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'tendwell-editor-')));
  const content = join(folder, 'content');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return folder;
}

/** Starts an editor, and signs in. */
export async function startTrial(
  files: Readonly<Record<string, string>> = FILES,
  options: Partial<ServeOptions> = {},
): Promise<TrialSite> {
  const folder = await makeFolder(files);
  const content = join(folder, 'content');
  const server = await serveEditor({ content, now: () => NOW, ...options });
  const { origin } = new URL(server.url);
  const { headers } = await fetch(server.url, { redirect: 'manual' });
  const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
  return {
    content,
    data: join(folder, '.data', 'editor'),
    origin,
    cookie,
    server,
    send: (method, path, body, more = {}) =>
      fetch(`${origin}/api/${path}`, {
        method,
        headers: {
          cookie,
          ...(method !== 'GET' && {
            origin,
            'sec-fetch-site': 'same-origin',
            'content-type': 'application/json',
          }),
          ...more,
        },
        ...(body !== undefined && {
          body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body),
        }),
      }),
    read: (path) => readFile(join(content, path), 'utf8'),
    async [Symbol.asyncDispose]() {
      await server.close();
      // Retries, because a read in progress may still write to the cache.
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
