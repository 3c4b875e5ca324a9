// @ts-check
import { Failure } from '../failure.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineId */

/**
 * A browser engine and how to start it.
 *
 * @typedef {object} Engine
 * @property {EngineId} id
 * @property {'system' | 'playwright'} source an installed browser, or one that Playwright downloaded
 * @property {string} executable the browser; for an installed WebKit, its WebDriver
 * @property {string} [version] as the browser reports it
 * @property {string} [miniBrowser] the browser that WebKit's driver starts
 * @property {string} [driverUrl] the address of WebKit's driver, while it runs
 */

/** @type {Readonly<Record<EngineId, string>>} */
export const ENGINE_NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

export const ALL_ENGINES = /** @type {EngineId[]} */ (Object.keys(ENGINE_NAMES));

/**
 * Parses a list such as `chromium,firefox`; `all` means every engine.
 *
 * @param {string} list
 * @returns {EngineId[]}
 */
export function parseEngines(list) {
  const names = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return names.flatMap((name) => {
    if (name === 'all') return ALL_ENGINES;
    const id = ALL_ENGINES.find((engine) => engine === name);
    if (id) return [id];
    throw new Failure(`Unknown engine "${name}". Choose from ${ALL_ENGINES.join(', ')}.`);
  });
}

/**
 * The engine and version that a user agent string names.
 *
 * @param {string} userAgent
 * @returns {{ id: EngineId, version: string } | undefined}
 */
export function engineOf(userAgent) {
  const firefox = /\bFirefox\/([\d.]+)/.exec(userAgent);
  if (firefox?.[1]) return { id: 'firefox', version: firefox[1] };
  const chromium = /\b(?:Headless)?Chrom(?:e|ium)\/([\d.]+)/.exec(userAgent);
  if (chromium?.[1]) return { id: 'chromium', version: chromium[1] };
  const webkit = /\bAppleWebKit\/([\d.]+)/.exec(userAgent);
  const safari = /\bVersion\/([\d.]+)/.exec(userAgent);
  if (webkit?.[1]) return { id: 'webkit', version: safari?.[1] ?? webkit[1] };
  return undefined;
}
