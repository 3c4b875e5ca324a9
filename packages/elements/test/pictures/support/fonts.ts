import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/**
 * The fonts of the screenshots, from npm, so that they don't depend on the installed ones. Source Serif 4, Cabin, and
 * the Noto fonts are under the SIL Open Font License 1.1, DejaVu Sans Mono under its own free license.
 */
const SERIF = 'Picture Serif';
const SANS = 'Picture Sans';
/** The first font that `prose.css` names for code. */
const MONO = 'DejaVu Sans Mono';

const ARABIC = 'U+0600-06FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFF';
/**
 * Characters without a glyph in the text fonts: the arrow at the end of a footnote, the non-breaking hyphen, and the
 * spaces in numbers.
 */
const SIGNS = 'U+21A9, U+FE0E, U+2009, U+2011, U+202F';

type Face = [
  family: string,
  packageName: string,
  subset: string,
  weight: number,
  /** The style of the file, and of the text that it is for. */
  style: string,
  range?: string,
  forStyle?: string,
];

const FACES: readonly Face[] = [
  ...[400, 700].flatMap((weight): Face[] => [
    [SERIF, 'source-serif-4', 'latin', weight, 'normal'],
    [SERIF, 'source-serif-4', 'latin', weight, 'italic'],
    [SERIF, 'noto-naskh-arabic', 'arabic', weight, 'normal', ARABIC],
    // Arabic has no italic, and the browser would synthesize one.
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

/** The path of a font file, by its name in {@link fontCss}. */
export function fontFile(name: string): string {
  const packageName = FACES.map(([, owner]) => owner).find((owner) => name.startsWith(`${owner}-`));
  if (!packageName) throw new Error(`No typeface is called ${name}`);
  return require.resolve(`@fontsource/${packageName}/files/${name}`);
}

/** A stylesheet that sets these fonts with the public tokens. */
export const fontCss = `${FACES.map(
  ([family, owner, subset, weight, style, range, forStyle = style]) => `@font-face {
  font-family: "${family}"; font-style: ${forStyle}; font-weight: ${weight}; font-display: block;
  src: url("/fonts/${owner}-${subset}-${weight}-${style}.woff2");${range ? ` unicode-range: ${range};` : ''}
}`,
).join('\n')}
:root { --tendwell-font-serif: "${SERIF}"; --tendwell-font-sans: "${SANS}"; }`;

/** The installed fonts that a page has fallen back to. There should be none. */
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
