import { styleOf } from './styles.js';

/** `mso-list: l0 level2 lfo1`. */
const LIST = /^l(\d+)\s+level(\d+)/;

/**
 * Turns the lists of Word and Outlook, which are paragraphs that start with a bullet or a number, into real lists.
 */
export function makeWordLists(root: Document): void {
  for (const first of root.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6, div')) {
    // The items of a list are handled together with the first one.
    if (isItem(first) && !isItem(first.previousElementSibling)) makeList(first);
  }
}

const isItem = (element: Element | null): boolean =>
  element !== null && LIST.test(styleOf(element, 'mso-list')) && markerOf(element) !== undefined;

const levelOf = (element: Element): number => Number(LIST.exec(styleOf(element, 'mso-list'))?.[2] ?? 1);

/** The span with the bullet or the number. */
function markerOf(element: Element): Element | undefined {
  return [...element.querySelectorAll('span')].find((span) => styleOf(span, 'mso-list') === 'ignore');
}

function makeList(first: Element): void {
  const items: Element[] = [];
  for (let next: Element | null = first; next && isItem(next); next = next.nextElementSibling)
    items.push(next);
  const anchor = first.ownerDocument.createElement('div');
  first.before(anchor);
  /** The lists that are open, outermost first. */
  const open: { level: number; list: Element }[] = [];
  for (const item of items) {
    const level = levelOf(item);
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const marker = markerOf(item);
    const number = numberIn(marker?.textContent ?? '');
    marker?.remove();
    const name = number === undefined ? 'ul' : 'ol';
    let current = open.at(-1);
    if (current?.level === level && current.list.localName !== name) {
      open.pop();
      current = open.at(-1);
    }
    if (current?.level !== level) {
      const list = first.ownerDocument.createElement(name);
      if (number !== undefined && number !== 1) list.setAttribute('start', String(number));
      (current?.list.lastElementChild ?? anchor).append(list);
      current = { level, list };
      open.push(current);
    }
    const entry = first.ownerDocument.createElement('li');
    entry.append(...item.childNodes);
    current.list.append(entry);
    item.remove();
  }
  anchor.replaceWith(...anchor.childNodes);
}

/** The number of `3.`, `c)`, or `iii.`, and `undefined` for a bullet, which may be an `o` of another font. */
function numberIn(marker: string): number | undefined {
  const text = marker.replace(/[\s\u00a0]/g, '');
  const digits = /(\d+)[.)]?$/.exec(text);
  if (digits) return Number(digits[1]);
  return /^\(?[a-z]{1,4}[.)]$/i.test(text) ? 1 : undefined;
}
