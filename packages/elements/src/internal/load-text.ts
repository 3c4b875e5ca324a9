/** What an address led to. */
export interface LoadedText {
  text: string;
  /** Its media type without parameters, in small letters; empty where the server states none. */
  type: string;
  /** Where it came from in the end, after redirects. */
  url: string;
}

/** How a text is fetched. */
export interface LoadOptions {
  signal: AbortSignal;
  /** Media types that are understood. */
  accept: string;
  /** Whether the last answer was of no use: it may have been kept, and is not to be taken again. */
  isRetry: boolean;
}

/** Bytes, some 600,000 words: a larger file is a mistake, and would hold the page up. */
const SIZE_LIMIT = 4_000_000;
/** Milliseconds from the request to the last byte. */
const TIME_LIMIT = 60_000;

/**
 * Fetches a text, but not without end.
 *
 * @throws Error when there is no answer, when it is not a success, or when it goes on past a limit.
 */
export async function loadText(url: string, options: LoadOptions): Promise<LoadedText> {
  const { signal, accept, isRetry } = options;
  const response = await fetch(url, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]),
    headers: { Accept: accept },
    cache: isRetry ? 'reload' : 'default',
  });
  const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!response.ok) {
    void response.body?.cancel();
    throw new Error(`${url} answered ${response.status}`);
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > SIZE_LIMIT) {
      void reader?.cancel();
      throw new Error(`${url} is larger than ${SIZE_LIMIT} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return { text: text + decoder.decode(), type, url: response.url || url };
}
