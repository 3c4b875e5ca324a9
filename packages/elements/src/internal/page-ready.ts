import { yieldToMain } from './yield-to-main.js';

/** Scripts of frameworks that run after `DOMContentLoaded`: modules as React prints them, and those of Next.js. */
const LATE_SCRIPTS = 'script[async]:is([type="module"], [src*="/_next/"])';
/** Milliseconds between two looks at an element, and the number of looks. */
const INTERVAL = 50;
const LOOKS = 100;

/**
 * Resolves when the parser has added all children of an element. An element that is defined before it is parsed is
 * connected while it is still empty; that does not mean that it has no content.
 */
export function childrenParsed(): Promise<void> | undefined {
  return document.readyState === 'loading' ? once(document, 'DOMContentLoaded') : undefined;
}

/**
 * Resolves when an element may change its light DOM. A framework that hydrates the page compares it with what its server
 * has rendered: React discards the page, and what a visitor has typed, if an element has filled itself before.
 */
export function pageReady(element: Element): Promise<void> | undefined {
  return document.readyState === 'complete' && !awaitsReact(element) ? undefined : hydrated(element);
}

async function hydrated(element: Element): Promise<void> {
  if (document.readyState !== 'complete') {
    if (document.querySelector(LATE_SCRIPTS)) await once(window, 'load');
    else if (!deferredScriptsRan()) await once(document, 'DOMContentLoaded');
    // Other listeners may start a framework.
    await yieldToMain();
  }
  for (let looks = 0; looks < LOOKS && awaitsReact(element); looks++) {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

function once(target: EventTarget, type: string): Promise<void> {
  return new Promise((resolve) => target.addEventListener(type, () => resolve(), { once: true }));
}

function deferredScriptsRan(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !navigation || navigation.domContentLoadedEventStart > 0;
}

/**
 * True if React has started to hydrate the page and has not reached the element. React marks the container at once, and
 * each element, from the innermost outwards, when it has compared it. An element without a mark inside one with a mark
 * is not React's, or it waits behind the comment of a `<Suspense>`.
 */
function awaitsReact(element: Element): boolean {
  let isSuspended = false;
  for (let node: Node | null = element; node; node = node.parentNode) {
    const marks = Object.keys(node).join();
    if (marks.includes('__reactContainer')) return node !== element;
    if (marks.includes('__reactFiber')) return isSuspended;
    isSuspended ||= followsSuspense(node);
  }
  return false;
}

function followsSuspense(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before instanceof Comment && before.data.startsWith('$')) return true;
  }
  return false;
}
