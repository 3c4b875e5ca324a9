import { type AtRule, list, type Root } from 'postcss';

/** Classes that scripts in the page add before the app runs. */
const ADDED_CLASSES = ['dark', 'mac'];

/** The parts of a page that selectors can match. */
interface Names {
  tags: ReadonlySet<string>;
  /** Classes, ids, and the attributes by which Vue scopes the styles of a component. */
  marks: ReadonlySet<string>;
}

/**
 * The part of a stylesheet that applies to a page, as it was rendered. Rules that might apply are kept: which elements are
 * inside which isn't looked at, nor are states such as `:hover`.
 */
export function usedStyles(stylesheet: Root, html: string): string {
  const names = namesIn(html);
  const used = stylesheet.clone();
  used.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
    const selectors = rule.selectors.filter((selector) => mayMatch(selector, names));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  removeEmpty(used);
  return used.toString();
}

function removeEmpty(container: Root | AtRule): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'atrule' || !node.nodes) continue;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}

function namesIn(html: string): Names {
  const marks = new Set(ADDED_CLASSES.map((name) => `.${name}`));
  for (const [, name, value] of html.matchAll(/\s(class|id)="([^"]*)"/g)) {
    for (const mark of value?.split(/\s+/) ?? []) marks.add(`${name === 'id' ? '#' : '.'}${mark}`);
  }
  for (const [, scope] of html.matchAll(/\s(data-v-\w+)/g)) marks.add(`[${scope}]`);
  return { tags: new Set(Array.from(html.matchAll(/<([a-z][\w-]*)/g), ([, tag = '']) => tag)), marks };
}

/** Whether a page has all names in a selector. Of those in `:is()` and `:where()`, one alternative is enough. */
function mayMatch(selector: string, names: Names): boolean {
  let rest = selector;
  for (;;) {
    const found = /:([\w-]+)\(/.exec(rest);
    if (!found) break;
    const { index, 0: start, 1: name } = found;
    const from = index + start.length;
    const to = closing(rest, from);
    if (name === 'is' || name === 'where') {
      const alternatives = list.comma(rest.slice(from, to));
      if (!alternatives.some((alternative) => mayMatch(alternative, names))) return false;
    }
    rest = rest.slice(0, index) + rest.slice(to + 1);
  }
  const marks = rest.match(/[.#](?:[\w-]|\\.)+|\[data-v-\w+\]/g) ?? [];
  if (!marks.every((mark) => names.marks.has(mark.replaceAll('\\', '')))) return false;
  const tags = rest.replace(/\[[^\]]*\]|::?[\w-]+/g, '').matchAll(/(?<![\w\-.#\\])[a-z][\w-]*/g);
  return Array.from(tags).every(([tag]) => names.tags.has(tag));
}

/** Where the parenthesis closes that is open at a position. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`A parenthesis of this selector isn’t closed: ${text}`);
}
