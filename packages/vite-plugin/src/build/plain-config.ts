import type { Plugin, UserConfig } from 'vite';
import type { TendwellOptions } from '../options.js';

/** What changes only the terminal, or is looked at elsewhere: the plugins, and the moment. */
const OTHERS: ReadonlySet<string> = new Set(['plugins', 'customLogger', 'now']);

/**
 * The configuration and the options as text, to compare them with those of another build.
 *
 * @param plugin The plugin with these options.
 * @returns `undefined` if they contain code, such as other plugins: nothing says whether it does the same again.
 */
export function plainConfig(user: UserConfig, options: TendwellOptions, plugin: Plugin): string | undefined {
  const given: readonly unknown[] = user.plugins ?? [];
  const plugins = given.flat(Number.POSITIVE_INFINITY).filter(Boolean);
  if (plugins.length !== 1 || plugins[0] !== plugin) return undefined;
  let isPlain = true;
  const text = JSON.stringify([user, options], (name, value: unknown) => {
    if (OTHERS.has(name)) return undefined;
    isPlain &&= isData(value);
    return value;
  });
  return isPlain ? text : undefined;
}

/** True for what JSON can express. */
function isData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !/^(?:function|symbol|bigint)$/.test(typeof value);
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
