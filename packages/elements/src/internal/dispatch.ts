/** Dispatches an event that bubbles and crosses shadow roots. False if a listener canceled it. */
export function dispatch(element: HTMLElement, type: string, detail: object, cancelable = false): boolean {
  return element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
}
