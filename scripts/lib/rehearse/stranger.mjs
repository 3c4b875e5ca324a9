// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runLogged } from './run-logged.mjs';

/**
 * Somebody who has nothing of ours: an empty home, an empty npm cache, and no settings but the address of a registry.
 *
 * @typedef {object} Stranger
 * @property {(name: string) => string} folder makes an empty folder
 * @property {Record<string, string | undefined>} env the environment of its programs
 * @property {(cwd: string, command: string, ...args: string[]) => Promise<string>} run resolves to what was printed;
 *   fails with a Failure that shows its end
 */

/**
 * @param {string} folder where the home and all other folders are made
 * @param {string} registry its URL
 * @returns {Stranger}
 */
export function stranger(folder, registry) {
  const home = path.join(folder, 'home');
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, '.npmrc'), npmrc(registry));
  const env = {
    ...withoutSettings(),
    ...homeIs(home),
    CI: 'true',
    // npx runs the pinned version of pnpm already, so pnpm doesn't have to look it up in the registry.
    pnpm_config_pm_on_fail: 'ignore',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  return {
    env,
    folder: (name) => {
      const made = path.join(folder, name);
      mkdirSync(made, { recursive: true });
      return made;
    },
    run: (cwd, command, ...args) => runLogged(command, args, { cwd, env }),
  };
}

/**
 * The settings of npm for a registry. It has no accounts, but npm publishes nothing without a token.
 *
 * @param {string} registry
 */
function npmrc(registry) {
  return `registry=${registry}\n${registry.replace(/^https?:/, '')}:_authToken=rehearsal\nupdate-notifier=false\n`;
}

/**
 * Without the variables that npm and the test runners set for the programs that they start: they would use this
 * machine's settings.
 */
function withoutSettings() {
  const names = Object.keys(process.env).filter((name) =>
    /^(npm_|pnpm_|TENDWELL_|NODE_ENV$|NODE_OPTIONS$|VITEST|INIT_CWD$)/i.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** @param {string} home */
function homeIs(home) {
  const variables = ['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'LOCALAPPDATA', 'APPDATA'];
  return {
    HOME: home,
    USERPROFILE: home,
    ...Object.fromEntries(variables.map((name) => [name, path.join(home, name)])),
  };
}
