/** A downloaded text. */
export interface LoadedText {
  text: string;
  /** Media type in lower case, without parameters. Empty if the server sent none. */
  type: string;
  /** Final URL, after redirects. */
  url: string;
}

/** Options of {@link loadText}. */
export interface LoadOptions {
  signal: AbortSignal;
  /** Accepted media types. */
  accept: string;
  /** Set if the previous response was unusable: it may be cached, so bypass the cache. */
  isRetry: boolean;
}

/** In bytes, about 600,000 words. A larger file is a mistake and would block the page. */
const SIZE_LIMIT = 4_000_000;
/** Milliseconds from the request to the last byte. */
const TIME_LIMIT = 60_000;

/**
 * Fetches a text, with a limit on size and time.
 *
 * @throws Error if there is no response, if its status is not a success, or if it exceeds a limit.
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
