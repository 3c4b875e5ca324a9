// @ts-check
import path from 'node:path';

/** @typedef {import('./engines.mjs').EngineId} EngineId */
/** @typedef {{ platform: NodeJS.Platform, env: Record<string, string | undefined>, home: string }} Machine */

/** Environment variables that set the path of a browser in an unusual place. */
export const OVERRIDES = {
  chromium: ['TENDWELL_CHROMIUM', 'CHROME_PATH'],
  firefox: ['TENDWELL_FIREFOX'],
  webkit: ['TENDWELL_WEBKIT_DRIVER'],
};

/**
 * Open-source builds first: Linux distributions and CI machines have those. The headless shell is Chromium without the
 * windows around the page, and takes half of the time.
 */
const ON_PATH = {
  chromium: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
};

const MAC_APPS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  // Safari's own driver must be enabled by hand; Playwright's WebKit works without setup.
  webkit: [],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
  webkit: [],
};

/**
 * Paths where an engine may be installed, most likely first.
 *
 * @param {EngineId} engine
 * @param {Machine} machine
 * @returns {string[]} absolute paths
 */
export function placesOf(engine, { platform, env, home }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(home, 'Applications')];
    return MAC_APPS[engine].flatMap((app) => folders.map((folder) => path.posix.join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS[engine].flatMap((program) =>
      folders.flatMap((folder) => (folder ? [path.win32.join(folder, program)] : [])),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return ON_PATH[engine].flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * The program that an environment variable names.
 *
 * @param {EngineId} engine
 * @param {Record<string, string | undefined>} env
 * @returns {{ variable: string, executable: string } | undefined}
 */
export function overrideOf(engine, env) {
  for (const variable of OVERRIDES[engine]) {
    const executable = env[variable];
    if (executable) return { variable, executable };
  }
  return undefined;
}

/** Paths of MiniBrowser, in the order they are tried. `*` is the machine's triplet. */
export const MINI_BROWSERS = [
  '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/*/webkitgtk-6.0/MiniBrowser',
  '/usr/libexec/webkitgtk-6.0/MiniBrowser',
  '/usr/lib/webkitgtk-6.0/MiniBrowser',
];
