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
  const given: readonly unknown[] = user.plugins ?? [];
  const plugins = given.flat(Number.POSITIVE_INFINITY).filter(Boolean);
  if (!plugins.every((each) => each === plugin || isForServers(each))) return undefined;
  let isPlain = true;
  const text = JSON.stringify([user, options], (name, value: unknown) => {
    if (OTHERS.has(name)) return undefined;
    isPlain &&= isData(value);
    return value;
  });
  return isPlain ? text : undefined;
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
