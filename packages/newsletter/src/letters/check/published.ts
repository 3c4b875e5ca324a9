/** How long a site may take to answer. */
const TIMEOUT_MS = 15_000;
/** How many requests run at the same time, so that a small server isn't overloaded. */
const CONCURRENCY = 4;

/** A URL that a letter needs, and what is wrong with it. */
export interface MissingUrl {
  readonly url: string;
  /** Completes a sentence that begins with the URL. */
  readonly reason: string;
  /** True if the site could not be reached, which says nothing about the URL. */
  readonly isUnknown: boolean;
}

/** Sends a HEAD request for each URL. */
export async function findMissing(urls: readonly string[]): Promise<MissingUrl[]> {
  const waiting = [...new Set(urls)];
  const missing: MissingUrl[] = [];
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const found = await ask(url);
      if (found) missing.push(found);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return missing.sort((one, other) => urls.indexOf(one.url) - urls.indexOf(other.url));
}

async function ask(url: string): Promise<MissingUrl | undefined> {
  try {
    const { ok, status } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (ok) return undefined;
    return { url, reason: `answers with status ${status}`, isUnknown: status >= 500 };
  } catch {
    return { url, reason: 'could not be reached', isUnknown: true };
  }
}
