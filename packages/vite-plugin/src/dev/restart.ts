import { resolveConfig, type ViteDevServer } from 'vite';
import { overlayError } from './overlay.js';

/**
 * Shows over open pages why the server could not restart after an edit of a template or of the configuration. Vite only says
 * so in the terminal, and the pages stay as they were.
 */
export function showFailedRestarts(server: ViteDevServer): void {
  // The stacks of errors have the places in the templates, not those in the file that Vite bundles them into and deletes.
  process.setSourceMapsEnabled(true);
  const { restart } = server;
  server.restart = async function (this: ViteDevServer, forceOptimize) {
    const { config } = this;
    await restart.call(this, forceOptimize);
    if (this.config !== config) return;
    const error = await configError(config.inlineConfig);
    if (error !== undefined) this.environments.client.hot.send({ type: 'error', err: overlayError(error) });
  };
}

/** What prevents a configuration from being loaded. */
async function configError(config: ViteDevServer['config']['inlineConfig']): Promise<unknown> {
  try {
    await resolveConfig({ ...config, logLevel: 'silent' }, 'serve');
    return undefined;
  } catch (error) {
    return error;
  }
}
