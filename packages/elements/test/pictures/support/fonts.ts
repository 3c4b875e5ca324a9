import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/**
 * The typefaces that pictures are set in, from npm, so that none depends on what a machine has installed. Source
 * Serif 4, Cabin and the Notos are under the SIL Open Font License 1.1, DejaVu Sans Mono under its own, as free.
 */
const SERIF = 'Picture Serif';
const SANS = 'Picture Sans';
/** The first that `prose.css` names for code. */
const MONO = 'DejaVu Sans Mono';

const ARABIC = 'U+0600-06FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFF';
/** What the typefaces of the text have no glyph for: the sign at the end of a note, the hyphen and the spaces of numbers. */
const SIGNS = 'U+21A9, U+FE0E, U+2009, U+2011, U+202F';

type Face = [
  family: string,
  packageName: string,
  subset: string,
  weight: number,
  /** Of the file, and of the text that it is for. */
  style: string,
  range?: string,
  forStyle?: string,
];

const FACES: readonly Face[] = [
  ...[400, 700].flatMap((weight): Face[] => [
    [SERIF, 'source-serif-4', 'latin', weight, 'normal'],
    [SERIF, 'source-serif-4', 'latin', weight, 'italic'],
    [SERIF, 'noto-naskh-arabic', 'arabic', weight, 'normal', ARABIC],
    // Arabic has no italic; a slanted one would be of the browser's own making.
    [SERIF, 'noto-naskh-arabic', 'arabic', weight, 'normal', ARABIC, 'italic'],
    [MONO, 'dejavu-mono', 'latin', weight, 'normal'],
  ]),
  ...[400, 600, 700].flatMap((weight): Face[] => [
    [SANS, 'cabin', 'latin', weight, 'normal'],
    [SANS, 'noto-sans-arabic', 'arabic', weight, 'normal', ARABIC],
  ]),
  [SANS, 'dejavu-sans', 'latin', 400, 'normal', SIGNS],
  [SERIF, 'dejavu-sans', 'latin', 400, 'normal', SIGNS],
];

const require = createRequire(import.meta.url);

/** Where a typeface's file is, by the name that {@link fontCss} gives it. */
export function fontFile(name: string): string {
  const packageName = FACES.map(([, owner]) => owner).find((owner) => name.startsWith(`${owner}-`));
  if (!packageName) throw new Error(`No typeface is called ${name}`);
  return require.resolve(`@fontsource/${packageName}/files/${name}`);
}

/** Stylesheet that sets a page in these typefaces, by the tokens that any page has for it. */
export const fontCss = `${FACES.map(
  ([family, owner, subset, weight, style, range, forStyle = style]) => `@font-face {
  font-family: "${family}"; font-style: ${forStyle}; font-weight: ${weight}; font-display: block;
  src: url("/fonts/${owner}-${subset}-${weight}-${style}.woff2");${range ? ` unicode-range: ${range};` : ''}
}`,
).join('\n')}
:root { --tendwell-font-serif: "${SERIF}"; --tendwell-font-sans: "${SANS}"; }`;

/** The fonts of the machine that a page has fallen back to: there should be none. */
export async function machineFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = new Set<string>();
  const answers = await Promise.all(
    textParents(root).map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  for (const { familyName, isCustomFont } of answers.flatMap(({ fonts }) => fonts)) {
    if (!isCustomFont) found.add(familyName);
  }
  await session.detach();
  return [...found];
}

interface DomNode {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  pseudoElements?: DomNode[];
}

function textParents(node: DomNode): number[] {
  if (/^(HEAD|SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) return [];
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.pseudoElements ?? [])];
  const hasText = below.some((child) => child.nodeType === 3 && /\S/.test(child.nodeValue));
  const own = node.nodeType === 1 && (hasText || node.nodeName.startsWith('::')) ? [node.nodeId] : [];
  return [...own, ...below.flatMap(textParents)];
}
