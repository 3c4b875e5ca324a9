/** Inserts markup into the page and returns its first element. {@link cleanUp} removes it. */
export function mount<Type extends HTMLElement>(markup: string): Type {
  const box = document.createElement('div');
  box.className = 'fixture';
  box.innerHTML = markup;
  document.body.append(box);
  return box.firstElementChild as Type;
}

/** Removes what {@link mount} inserted. Waits for the end of the task, until which an element may take the place of another. */
export async function cleanUp(): Promise<void> {
  for (const box of document.querySelectorAll('.fixture')) box.remove();
  // WebKit allows a hundred calls in ten seconds.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Waits until a condition holds; fails with its text after ten seconds, which only a busy machine needs. */
export async function until(condition: () => unknown): Promise<void> {
  const end = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Still not so after 10 s: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * URLs under `/test/` whose responses wait until `letGo`, so that a test can check what is shown while they load.
 */
export function hold() {
  const key = crypto.randomUUID();
  return {
    at: (path: string) => `/test/held/${key}/${path}`,
    letGo: () => fetch(`/test/let-go/${key}`),
  };
}

/** Waits for an event of an element. */
export function event<Detail = unknown>(target: EventTarget, type: string): Promise<CustomEvent<Detail>> {
  return new Promise((resolve) =>
    target.addEventListener(type, (sent) => resolve(sent as CustomEvent<Detail>), { once: true }),
  );
}

/**
 * Mounts a second element and waits until it has finished. An element that was mounted before it and had as much to do
 * has finished too, so a test can then check that nothing happened to it.
 */
export async function finishTwin(markup: string, type: string): Promise<void> {
  await event(mount(markup), type);
}

/** The message about an element's state. */
export function stateText(element: HTMLElement): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Opens a page in a frame, where no element is defined yet. {@link cleanUp} removes it. */
export async function openPage(path: string, width = 800): Promise<Document> {
  const frame = mount<HTMLIFrameElement>('<iframe></iframe>');
  frame.style.cssText = `inline-size: ${width}px; block-size: 40rem; border: 0;`;
  frame.src = path;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument as Document;
}

/** Makes the frame of a page that {@link openPage} has opened wider or narrower. */
export function resizePage(page: Document, width: number): void {
  const frame = page.defaultView?.frameElement as HTMLIFrameElement;
  frame.style.inlineSize = `${width}px`;
  // WebKit asks container queries again when it lays out, and `checkVisibility()` does not wait for that.
  page.body.getBoundingClientRect();
}

/** Adds a script or a stylesheet to a page and waits until it has run or applies. */
export async function load(page: Document, path: string): Promise<void> {
  const added = path.endsWith('.css') ? page.createElement('link') : page.createElement('script');
  if (added instanceof (page.defaultView as typeof globalThis & Window).HTMLLinkElement) {
    added.rel = 'stylesheet';
    added.href = path;
  } else {
    // In one file it is a classic script.
    if (!path.endsWith('/cdn/tendwell.js') && !path.startsWith('/test/')) added.type = 'module';
    added.src = path;
  }
  const loaded = new Promise((resolve, reject) => {
    added.addEventListener('load', resolve);
    added.addEventListener('error', () => reject(new Error(`${path} could not be loaded`)));
  });
  page.head.append(added);
  await loaded;
}

/**
 * Finishes all animations: in a hidden page they may not advance. WebKit does not list animations in shadow roots
 * among the document's.
 */
export function finishAnimations(root: ParentNode = document): void {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const animations = [document, ...shadows].flatMap((tree) => tree.getAnimations());
  for (const animation of animations) animation.finish();
}
