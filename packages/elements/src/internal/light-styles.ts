import { css as tokens } from '../styles/tokens.css.js';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives an element's light content its styles where the page has not linked `tendwell.css`: as a constructable
 * stylesheet in the element's root, which a strict CSP allows and which works inside another shadow root.
 *
 * `tendwell.css` names each element in `--tendwell-styles`; the name, and not just a flag, because custom properties
 * inherit from one element into shadow roots below it, where a linked stylesheet does not reach.
 */
export function adoptLightStyles(element: HTMLElement, css: string): void {
  const linked = getComputedStyle(element).getPropertyValue('--tendwell-styles').trim();
  if (linked === element.localName) return;
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  for (const text of [tokens, css]) {
    const sheet = sheetOf(text);
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
