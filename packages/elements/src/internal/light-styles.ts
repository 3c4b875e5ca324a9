import { hasContent } from './fill.js';
import { ownTask } from './own-task.js';

const sheets = new Map<string, CSSStyleSheet>();
const settled = new WeakMap<Node, Set<string>>();

/**
 * Gives an element's light content its styles where the page has not linked `tendwell.css`: as a constructable
 * stylesheet in the element's root, which a strict CSP allows and which works inside another shadow root. The styles
 * are loaded only then; a page that links the stylesheet does not pay for them twice.
 *
 * `tendwell.css` names each element in `--tendwell-styles`; the name, and not just a flag, because custom properties
 * inherit from one element into shadow roots below it, where a linked stylesheet does not reach.
 */
export async function adoptLightStyles(
  element: HTMLElement,
  load: () => Promise<readonly { css: string }[]>,
): Promise<void> {
  // Asking for computed style lays the page out; where all frames are in place, once is enough for all elements.
  if (hasContent(element)) await ownTask();
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  // Once for each kind of element in a root: asking for computed style is dear.
  const kinds = settled.get(root) ?? new Set();
  if (kinds.has(element.localName)) return;
  settled.set(root, kinds.add(element.localName));
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
