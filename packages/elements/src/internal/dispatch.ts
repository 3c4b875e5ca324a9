/** Sends an event that everybody on the page can hear, shadow roots or not. False if somebody has cancelled it. */
export function dispatch(element: HTMLElement, type: string, detail: object, cancelable = false): boolean {
  return element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
}
