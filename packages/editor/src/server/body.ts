import { EditorError } from '../failure.js';

/** JSON larger than this is refused. Bytes. */
const MAX_JSON_BYTES = 4_000_000;

/**
 * Reads the body of a request, up to a limit.
 *
 * @throws EditorError `too-large`, or `invalid-request` if the connection was lost
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer> {
  const tooLarge = () => new EditorError('too-large', 'The request is too large.');
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // The header may be missing, or too small.
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof EditorError) throw error;
    // A lost connection isn't an error of the server, and isn't logged.
    throw new EditorError('invalid-request', 'The request was interrupted. Try again.', { cause: error });
  }
  return Buffer.concat(chunks);
}

/**
 * Reads the body of a request as JSON. Other types are refused, because a form on any page can send them.
 *
 * @returns An object.
 * @throws EditorError `unsupported-type`, `too-large`, or `invalid-request`
 */
export async function readJson(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new EditorError('unsupported-type', 'The request must be application/json.');
  }
  const bytes = await readBytes(request, MAX_JSON_BYTES);
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidRequest();
  return value as Record<string, unknown>;
}

/** The error for a request that the page would not send. */
export const invalidRequest = (): EditorError =>
  new EditorError('invalid-request', 'The server does not understand the request. Reload the page.');

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalidRequest();
  }
}
