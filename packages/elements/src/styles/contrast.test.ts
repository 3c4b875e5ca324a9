import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Contrast of the themes, computed from the tokens as they stand in the stylesheets. OKLCH to linear sRGB by
 * https://www.w3.org/TR/css-color-4/#color-conversion-code, contrast by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 */
type Rgb = [number, number, number];
type Scheme = 'light' | 'dark';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

function tokens(css: string): Record<string, Record<Scheme, Rgb>> {
  const number = '([\\d.]+)';
  const color = `oklch\\(${number}% ${number} ${number}\\)`;
  const pattern = new RegExp(`--tendwell-color-(\\w+): light-dark\\(${color}, ${color}\\)`, 'g');
  return Object.fromEntries(
    [...css.matchAll(pattern)].map(([, name, ...values]) => {
      const [l1, c1, h1, l2, c2, h2] = values.map(Number) as [number, number, number, number, number, number];
      return [name, { light: linear(l1 / 100, c1, h1), dark: linear(l2 / 100, c2, h2) }];
    }),
  );
}

function linear(lightness: number, chroma: number, hue: number): Rgb {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(Math.max(value, 0), 1);
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const gamma = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const inverse = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Ink at an opacity on paper, as a browser paints it: in gamma-encoded sRGB. */
function over(ink: Rgb, paper: Rgb, opacity: number): Rgb {
  return ink.map((value, index) => {
    const mixed = gamma(value) * opacity + gamma(paper[index] as number) * (1 - opacity);
    return inverse(mixed);
  }) as Rgb;
}

const base = tokens(read('tokens.css'));
const opacity = (name: string) =>
  Number(
    new RegExp(
      `--tendwell-color-${name}: color-mix\\(in oklab, (?:currentColor|var\\(--tendwell-color-accent\\)) (\\d+)%`,
    ).exec(read('tokens.css'))?.[1],
  ) / 100;
const themes = Object.fromEntries(
  [...read('themes.css').matchAll(/\[data-tendwell-theme="(\w+)"\]\) \{([^}]*)\}/g)].map(([, name, css]) => [
    name,
    { ...base, ...tokens(css as string) },
  ]),
);

it('finds the themes in the stylesheet', () => {
  expect(Object.keys(themes).sort()).toEqual(['clay', 'dusk']);
  expect(Object.keys(base).sort()).toEqual(['accent', 'error', 'ink', 'paper']);
});

describe.each(Object.entries({ sage: base, ...themes }))('%s', (_, theme) => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    const color = (name: string) => (theme as typeof base)[name]?.[scheme] as Rgb;
    const [paper, ink] = [color('paper'), color('ink')];

    it('has a text contrast of 7:1', () => {
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
    });

    it.each(['accent', 'error'])('has %s of 4.5:1 on paper, and paper on it', (name) => {
      expect(contrast(color(name), paper)).toBeGreaterThanOrEqual(4.5);
    });

    it('has a muted text contrast of 4.5:1', () => {
      expect(contrast(over(ink, paper, opacity('muted')), paper)).toBeGreaterThanOrEqual(4.5);
    });

    it('has a contrast of 3:1 at the edges of controls', () => {
      expect(contrast(over(ink, paper, opacity('edge')), paper)).toBeGreaterThanOrEqual(3);
    });

    it('has the same contrasts on a tinted ground', () => {
      const tint = over(color('accent'), paper, opacity('tint'));
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7);
      expect(contrast(color('accent'), tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(over(ink, tint, opacity('muted')), tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(over(ink, tint, opacity('edge')), tint)).toBeGreaterThanOrEqual(3);
    });
  });
});
