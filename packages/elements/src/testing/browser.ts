/** Puts markup into the page and gives back its first element. {@link cleanUp} takes it out again. */
export function mount<Type extends HTMLElement>(markup: string): Type {
  const box = document.createElement('div');
  box.className = 'fixture';
  box.innerHTML = markup;
  document.body.append(box);
  return box.firstElementChild as Type;
}

/** Takes out what {@link mount} put in. */
export function cleanUp(): void {
  for (const box of document.querySelectorAll('.fixture')) box.remove();
  history.replaceState(null, '', location.pathname + location.search);
}

/** Waits until a condition holds; fails with its text after three seconds. */
export async function until(condition: () => unknown): Promise<void> {
  const end = performance.now() + 3000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Still not so after 3 s: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits for an event that an element sends. */
export function event<Detail = unknown>(target: EventTarget, type: string): Promise<CustomEvent<Detail>> {
  return new Promise((resolve) =>
    target.addEventListener(type, (sent) => resolve(sent as CustomEvent<Detail>), { once: true }),
  );
}

/** The words of an element's own state. */
export function stateText(element: HTMLElement): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
