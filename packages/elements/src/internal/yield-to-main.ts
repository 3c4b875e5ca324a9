/**
 * Yields to the main thread. Upgrading elements of a painted page is not urgent, and several elements that upgrade at
 * once must not block input.
 */
export const yieldToMain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
