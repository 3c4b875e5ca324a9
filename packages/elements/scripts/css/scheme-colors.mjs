// @ts-check
const OKLCH = String.raw`oklch\(([\d.]+)%\s*([\d.]+)\s+([\d.]+)\)`;
const LIGHT_DARK = new RegExp(String.raw`light-dark\(\s*${OKLCH},\s*${OKLCH}\s*\)`, 'g');

/** 1 where the system color `Canvas` is light, 0 where it is dark: `Canvas` follows the `color-scheme` of an element. */
const IS_LIGHT = 'clamp(0, (l - 0.5) * 999, 1)';

/**
 * Writes each `light-dark()` of two `oklch()` colors as a color relative to `Canvas`, which means the same.
 *
 * Lightning CSS, Vite's minifier, compiles `light-dark()` for older browsers to variables. It sets them only where the
 * CSS that it sees states a `color-scheme`, so without that, or with a `color-scheme` set by a script, a built page
 * would have no colors. It leaves relative colors as they are.
 *
 * @param {string} css
 * @returns {string}
 */
export function schemeColors(css) {
  return css.replace(LIGHT_DARK, (_, l1, c1, h1, l2, c2, h2) => {
    const channels = [channel(l1 / 100, l2 / 100), channel(c1, c2), channel(h1, h2)];
    return `oklch(from Canvas ${channels.join(' ')})`;
  });
}

/**
 * @param {number | string} light
 * @param {number | string} dark
 */
function channel(light, dark) {
  return `calc(${round(Number(dark))} + ${round(Number(light) - Number(dark))} * ${IS_LIGHT})`;
}

/** @param {number} value */
const round = (value) => Number(value.toFixed(4));
