/**
 * Makes the children of an element equal to those of another, and keeps those that are equal already: pictures don't
 * load again, and the page doesn't jump. Where only one child differs, its children are compared in the same way.
 */
export function patchChildren(element: Element, next: Element): void {
  const now = [...element.childNodes];
  const wanted = [...next.childNodes];
  let start = 0;
  while (start < Math.min(now.length, wanted.length) && isEqual(now[start], wanted[start])) start += 1;
  let end = 0;
  while (
    end < Math.min(now.length, wanted.length) - start &&
    isEqual(now[now.length - 1 - end], wanted[wanted.length - 1 - end])
  ) {
    end += 1;
  }
  const old = now.slice(start, now.length - end);
  const added = wanted.slice(start, wanted.length - end);
  if (old.length === added.length) {
    for (const [index, node] of old.entries()) patchNode(node, added[index] as ChildNode);
    return;
  }
  const anchor = now[now.length - end] ?? null;
  for (const node of old) node.remove();
  for (const node of added) element.insertBefore(element.ownerDocument.importNode(node, true), anchor);
}

function patchNode(node: ChildNode, next: ChildNode): void {
  if (isEqual(node, next)) return;
  const isSameElement =
    isElement(node) && isElement(next) && node.cloneNode(false).isEqualNode(next.cloneNode(false));
  if (isSameElement) patchChildren(node, next);
  else node.replaceWith(node.ownerDocument?.importNode(next, true) ?? next);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isEqual = (one: Node | undefined, other: Node | undefined) =>
  one !== undefined && other !== undefined && one.isEqualNode(other);
