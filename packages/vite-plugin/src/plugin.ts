import { resolve } from 'node:path';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { Building, type UserBuild } from './build/building.js';
import { oneSharedChunk } from './build/chunks.js';
import { buildHooks } from './build/hooks.js';
import { bundlesByDefault, plainConfig } from './build/plain-config.js';
import type { RenderedPage } from './dev/renderer.js';
import { moduleHooks } from './module-hooks.js';
import { contentFolder, type TendwellOptions } from './options.js';
import { Serving } from './serving.js';
import { Setup } from './setup.js';

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
  const setup = new Setup(options);
  const building = new Building();
  const serving = new Serving(setup);

  const plugin: TendwellPlugin = {
    name: 'tendwell',
    api: {
      get folder() {
        return setup.settings.folder;
      },
      now: () => setup.settings.now(),
      renderPage: (path) => serving.renderPage(path),
    },

    config(user, { command, isPreview = false }) {
      const folder = contentFolder(options, resolve(user.root ?? '.'));
      return {
        // Vite's own fallbacks would respond to paths without a file.
        appType: isPreview ? 'mpa' : 'custom',
        ...(command === 'build' &&
          buildConfig(user, building, {
            text: plainConfig(user, options, plugin),
            isDefault: bundlesByDefault(user, plugin),
          })),
        server: serving.config(user, folder, { isDev: command === 'serve' && !isPreview }),
        optimizeDeps: { exclude: BROWSER_MODULES },
      };
    },

    async configResolved(config) {
      setup.resolve(config);
      if (config.command !== 'build') return;
      try {
        building.start(config);
      } catch (error) {
        const { failBuild } = await import('./failed.js');
        failBuild(error);
      }
    },

    ...serving.hooks,
    ...moduleHooks(setup),
    ...buildHooks(setup, building),
  };
  return plugin;
}

/** How the site is built: in a folder of its own, with one shared chunk, without the bundler's report. */
function buildConfig(user: UserConfig, building: Building, compared: UserBuild): UserConfig {
  const staged = building.stage(user, compared);
  const shared = mergeConfig(staged, oneSharedChunk(user));
  return mergeConfig(shared, quiet(user));
}

/** Leaves out a report on slow plugins, which is for those who write plugins, unless the site's configuration asks for it. */
function quiet({ build }: UserConfig): UserConfig {
  const bundlerTimings = build?.rolldownOptions?.checks?.bundlerTimings ?? false;
  return { build: { rolldownOptions: { checks: { bundlerTimings } } } };
}
