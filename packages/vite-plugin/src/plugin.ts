import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import {
  mergeConfig,
  normalizePath,
  type Plugin,
  type Rolldown,
  searchForWorkspaceRoot,
  type UserConfig,
} from 'vite';
import { Building } from './build/building.js';
import { oneSharedChunk } from './build/chunks.js';
import { limitHeapGrowth } from './build/heap.js';
import { packageFolders } from './build/package-files.js';
import { bundlesByDefault, plainConfig } from './build/plain-config.js';
import { canWatchContent, ignoring } from './dev/content-watch.js';
import type { RenderedPage } from './dev/renderer.js';
import { terminalColors } from './failure.js';
import { contentFolder, resolveOptions, type Settings, type TendwellOptions } from './options.js';
import { isInside } from './paths.js';
import type { Project } from './project.js';
import { SHELL_NAME, shellFile } from './shell-file.js';
import { MODULE_ID, MODULE_NAME, moduleCode, NOTHING } from './virtual.js';

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
  let settings: Settings;
  let project: Promise<Project> | undefined;
  let isBuild = false;
  let isWatchedByItself = false;
  let text: string | undefined;
  let isDefault = false;
  let renderPage: TendwellApi['renderPage'] = async () => undefined;
  const building = new Building();

  /** The code that reads and renders the content, which a build without changes doesn't load. */
  const theProject = (): Promise<Project> => {
    project ??= import('./project.js').then((module) => new module.Project(settings));
    return project;
  };

  const plugin: TendwellPlugin = {
    name: 'tendwell',
    api: {
      get folder() {
        return settings.folder;
      },
      now: () => settings.now(),
      renderPage: (path) => renderPage(path),
    },

    config(user, { command, isPreview }) {
      const { root = '.', server } = user;
      text = plainConfig(user, options, plugin);
      isDefault = bundlesByDefault(user, plugin);
      const folder = contentFolder(options, resolve(root));
      isWatchedByItself = command === 'serve' && !isPreview && canWatchContent(folder, resolve(root), server);
      const workspace = searchForWorkspaceRoot(resolve(root));
      const given = server?.fs?.allow;
      // Packages may be linked from elsewhere.
      const allowed = [...(given ? [] : [folder]), ...packageFolders()].filter(
        (path) => !isInside(workspace, path),
      );
      return {
        // Vite's own fallbacks would respond to paths without a file.
        appType: isPreview ? 'mpa' : 'custom',
        ...(command === 'build' && buildConfig(user, building)),
        server: {
          ...(allowed.length > 0 && { fs: { allow: [...(given ? [] : [workspace]), ...allowed] } }),
          ...(isWatchedByItself && { watch: ignoring(folder) }),
        },
        optimizeDeps: { exclude: BROWSER_MODULES },
      };
    },

    async configResolved(config) {
      isBuild = config.command === 'build';
      settings = resolveOptions(options, config);
      if (!isBuild) return;
      try {
        building.start(config);
      } catch (error) {
        const { failBuild } = await import('./failed.js');
        failBuild(error);
      }
    },

    async configureServer(server) {
      const [{ Requests }, { DevRenderer }, { keepFresh, pageMiddleware }, { showFailedRestarts }, content] =
        await Promise.all([
          import('./dev/requests.js'),
          import('./dev/renderer.js'),
          import('./dev/serve.js'),
          import('./dev/restart.js'),
          theProject(),
        ]);
      const requests = new Requests();
      server.middlewares.use(requests.middleware);
      content.isBusy = () => requests.areExpected();
      const renderer = new DevRenderer(server, content);
      renderPage = (path) => renderer.renderPage(path);
      keepFresh(server, content, isWatchedByItself);
      showFailedRestarts(server);
      return () => server.middlewares.use(pageMiddleware(renderer));
    },

    async configurePreviewServer(server) {
      const { outputFolder, previewMiddleware, readBuiltPage } = await import('./preview.js');
      const folder = outputFolder(server.config);
      renderPage = (path) => readBuiltPage(folder, path);
      return () => server.middlewares.use(previewMiddleware(folder, server.config.base));
    },

    // Not in `buildStart`: errors of later hooks are wrapped and printed with Vite's stack.
    async options(given) {
      if (!isBuild) return undefined;
      const warnings = building.unchanged(settings.folder, text, settings.now);
      if (warnings) {
        const shown = warnings.map(([plain, colored]) => (terminalColors() ? colored : plain));
        if (shown.length > 0) settings.warn(shown.join('\n\n'));
        return { ...given, input: NOTHING };
      }
      limitHeapGrowth();
      const [{ failBuild }, { parseShell, readShell }, content] = await Promise.all([
        import('./failed.js'),
        import('./shell.js'),
        theProject(),
      ]);
      parseShell(await readShell(settings));
      const { site } = await content.refresh().catch(failBuild);
      const source = await readShell(settings, site.practice.theme);
      if (!building.keepClient(source) && isDefault) await building.usePrebuilt(site.practice.theme);
      return building.client ? { ...given, input: NOTHING } : undefined;
    },

    async buildStart() {
      if (!isBuild || !this.meta.watchMode) return;
      const content = await theProject();
      await content.read().catch(() => {});
      for (const file of content.files) this.addWatchFile(file);
    },

    async watchChange(file) {
      if (isBuild && isInside(settings.folder, resolve(file))) void (await theProject()).refresh();
    },

    resolveId: {
      filter: { id: [MODULE_NAME, SHELL_NAME] },
      handler(name) {
        if (MODULE_NAME.test(name)) return `\0${name}`;
        // Vite itself finds the file if there is one.
        return normalizePath(name) === shellFile(settings.root) ? shellFile(settings.root) : undefined;
      },
    },

    load: {
      filter: { id: [MODULE_ID, SHELL_NAME] },
      async handler(id) {
        if (!MODULE_ID.test(id)) {
          if (id !== shellFile(settings.root)) return undefined;
          const { readShell } = await import('./shell.js');
          return readShell(settings, (await readFor(this, theProject())).practice.theme);
        }
        const name = id.slice(1);
        if (name === NOTHING) return 'export {};';
        const code = moduleCode(name, await readFor(this, theProject()));
        return code ?? this.error(`There is no module ${name}`);
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { consumer, build } = this.environment.config;
        if (consumer !== 'client') return;
        const { client } = building;
        if (building.isUnchanged || client) {
          for (const name of Object.keys(bundle)) delete bundle[name];
        }
        if (building.isUnchanged) return;
        for (const [fileName, path] of building.prebuiltFiles) {
          this.emitFile({ type: 'asset', fileName, source: await readFile(path) });
        }
        const [{ emitSite, takeShell }, { withPolicy }, { failBuild }, content] = await Promise.all([
          import('./build/emit.js'),
          import('./build/policy.js'),
          import('./failed.js'),
          theProject(),
        ]);
        const reading = await content.read().catch(failBuild);
        const bundled = client ?? { shell: takeShell(bundle), modules: moduleFiles(this) };
        const shell = withPolicy(bundled.shell, reading.site, settings);
        if (build.write) await building.write(bundled, shell, reading);
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
      async handler() {
        try {
          building.publish();
        } catch (error) {
          const { failBuild } = await import('./failed.js');
          failBuild(error);
        }
      },
    },
  };
  return plugin;
}

/** How the site is built: in a folder of its own, with one shared chunk, without the bundler's report. */
function buildConfig(user: UserConfig, building: Building): UserConfig {
  const staged = building.stage(user);
  const shared = mergeConfig(staged, oneSharedChunk(user));
  return mergeConfig(shared, quiet(user));
}

/** Leaves out a report on slow plugins, which is for those who write plugins, unless the site's configuration asks for it. */
function quiet({ build }: UserConfig): UserConfig {
  const bundlerTimings = build?.rolldownOptions?.checks?.bundlerTimings ?? false;
  return { build: { rolldownOptions: { checks: { bundlerTimings } } } };
}

/** The files of the modules of a build, without queries. */
function moduleFiles(context: Rolldown.PluginContext): string[] {
  const paths = [...context.getModuleIds()].map((id) => id.replace(/[?#].*/, ''));
  return [...new Set(paths.filter((path) => isAbsolute(path)))].sort();
}

async function readFor(context: Rolldown.PluginContext, project: Promise<Project>) {
  try {
    return (await (await project).read()).site;
  } catch (error) {
    const { overlayError } = await import('./dev/overlay.js');
    return context.error(overlayError(error));
  }
}
