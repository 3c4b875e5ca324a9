import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { startTrial, type TrialSite } from './trial-site.js';

const SECRET = 'key: do-not-show\n';

/** A request. */
export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A running editor whose folder has files around it and links in it that nobody may reach. */
export interface GuardedSite extends TrialSite {
  /** Sends a request byte for byte: `fetch` would correct paths, and refuse to set some headers. */
  sendRaw(request: Sent): Promise<Answer>;
  /** Expects that nothing about the server is revealed, and that nothing was changed. */
  expectRefused(answer: Answer, statuses: readonly number[]): Promise<void>;
}

/** Starts such an editor. */
export async function startGuarded(): Promise<GuardedSite> {
  const site = await startTrial();
  const { content } = site;
  await writeFile(join(dirname(content), 'secret.yaml'), SECRET);
  await mkdir(join(content, 'node_modules'));
  await mkdir(join(content, '.hidden'));
  for (const path of ['.env.yaml', '.hidden/a.md', 'node_modules/a.json', 'notes.txt', 'page.html']) {
    await writeFile(join(content, path), SECRET);
  }
  await symlink('../secret.yaml', join(content, 'link.yaml'));
  await symlink('..', join(content, 'linked'));
  await symlink('articles', join(content, 'linked-inside'));
  await symlink('articles/spring.md', join(content, 'linked-text.md'));
  await symlink('nowhere.md', join(content, 'broken-link.md'));
  const before = await everyFile(content);
  return {
    ...site,
    sendRaw: (request) => sendRaw(site, request),
    async expectRefused({ status, text }, statuses) {
      expect(statuses).toContain(status);
      expect(text).not.toContain('do-not-show');
      expect(text).not.toMatch(/\bat .*:\d+:\d+|node:internal|\/packages\/|tendwell-editor-/);
      expect(await everyFile(content)).toEqual(before);
    },
  };
}

/** Every file next to the content folder and in it, but the editor's own. */
async function everyFile(content: string): Promise<Record<string, string>> {
  const root = dirname(content);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = files.filter((file) => !file.startsWith(join(root, '.data')));
  return Object.fromEntries(await Promise.all(own.map(async (file) => [file, await readFile(file, 'utf8')])));
}

async function sendRaw(site: TrialSite, { method = 'GET', path, headers = {}, body }: Sent): Promise<Answer> {
  const { hostname, port } = new URL(site.origin);
  const all: Record<string, string | undefined> = {
    cookie: site.cookie,
    origin: site.origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...headers,
  };
  const given = Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, method, path, headers: given }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
