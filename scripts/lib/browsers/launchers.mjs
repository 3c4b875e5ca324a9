// @ts-check
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags } from './chromium-flags.mjs';
import { ENGINE_NAMES } from './engines.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

const FIREFOX_SETTINGS = {
  // With two pages open, one is in the background. These turn off the throttling of its timers.
  'dom.timeout.enable_budget_timer_throttling': false,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  // The history and caches of pages, to which no test returns: their URLs, their files, and the pages themselves.
  'places.history.enabled': false,
  'browser.cache.disk.enable': false,
  'browser.sessionhistory.max_total_viewers': 0,
};

/**
 * The test runner's launcher for an engine.
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
    // Playwright only works with its own build of Firefox. Puppeteer drives any Firefox over WebDriver BiDi.
    return puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: executable,
        extraPrefsFirefox: FIREFOX_SETTINGS,
        // A report of each request, which is unused, takes a seventh of the time.
        networkEnabled: false,
      },
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
    // The types do not include WebKitGTK's capability.
    capabilities: /** @type {any} */ ({
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    }),
  });
  const initialize = launcher.initialize.bind(launcher);
  return Object.assign(launcher, {
    // With a higher concurrency, the launcher would run each test file in an iframe.
    concurrency: 1,
    initialize: async (/** @type {import('@web/test-runner').TestRunnerCoreConfig} */ config) => {
      await initialize({ ...config, concurrency: 1 });
      launcher.name = ENGINE_NAMES.webkit;
    },
  });
}
