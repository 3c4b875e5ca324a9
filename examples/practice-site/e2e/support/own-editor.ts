import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EditorServer, serveEditor } from '@tendwell/editor/node';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { launch } from './browser.ts';
import { removeEdited } from './editor.ts';

const NOW = '2026-11-30T15:00:00Z';

/** The editor of the practice site on a phone, for the tests of a file. Each begins with `practice.yaml` as it was. */
export interface OwnEditor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** `practice.yaml`, as it was. */
  readonly original: string;
  /** How often {@link OwnEditor.tap} was called in this test. */
  taps: number;
  /** What went wrong in the page so far, and what its policy refused. */
  readonly errors: readonly string[];
  /** Presses on the first button, or link, with a name. */
  tap(name: string | RegExp, role?: 'button' | 'link'): Promise<void>;
  /** Waits until the page shows a text. */
  said(text: string | RegExp): Promise<void>;
  /** Opens a view in a fresh page. */
  go(hash?: string, heading?: string | RegExp): Promise<void>;
  /** Opens a view in the same page, as a link does. */
  show(hash: string, heading: string | RegExp): Promise<void>;
  /** Reads `practice.yaml`. */
  saved(): Promise<string>;
  /** Writes `practice.yaml`, as another program does. */
  write(text: string): Promise<void>;
  /** The lines that differ from the file as it was. */
  changedLines(): Promise<{ added: string[]; removed: string[] }>;
}

/** Runs an editor from before the first test of a file until after its last. */
export function ownEditor(): OwnEditor {
  let folder: string;
  let server: EditorServer;
  const errors: string[] = [];
  const file = () => path.join(folder, 'content/practice.yaml');
  let loads = 0;

  const hasHeading = (name: string | RegExp) =>
    own.page
      .getByRole('heading', { level: 1, name })
      .waitFor()
      .catch(async (cause: unknown) => {
        const text = await own.page.locator('body').innerText();
        throw new Error(`No heading ${name}. The page says: ${text}`, { cause });
      });
  const own = {} as { -readonly [Name in keyof OwnEditor]: OwnEditor[Name] };
  const parts: Omit<OwnEditor, 'context' | 'page' | 'original'> = {
    taps: 0,
    errors,
    async tap(name, role = 'button') {
      own.taps++;
      await own.page
        .getByRole(role, { name, exact: typeof name === 'string' })
        .first()
        .click();
    },
    said: (text) => own.page.getByRole('status').filter({ hasText: text }).waitFor(),
    async go(hash = '', heading = 'Today') {
      // With another query, the page is loaded, whatever its hash. On the way through `about:blank`, it would be loaded in
      // another process, which takes twice as long.
      await own.page.goto(`${new URL(server.url).origin}/?${++loads}${hash}`);
      await hasHeading(heading);
    },
    async show(hash, heading) {
      await own.page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await hasHeading(heading);
    },
    saved: () => readFile(file(), 'utf8'),
    write: (text) => writeFile(file(), text),
    async changedLines() {
      const [before, after] = [own.original.split('\n'), (await own.saved()).split('\n')];
      return {
        added: after.filter((line) => !before.includes(line)),
        removed: before.filter((line) => !after.includes(line)),
      };
    },
  };
  Object.assign(own, parts);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tendwell-edit-'));
    await cp(path.join(import.meta.dirname, '../../content'), path.join(folder, 'content'), {
      recursive: true,
    });
    own.original = await own.saved();
    server = await serveEditor({ content: path.join(folder, 'content'), now: () => new Date(NOW) });
    const browser = await launch();
    own.context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      locale: 'en-US',
      timezoneId: 'America/New_York',
    });
    own.page = await own.context.newPage();
    own.page.on('pageerror', ({ message }) => errors.push(message));
    own.page.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML|trusted-types/i.test(message.text()))
        errors.push(message.text());
    });
    await own.page.goto(server.url);
    await own.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  });
  afterAll(async () => {
    await own.context?.browser()?.close();
    await server?.close();
    if (folder) await removeEdited(folder);
  });
  beforeEach(async () => {
    await own.write(own.original);
    own.taps = 0;
  });
  return own;
}
