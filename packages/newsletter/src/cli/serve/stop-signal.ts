import { once } from 'node:events';

/** Waits for a signal to stop. Only the first one: the next one ends the process at once. */
export async function stopSignal(): Promise<void> {
  const received = new AbortController();
  await Promise.race(
    ['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal: received.signal }).catch(() => {})),
  );
  received.abort();
}
