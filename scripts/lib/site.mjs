// @ts-check
import path from 'node:path';
import { describeError } from './failure.mjs';
import { watchFolders } from './folder-watch.mjs';
import { start } from './processes.mjs';
import { build } from './setup/build.mjs';
import { packagesOf } from './setup/workspace.mjs';
import { interruptionIsSuccess, isEnding, onShutdown, shutDown } from './shutdown.mjs';

/**
 * Starts an example site and prints its address and that of its outbox. It also starts when its content has errors:
 * the plugin points to them here and in the browser, and recovers when they are fixed.
 *
 * When the sources of a package that it uses change, builds it and starts the site again. Vite's client in the open pages
 * reloads them. The site has a process of its own, because Node never loads a changed module a second time.
 *
 * @param {string} name the folder in `examples`
 */
export async function startSite(name) {
  let site = await runSite(name, process.env.PORT);
  interruptionIsSuccess();
  console.log(`Site ${site.address}`);
  console.log(`Outbox ${new URL('newsletter/outbox', site.address)}`);
  const { port } = new URL(site.address);
  const members = packagesOf(name);
  const folders = members.map(({ folder }) => path.join(folder, 'src'));
  const watch = watchFolders(folders, async () => {
    try {
      const names = await build(members);
      if (names.length === 0 || isEnding()) return;
      await site.end();
      site = await runSite(name, port);
      console.log(`Built ${names.join(', ')} and restarted the site.`);
    } catch (error) {
      console.error(describeError(error));
    }
  });
  onShutdown(() => watch.close());
}

/**
 * @param {string} name
 * @param {string | undefined} port where to listen; by default on the first free port from 5173 on
 * @returns {Promise<{ address: string, end: () => Promise<void> }>} once it listens
 */
async function runSite(name, port) {
  const file = path.join(import.meta.dirname, 'site-server.mjs');
  const { child, exited, end } = start(process.execPath, [file, name], {
    env: { PORT: port },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let isExpected = false;
  /** @type {Promise<string>} */
  const listening = new Promise((resolve) => child.once('message', (address) => resolve(String(address))));
  exited.then((code) => {
    if (!isExpected && !isEnding()) void shutDown(code);
  });
  const address = await listening;
  return {
    address,
    end: () => {
      isExpected = true;
      return end();
    },
  };
}
