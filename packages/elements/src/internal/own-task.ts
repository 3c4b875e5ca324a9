/**
 * Waits for a task of its own. What an element of a page that is painted already does when it wakes up is not urgent,
 * and several elements that wake up at once must not keep the page from answering a visitor.
 */
export const ownTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
