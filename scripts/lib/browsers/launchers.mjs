// @ts-check
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags } from './chromium-flags.mjs';
import { ENGINE_NAMES } from './engines.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/** Of two pages one lies behind the other. Its timers would strike once a second, and after much work not for long. */
const KEEP_TIME = {
  'dom.timeout.enable_budget_timer_throttling': false,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
};

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
    return puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: executable, extraPrefsFirefox: KEEP_TIME },
    });
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
