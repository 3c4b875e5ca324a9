/** The changes of an open page that an edit of the content makes, so that it needs not be loaded again. */

/** What scripts have to do with, and what has a state of its own: it is only right in a page that is loaded again. */
const LIVE = new Set(
  'audio button canvas details dialog embed fieldset form iframe input link meter noscript object option output progress script select slot style template textarea video'.split(
    ' ',
  ),
);
/** What has no elements inside. */
const OPAQUE = new Set('iframe noscript script style template textarea'.split(' '));
/** In the head, what can be replaced at any time. */
const HEAD = 'title, meta[name], meta[property], link[rel=canonical], script[type="application/ld+json"]';

/**
 * Finds how an open page can be changed in place.
 *
 * @param open The page, in which scripts may have changed something.
 * @param before The document that it was loaded from.
 * @param after The document to show.
 * @returns The changes, which must be made at once. `undefined` if the page has to be loaded again: because scripts are
 *   affected, or have changed what was edited.
 * @internal
 */
export function pageChanges(
  open: Document,
  before: Document,
  after: Document,
): readonly (() => void)[] | undefined {
  const changes = new Changes();
  const isSame =
    hasSameTag(before.documentElement, after.documentElement) &&
    hasSameTag(before.body, after.body) &&
    changes.addHead(open.head, before.head, after.head) &&
    changes.addChildren(open.body, before.body, after.body);
  return isSame ? changes.list : undefined;
}

class Changes {
  readonly list: (() => void)[] = [];

  /** Development tools add elements of their own to the head. */
  addHead(open: Element, before: Element, after: Element): boolean {
    const [old, fresh] = [[...before.children], [...after.children]];
    return (
      old.length === fresh.length &&
      old.every((element, index) => {
        const replacement = fresh[index];
        if (!replacement || element.isEqualNode(replacement)) return true;
        const shown = [...open.children].find((each) => each.isEqualNode(element));
        if (!shown || !element.matches(HEAD) || !replacement.matches(HEAD)) return false;
        this.list.push(() => shown.replaceWith(copyOf(replacement)));
        return true;
      })
    );
  }

  addChildren(open: Element, before: Element, after: Element): boolean {
    const [old, fresh, shown] = [[...before.childNodes], [...after.childNodes], [...open.childNodes]];
    const most = Math.min(old.length, fresh.length);
    let start = 0;
    while (start < most && isEqual(old[start], fresh[start])) start += 1;
    let end = 0;
    while (end < most - start && isEqual(old.at(-1 - end), fresh.at(-1 - end))) end += 1;
    const [removed, added] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
    if (removed.length === 0 && added.length === 0) return true;
    if (shown.length !== old.length) return false;
    const current = shown.slice(start, shown.length - end);
    if (removed.length === added.length)
      return removed.every((node, index) => this.#addNode(open, current[index], node, added[index]));
    return this.#replace(open, current, removed, added, shown[start + current.length] ?? null);
  }

  #addNode(parent: Element, open?: Node, before?: Node, after?: Node): boolean {
    if (!open || !before || !after) return false;
    if (before.isEqualNode(after)) return true;
    const isKept =
      open instanceof Element &&
      before instanceof Element &&
      after instanceof Element &&
      open.localName === before.localName &&
      hasSameTag(before, after);
    if (!isKept) return this.#replace(parent, [open], [before], [after], open.nextSibling);
    return !OPAQUE.has(before.localName) && this.addChildren(open, before, after);
  }

  #replace(
    parent: Element,
    shown: readonly Node[],
    before: readonly Node[],
    after: readonly Node[],
    next: Node | null,
  ): boolean {
    const isUntouched = shown.every((node, index) => isEqual(node, before[index]));
    if (!isUntouched || ![...before, ...after].every(isPlain)) return false;
    this.list.push(() => {
      for (const node of after) parent.insertBefore(copyOf(node), next);
      for (const node of shown) parent.removeChild(node);
    });
    return true;
  }
}

const isEqual = (one?: Node, other?: Node) => one?.isEqualNode(other ?? null) === true;

const copyOf = (node: Node): Node => document.importNode(node, true);

/** True for elements that have the same name and attributes. */
const hasSameTag = (one: Element, other: Element) => one.cloneNode().isEqualNode(other.cloneNode());

/** True for what can be removed, and shown without a script. */
function isPlain(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  const elements = [node, ...node.querySelectorAll('*')];
  return elements.every(({ localName }) => !LIVE.has(localName) && !localName.includes('-'));
}
