// @ts-check
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags } from './chromium-flags.mjs';
import { ENGINE_NAMES } from './engines.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/**
 * What starts an engine for the test runner.
 *
 * @param {Engine} engine
 * @returns {BrowserLauncher}
 */
export function launcherFor(engine) {
  const launcher =
    engine.id === 'webkit' && engine.driverUrl ? webKitLauncher(engine) : browserLauncher(engine);
  launcher.name = ENGINE_NAMES[engine.id];
  return launcher;
}

/**
 * @param {Engine} engine
 * @returns {BrowserLauncher}
 */
function browserLauncher({ id, source, executable }) {
  if (id === 'firefox' && source === 'system') {
    // Playwright only drives a Firefox of its own; Puppeteer speaks WebDriver BiDi to any.
    return puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: executable } });
  }
  const args = id === 'chromium' ? chromiumFlags() : [];
  return playwrightLauncher({ product: id, launchOptions: { executablePath: executable, args } });
}

/**
 * @param {Engine} engine
 * @returns {BrowserLauncher}
 */
function webKitLauncher({ driverUrl = '', miniBrowser = '' }) {
  const { hostname, port } = new URL(driverUrl);
  /** @type {any} */
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname,
    port: Number(port),
    path: '/',
    // WebKitGTK's own capability is not in the types.
    capabilities: /** @type {any} */ ({
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    }),
  });
  const initialize = launcher.initialize.bind(launcher);
  return Object.assign(launcher, {
    // One test file at a time gets the page to itself; otherwise the launcher puts each into an iframe.
    concurrency: 1,
    initialize: async (/** @type {import('@web/test-runner').TestRunnerCoreConfig} */ config) => {
      await initialize({ ...config, concurrency: 1 });
      launcher.name = ENGINE_NAMES.webkit;
    },
  });
}
