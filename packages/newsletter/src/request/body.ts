import { RequestError } from './request-error.js';

/** A sign-up needs a few hundred bytes. */
export const MAX_BODY_BYTES = 8 * 1024;
/** How long a body may take to arrive. */
const BODY_TIMEOUT_MS = 10_000;

const READERS: ReadonlyMap<string, (bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<Fields>> =
  new Map([
    ['application/x-www-form-urlencoded', readForm],
    ['multipart/form-data', readForm],
    ['application/json', readJson],
  ]);

/** The submitted fields. Values are not validated yet and can have any type. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a URL-encoded or multipart form, or JSON.
 *
 * @throws RequestError with status 400, 408, 413 or 415.
 */
export async function readFields(request: Request): Promise<Fields> {
  const type = request.headers.get('content-type') ?? '';
  const read = READERS.get(type.split(';', 1)[0]?.trim().toLowerCase() ?? '');
  if (!read) throw new RequestError('unsupportedMediaType');

  const bytes = await readBytes(request);
  try {
    return await read(bytes, type);
  } catch {
    throw new RequestError('malformed');
  }
}

/**
 * Reads JSON, whatever its `Content-Type`.
 *
 * @throws RequestError with status 400, 408 or 413.
 */
export async function readJsonBody(request: Request, maxBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RequestError('malformed');
  }
}

async function readBytes(request: Request, maxBytes = MAX_BODY_BYTES): Promise<Uint8Array<ArrayBuffer>> {
  const declaredLength = request.headers.get('content-length');
  if (Number(declaredLength) > maxBytes) throw new RequestError('tooLarge');
  // Servers don't pass on more than the declared length, and `arrayBuffer()` is faster than reading chunks.
  if (declaredLength !== null && /^\d+$/.test(declaredLength)) return readWhole(request, maxBytes);
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();

  const deadline = rejectAfter(BODY_TIMEOUT_MS);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), deadline.promise]);
      if (done) return join(chunks, length);
      length += value.byteLength;
      if (length > maxBytes) throw new RequestError('tooLarge');
      chunks.push(value);
    }
  } catch (error) {
    // The connection was lost, so nobody gets the answer.
    throw error instanceof RequestError ? error : new RequestError('malformed');
  } finally {
    deadline.clear();
    // Not `cancel()`: in Node that closes the connection before the answer is sent.
    reader.releaseLock();
  }
}

async function readWhole(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const deadline = rejectAfter(BODY_TIMEOUT_MS);
  try {
    const bytes = new Uint8Array(await Promise.race([request.arrayBuffer(), deadline.promise]));
    if (bytes.length > maxBytes) throw new RequestError('tooLarge');
    return bytes;
  } catch (error) {
    throw error instanceof RequestError ? error : new RequestError('malformed');
  } finally {
    deadline.clear();
  }
}

function rejectAfter(ms: number): { promise: Promise<never>; clear(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RequestError('timeout')), ms);
  });
  return { promise, clear: () => clearTimeout(timer) };
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Fields> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const fields: Record<string, unknown> = Object.create(null);
  // A repeated field becomes a list. Only `interests` may be one.
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key);
    fields[key] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

async function readJson(bytes: Uint8Array<ArrayBuffer>): Promise<Fields> {
  const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new TypeError('not an object');
  return data as Fields;
}
