import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { CliError } from '../errors.js';

/** Supported character encodings. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A text file and its encoding. */
export interface TextFile {
  readonly path: string;
  readonly encoding: Encoding;
  /** In bytes. */
  readonly size: number;
}

/** Checks a file and detects its encoding. @throws CliError if it is not a text file. */
export async function openText(path: string, encoding: Encoding | undefined): Promise<TextFile> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(
      error.code === 'ENOENT' ? `${path} does not exist.` : `Cannot read ${path} (${error.code}).`,
    );
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new CliError(`${path} is not a file.`);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const head = buffer.subarray(0, bytesRead);
    if (bytesRead === 0) throw new CliError(`${path} is empty.`);
    if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) throw archiveError(path);
    return {
      path,
      size: found.size,
      encoding: encoding ?? encodingFromByteOrderMark(head) ?? guessEncoding(path, head),
    };
  } finally {
    await file.close();
  }
}

/** Yields the text in chunks, with all line ends turned into line feeds. @throws CliError for bytes that are invalid in the encoding. */
export async function* readText(
  { path, encoding, size }: TextFile,
  onBytes?: (done: number, total: number) => void,
): AsyncGenerator<string> {
  // The decoder drops a byte order mark.
  const decoder = new TextDecoder(encoding, { fatal: true });
  let done = 0;
  let lines = 1;
  let pending = '';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const decoded = pending + decode(decoder, chunk, { path, encoding, near: lines });
    // A carriage return at the end of a chunk may be the first half of CRLF.
    pending = decoded.endsWith('\r') ? '\r' : '';
    const text = lineFeeds(decoded.slice(0, decoded.length - pending.length));
    lines += text.split('\n').length - 1;
    done += chunk.length;
    onBytes?.(done, size);
    yield text;
  }
  yield lineFeeds(pending + decode(decoder, undefined, { path, encoding, near: lines }));
}

const lineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

function decode(
  decoder: TextDecoder,
  chunk: Buffer | undefined,
  { path, encoding, near }: { path: string; encoding: string; near: number },
): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    const line = near + (chunk && encoding === 'utf-8' ? linesBeforeInvalidByte(chunk) : 0);
    throw new CliError(
      `${path} is not encoded in ${encoding.toUpperCase()}: line ${line} contains invalid bytes.`,
      'Try --encoding windows-1252 for a file from Windows, or --encoding macintosh for one from an old Mac, and check that accents are right. Or save the file again as "CSV UTF-8".',
    );
  }
}

function linesBeforeInvalidByte(chunk: Buffer): number {
  const text = new TextDecoder('utf-8').decode(chunk);
  return text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n').length - 1;
}

function encodingFromByteOrderMark(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : undefined;
}

function guessEncoding(path: string, head: Buffer): Encoding {
  if (!head.includes(0)) return 'utf-8';
  // In UTF-16, every other byte of an ASCII header is zero.
  const [even, odd] = [0, 1].map((from) => head.filter((byte, i) => i % 2 === from && byte === 0).length);
  if (odd === Math.floor(head.length / 2) && even === 0) return 'utf-16le';
  if (even === Math.ceil(head.length / 2) && odd === 0) return 'utf-16be';
  throw new CliError(`${path} is not a text file.`, 'Export or save the list as CSV.');
}

function archiveError(path: string): CliError {
  return ['.xlsx', '.ods', '.numbers'].includes(extname(path).toLowerCase())
    ? new CliError(`${path} is a spreadsheet, not a CSV file.`, 'Open it and save it as "CSV UTF-8".')
    : new CliError(`${path} is a ZIP archive.`, 'Unpack it and import the CSV file inside.');
}
