import type { Plugin, UserConfig } from 'vite';
import type { TendwellOptions } from '../options.js';

/** What changes only the terminal, or is looked at elsewhere: the plugins, and the moment. */
const OTHERS: ReadonlySet<string> = new Set(['plugins', 'customLogger', 'now']);

/** What a plugin has that does nothing in a build, such as one that runs an endpoint beside the site. */
const SERVER_HOOKS: ReadonlySet<string> = new Set([
  'name',
  'enforce',
  'configureServer',
  'configurePreviewServer',
  'handleHotUpdate',
  'hotUpdate',
]);

/**
 * The configuration and the options as text, to compare them with those of another build.
 *
 * @param plugin The plugin with these options.
 * @returns `undefined` if they contain code that runs in a build, such as other plugins: nothing says whether it does the
 *   same again.
 */
export function plainConfig(user: UserConfig, options: TendwellOptions, plugin: Plugin): string | undefined {
  if (!buildsAlone(user, plugin)) return undefined;
  let isPlain = true;
  const text = JSON.stringify([user, options], (name, value: unknown) => {
    if (OTHERS.has(name)) return undefined;
    isPlain &&= isData(value);
    return value;
  });
  return isPlain ? text : undefined;
}

/** True if no other plugin does something in a build. */
function buildsAlone({ plugins = [] }: UserConfig, plugin: Plugin): boolean {
  const given: readonly unknown[] = plugins;
  const all = given.flat(Number.POSITIVE_INFINITY).filter(Boolean);
  return all.every((each) => each === plugin || isForServers(each));
}

/** What Vite makes of the standard shell does not depend on these. */
const BESIDE_BUNDLE: ReadonlySet<string> = new Set([
  'root',
  'mode',
  'configFile',
  'configLoader',
  'plugins',
  'publicDir',
  'cacheDir',
  'envDir',
  'envPrefix',
  'server',
  'preview',
  'logLevel',
  'customLogger',
  'clearScreen',
]);

/** The same, of the settings in `build`. */
const BESIDE_BUNDLE_OF_BUILD: ReadonlySet<string> = new Set([
  'outDir',
  'emptyOutDir',
  'copyPublicDir',
  'reportCompressedSize',
  'chunkSizeWarningLimit',
]);

/** True if Vite bundles by its defaults, whatever the pages are. */
export function bundlesByDefault(user: UserConfig, plugin: Plugin): boolean {
  const { base = '/', build = {}, worker = {}, optimizeDeps = {}, ...others } = user;
  const isUnset = (value: object, beside: ReadonlySet<string> = new Set()) =>
    Object.entries(value).every(([key, setting]) => setting === undefined || beside.has(key));
  return (
    base === '/' &&
    isUnset(others, BESIDE_BUNDLE) &&
    isUnset(build, BESIDE_BUNDLE_OF_BUILD) &&
    isUnset(worker) &&
    isUnset(optimizeDeps) &&
    buildsAlone(user, plugin)
  );
}

function isForServers(plugin: unknown): boolean {
  if (!isData(plugin) || typeof plugin !== 'object' || plugin === null || !('name' in plugin)) return false;
  return (
    ('apply' in plugin && plugin.apply === 'serve') ||
    Object.keys(plugin).every((key) => SERVER_HOOKS.has(key))
  );
}

/** True for what JSON can express. */
function isData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !/^(?:function|symbol|bigint)$/.test(typeof value);
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
