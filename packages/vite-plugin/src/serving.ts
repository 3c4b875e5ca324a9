import { resolve } from 'node:path';
import { type Plugin, searchForWorkspaceRoot, type UserConfig } from 'vite';
import { packageFolders } from './build/package-files.js';
import { canWatchContent, ignoring } from './dev/content-watch.js';
import type { RenderedPage } from './dev/renderer.js';
import { isInside } from './paths.js';
import type { Setup } from './setup.js';

/** Serves the site: while it is edited, or, with `vite preview`, as it was built. */
export class Serving {
  readonly #setup: Setup;
  #isWatchedByItself = false;
  /** Renders a whole page. `undefined` if there is no such page. */
  renderPage: (path: string) => Promise<RenderedPage | undefined> = async () => undefined;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  /** Vite's settings of the server, of a site with this content folder. */
  config(
    { root = '.', server }: UserConfig,
    folder: string,
    { isDev }: { readonly isDev: boolean },
  ): NonNullable<UserConfig['server']> {
    this.#isWatchedByItself = isDev && canWatchContent(folder, resolve(root), server);
    const workspace = searchForWorkspaceRoot(resolve(root));
    const given = server?.fs?.allow;
    // Packages may be linked from elsewhere.
    const allowed = [...(given ? [] : [folder]), ...packageFolders()].filter(
      (path) => !isInside(workspace, path),
    );
    return {
      ...(allowed.length > 0 && { fs: { allow: [...(given ? [] : [workspace]), ...allowed] } }),
      ...(this.#isWatchedByItself && { watch: ignoring(folder) }),
    };
  }

  get hooks(): Pick<Plugin, 'configureServer' | 'configurePreviewServer'> {
    return {
      configureServer: async (server) => {
        const [
          { Requests },
          { DevRenderer },
          { keepFresh, pageMiddleware },
          { showFailedRestarts },
          content,
        ] = await Promise.all([
          import('./dev/requests.js'),
          import('./dev/renderer.js'),
          import('./dev/serve.js'),
          import('./dev/restart.js'),
          this.#setup.project(),
        ]);
        const requests = new Requests();
        server.middlewares.use(requests.middleware);
        content.isBusy = () => requests.areExpected();
        const renderer = new DevRenderer(server, content);
        this.renderPage = (path) => renderer.renderPage(path);
        keepFresh(server, content, this.#isWatchedByItself);
        showFailedRestarts(server);
        return () => server.middlewares.use(pageMiddleware(renderer));
      },

      configurePreviewServer: async (server) => {
        const { outputFolder, previewMiddleware, readBuiltPage } = await import('./preview.js');
        const folder = outputFolder(server.config);
        this.renderPage = (path) => readBuiltPage(folder, path);
        return () => server.middlewares.use(previewMiddleware(folder, server.config.base));
      },
    };
  }
}
