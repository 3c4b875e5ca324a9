import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContentError, Practice } from '@tendwell/content';
import { html } from '@tendwell/content/html';
import { NOT_FOUND, type Page } from '@tendwell/site';
import { normalizePath, type ViteDevServer } from 'vite';
import { terminalText } from '../failed.js';
import type { Project } from '../project.js';
import { fillShell, parseShell, readShell } from '../shell.js';
import { shellFile } from '../shell-file.js';
import type { Reading } from '../site/read.js';
import { answer, pagePathsOf } from './answer.js';
import { errorPage, overlayScript } from './overlay.js';
import { READING } from './reading-mark.js';

/** A page and its status. */
export interface RenderedPage {
  status: number;
  html: string;
}

/** The response for a path: a page, a redirect, or a file such as a feed. */
export type Answered = RenderedPage | { location: string } | { file: string; type: string };

/** Renders pages in the dev server. */
export class DevRenderer {
  readonly #server: ViteDevServer;
  readonly #project: Project;
  readonly #ids = new WeakMap<Reading, string>();

  constructor(server: ViteDevServer, project: Project) {
    this.#server = server;
    this.#project = project;
  }

  /**
   * The response for a path under `base`, which is an error page if the page's content has errors. `undefined` if there is
   * neither a page nor a 404 page.
   */
  async respond(path: string): Promise<Answered | undefined> {
    let reading: Reading;
    try {
      reading = await this.#project.read();
    } catch (error) {
      // It was printed when the content was read.
      return this.#failed(error);
    }
    const paths = pagePathsOf(path);
    const failures = await reading.failuresAt(paths);
    const failure = paths.map((page) => failures.pages.get(page)).find(Boolean);
    if (failure) return this.#failed(failure);
    const file = reading.files.get(path);
    if (file) return { file: file.source(), type: file.type };
    const found = answer(path, reading, this.#project.settings.base);
    if (!found || 'location' in found) return found;
    try {
      const { status } = found;
      const page = this.#withOverlay(this.#withClient(found.page, reading), failures.everywhere);
      return { status, html: await this.#render(page, path, reading.site.practice) };
    } catch (error) {
      this.#server.config.logger.error(terminalText(error), { timestamp: true });
      return this.#failed(error);
    }
  }

  /** The page at a path, without falling back to the 404 page. */
  async renderPage(path: string): Promise<RenderedPage | undefined> {
    const found = await this.respond(path);
    if (!found || !('html' in found)) return undefined;
    return found.status === 404 && path !== NOT_FOUND ? undefined : found;
  }

  /** Scripts of a shell of one's own may depend on what an edit changes: such a page is always reloaded. */
  #withClient(page: Page, reading: Reading): Page {
    const { base, root } = this.#project.settings;
    const url = `${base}@fs/${CLIENT.replace(/^\//, '')}`;
    const mark =
      !existsSync(shellFile(root)) && html`<meta name="${READING}" content="${this.#idOf(reading)}">`;
    return { ...page, head: html`${page.head}${mark}<script type="module" src="${url}"></script>` };
  }

  /** Identifies a reading, also after a restart of the server. */
  #idOf(reading: Reading): string {
    const id = this.#ids.get(reading) ?? randomUUID();
    this.#ids.set(reading, id);
    return id;
  }

  #withOverlay(page: Page, error: ContentError | undefined): Page {
    if (!error) return page;
    return { ...page, head: html`${page.head}${overlayScript(error, this.#server.config)}` };
  }

  #failed(error: unknown): RenderedPage {
    return { status: 500, html: errorPage(error, this.#server.config) };
  }

  /** Vite transforms the shell before the page is inserted, so it doesn't parse or change the page. */
  async #render(page: Page, path: string, { locale, theme }: Practice): Promise<string> {
    const { settings } = this.#project;
    const source = await readShell(settings, theme);
    parseShell(source);
    const shell = await this.#server.transformIndexHtml('/index.html', source, settings.base + path.slice(1));
    return fillShell(parseShell(shell), page, locale);
  }
}

/** The module that keeps what is typed in open pages. */
const CLIENT = normalizePath(
  fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './client.ts' : './client.js', import.meta.url)),
);
