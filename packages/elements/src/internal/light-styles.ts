import { hasContent } from './fill.js';
import { yieldToMain } from './yield-to-main.js';

const sheets = new Map<string, CSSStyleSheet>();
const adopted = new WeakMap<Node, Set<string>>();

/**
 * Adds the styles of an element's light DOM if the page has not linked `tendwell.css`: a constructable stylesheet in the
 * element's root, which a strict CSP allows and which works inside other shadow roots. The styles are loaded only if
 * they are needed.
 *
 * `tendwell.css` sets `--tendwell-styles` to the name of each element. A flag would not do, because custom properties
 * inherit into shadow roots, where a linked stylesheet does not apply.
 */
export async function adoptLightStyles(
  element: HTMLElement,
  load: () => Promise<readonly { css: string }[]>,
): Promise<void> {
  // Reading computed styles forces a layout. After all elements have upgraded, one layout is enough.
  if (hasContent(element)) await yieldToMain();
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  // Once per tag and root, because reading computed styles is slow.
  const kinds = adopted.get(root) ?? new Set();
  if (kinds.has(element.localName)) return;
  adopted.set(root, kinds.add(element.localName));
  const linked = getComputedStyle(element).getPropertyValue('--tendwell-styles').trim();
  if (linked === element.localName) return;
  const [tokens, own] = await Promise.all([import('../styles/tokens.css.js'), load()]);
  for (const { css } of [tokens, ...own]) {
    const sheet = sheetOf(css);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
