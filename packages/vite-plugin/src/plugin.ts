import { resolve } from 'node:path';
import { mergeConfig, normalizePath, type Plugin, type Rolldown, searchForWorkspaceRoot } from 'vite';
import { Building } from './build/building.js';
import { oneSharedChunk } from './build/chunks.js';
import { emitSite, takeShell } from './build/emit.js';
import { packageFolders } from './build/package-files.js';
import { overlayError } from './dev/overlay.js';
import { DevRenderer, type RenderedPage } from './dev/renderer.js';
import { showFailedRestarts } from './dev/restart.js';
import { keepFresh, pageMiddleware } from './dev/serve.js';
import { failBuild } from './failure.js';
import { contentFolder, resolveOptions, type TendwellOptions } from './options.js';
import { isInside } from './paths.js';
import { outputFolder, previewMiddleware, readBuiltPage } from './preview.js';
import { Project } from './project.js';
import { parseShell, readShell, SHELL_NAME, shellFile } from './shell.js';
import { MODULE_ID, MODULE_NAME, moduleCode } from './virtual.js';

/** The API for other plugins: `config.plugins.find(({ name }) => name === 'tendwell').api`. */
export interface TendwellApi {
  /** Absolute path of the content folder. Known once Vite has resolved its configuration. */
  readonly folder: string;
  /** The moment for which the site is made. */
  now(): Date;
  /**
   * Renders a whole page in the dev server and in `vite preview`, for endpoints that respond with the site's layout.
   *
   * @param path A page's path without Vite's `base`, such as `/newsletter/`.
   * @returns Status 500 with an error page if the page's content has errors. `undefined` if there is no such page.
   */
  renderPage(path: string): Promise<RenderedPage | undefined>;
}

/**
 * What the pages' script imports. These are modules that browsers can load as they are. Vite would find them only after the first page
 * is open, bundle them, and reload the page, which loses what somebody has typed in the meantime.
 */
const BROWSER_MODULES = [
  '@lit/context',
  '@lit/reactive-element',
  '@tendwell/content',
  '@tendwell/elements',
  '@tendwell/site',
];

/** The plugin, with its {@link TendwellApi}. */
export type TendwellPlugin = Plugin<TendwellApi> & { name: 'tendwell'; api: TendwellApi };

/**
 * Turns a content folder into the pages of a site, and updates the browser while the content is edited.
 *
 * @example
 * ```ts
 * import { html } from '@tendwell/content/html';
 * import { tendwell } from '@tendwell/vite-plugin';
 * import { defineConfig } from 'vite';
 *
 * export default defineConfig({
 *   plugins: [
 *     tendwell({
 *       pages: ({ practice }) => [{ path: '/', title: practice.name, body: html`<h1>${practice.name}</h1>` }],
 *     }),
 *   ],
 * });
 * ```
 */
export function tendwell(options: TendwellOptions = {}): TendwellPlugin {
  let project: Project;
  let isBuild = false;
  let renderPage: TendwellApi['renderPage'] = async () => undefined;
  const building = new Building();

  return {
    name: 'tendwell',
    api: {
      get folder() {
        return project.settings.folder;
      },
      now: () => project.settings.now(),
      renderPage: (path) => renderPage(path),
    },

    config(user, { command, isPreview }) {
      const { root = '.', server } = user;
      const folder = contentFolder(options, resolve(root));
      const workspace = searchForWorkspaceRoot(resolve(root));
      const given = server?.fs?.allow;
      // Packages may be linked from elsewhere.
      const allowed = [...(given ? [] : [folder]), ...packageFolders()].filter(
        (path) => !isInside(workspace, path),
      );
      return {
        // Vite's own fallbacks would respond to paths without a file.
        appType: isPreview ? 'mpa' : 'custom',
        ...(command === 'build' && mergeConfig(building.stage(user), oneSharedChunk(user))),
        ...(allowed.length > 0 && { server: { fs: { allow: [...(given ? [] : [workspace]), ...allowed] } } }),
        optimizeDeps: { exclude: BROWSER_MODULES },
      };
    },

    configResolved(config) {
      isBuild = config.command === 'build';
      project = new Project(resolveOptions(options, config));
      if (isBuild) building.start(config);
    },

    configureServer(server) {
      const renderer = new DevRenderer(server, project);
      renderPage = (path) => renderer.renderPage(path);
      keepFresh(server, project);
      showFailedRestarts(server);
      return () => server.middlewares.use(pageMiddleware(renderer));
    },

    configurePreviewServer(server) {
      const folder = outputFolder(server.config);
      renderPage = (path) => readBuiltPage(folder, path);
      return () => server.middlewares.use(previewMiddleware(folder, server.config.base));
    },

    // Not in `buildStart`: errors of later hooks are wrapped and printed with Vite's stack.
    async options() {
      if (!isBuild) return;
      parseShell(await readShell(project.settings));
      await project.refresh().catch(failBuild);
    },

    async buildStart() {
      if (!isBuild || !this.meta.watchMode) return;
      await project.read().catch(() => {});
      for (const file of project.files) this.addWatchFile(file);
    },

    watchChange(file) {
      if (isBuild && isInside(project.settings.folder, resolve(file))) void project.refresh();
    },

    resolveId: {
      filter: { id: [MODULE_NAME, SHELL_NAME] },
      handler(name) {
        if (MODULE_NAME.test(name)) return `\0${name}`;
        // Vite itself finds the file if there is one.
        return normalizePath(name) === shellFile(project.settings.root)
          ? shellFile(project.settings.root)
          : undefined;
      },
    },

    load: {
      filter: { id: [MODULE_ID, SHELL_NAME] },
      async handler(id) {
        if (!MODULE_ID.test(id)) {
          if (id !== shellFile(project.settings.root)) return undefined;
          return readShell(project.settings, (await readFor(this, project)).practice.theme);
        }
        const name = id.slice(1);
        const code = moduleCode(name, await readFor(this, project));
        return code ?? this.error(`There is no module ${name}`);
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { consumer, build } = this.environment.config;
        if (consumer !== 'client') return;
        const reading = await project.read().catch(failBuild);
        const shell = takeShell(bundle);
        if (build.write) await building.write(shell, reading);
        else await emitSite(this, shell, reading).catch(failBuild);
      },
    },

    // After those of other plugins, so that a build is complete only if they succeeded.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler(_options, bundle) {
        if (this.environment.config.consumer === 'client') building.complete(Object.keys(bundle));
      },
    },

    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => building.publish(),
    },
  };
}

async function readFor(context: Rolldown.PluginContext, project: Project) {
  try {
    return (await project.read()).site;
  } catch (error) {
    return context.error(overlayError(error));
  }
}
