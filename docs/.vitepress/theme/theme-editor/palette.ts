import { contrast, over } from './contrast.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
export const COLORS = ['paper', 'ink', 'accent'] as const;
export type Color = (typeof COLORS)[number];

/** What a reader of the theme page has chosen. */
export interface Palette {
  colors: Record<Color, Record<Scheme, string>>;
  /** Values of `font-family`. Empty for those of the stylesheet. */
  text: string;
  labels: string;
  /** The baseline unit in rem. */
  space: number;
}

/** The palette that the page starts with. */
export const START: Palette = {
  colors: {
    paper: { light: '#fffdf8', dark: '#14181b' },
    ink: { light: '#22252a', dark: '#e8e6e0' },
    accent: { light: '#7a3b52', dark: '#e3a9bd' },
  },
  text: '',
  labels: '',
  space: 1.5,
};

/** Contrasts that a page needs, by WCAG: names, ratio, and the least that is enough. */
export function contrasts({ colors }: Palette, scheme: Scheme) {
  const [paper, ink, accent] = [colors.paper[scheme], colors.ink[scheme], colors.accent[scheme]];
  return [
    { what: 'text', ratio: contrast(ink, paper), least: 7 },
    { what: 'dates and captions', ratio: contrast(over(ink, paper, 0.76), paper), least: 4.5 },
    { what: 'links and filled buttons', ratio: contrast(accent, paper), least: 4.5 },
    { what: 'links on a tinted ground', ratio: contrast(accent, over(accent, paper, 0.09)), least: 4.5 },
    { what: 'borders of fields', ratio: contrast(over(ink, paper, 0.58), paper), least: 3 },
  ];
}

/** The custom properties of a palette, as CSS for a site. */
export function css({ colors, text, labels, space }: Palette): string {
  const lines = [
    'color-scheme: light dark;',
    ...COLORS.map(
      (name) => `--tendwell-color-${name}: light-dark(${colors[name].light}, ${colors[name].dark});`,
    ),
    ...(text ? [`--tendwell-font-serif: ${text};`] : []),
    ...(labels ? [`--tendwell-font-sans: ${labels};`] : []),
    ...(space === START.space ? [] : [`--tendwell-space: ${space}rem;`]),
  ];
  return `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** The same properties for one color scheme, by their names in CSS. */
export function styleOf(palette: Palette, scheme: Scheme): Record<string, string> {
  const { text, labels, space } = palette;
  return {
    'color-scheme': scheme,
    '--tendwell-space': `${space}rem`,
    ...Object.fromEntries(COLORS.map((name) => [`--tendwell-color-${name}`, palette.colors[name][scheme]])),
    ...(text && { '--tendwell-font-serif': text }),
    ...(labels && { '--tendwell-font-sans': labels }),
  };
}
