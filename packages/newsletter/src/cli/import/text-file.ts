import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { Problem } from '../problem.js';

/** Ways to write letters as bytes that tables come in. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A table as a file, and how its letters are written. */
export interface TextFile {
  readonly path: string;
  readonly encoding: Encoding;
  /** In bytes. */
  readonly size: number;
}

/** Looks at the beginning of a file. @throws Problem for what is no text. */
export async function openText(path: string, encoding: Encoding | undefined): Promise<TextFile> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${error.code}).`,
    );
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new Problem(`${path} is not a file.`);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const head = buffer.subarray(0, bytesRead);
    if (bytesRead === 0) throw new Problem(`${path} is empty.`);
    if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) throw packed(path);
    return {
      path,
      size: found.size,
      encoding: encoding ?? markedEncoding(head) ?? unmarkedEncoding(path, head),
    };
  } finally {
    await file.close();
  }
}

/** The text, piece by piece, with every line ended by a line feed alone; `onBytes` hears how far it is. @throws Problem at bytes that are no letters. */
export async function* readText(
  { path, encoding, size }: TextFile,
  onBytes?: (done: number, total: number) => void,
): AsyncGenerator<string> {
  // A mark at the beginning is left out by the decoder.
  const decoder = new TextDecoder(encoding, { fatal: true });
  let done = 0;
  let lines = 1;
  let pending = '';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const decoded = pending + decode(decoder, chunk, { path, encoding, near: lines });
    // A carriage return at the end may be half of a line's end.
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
    const line = near + (chunk && encoding === 'utf-8' ? linesBeforeFault(chunk) : 0);
    throw new Problem(
      `${path} is not written in ${encoding.toUpperCase()}: line ${line} has something else in it.`,
      'Spreadsheets on Windows often write windows-1252, on old Macs macintosh. Try --encoding windows-1252 and look whether the accents are right; or save the table again as "CSV UTF-8".',
    );
  }
}

function linesBeforeFault(chunk: Buffer): number {
  const words = new TextDecoder('utf-8').decode(chunk);
  return words.slice(0, Math.max(0, words.indexOf('\ufffd'))).split('\n').length - 1;
}

function markedEncoding(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : undefined;
}

function unmarkedEncoding(path: string, head: Buffer): Encoding {
  if (!head.includes(0)) return 'utf-8';
  // The letters of a header have a zero beside each in UTF-16.
  const [even, odd] = [0, 1].map((from) => head.filter((byte, i) => i % 2 === from && byte === 0).length);
  if (odd === Math.floor(head.length / 2) && even === 0) return 'utf-16le';
  if (even === Math.ceil(head.length / 2) && odd === 0) return 'utf-16be';
  throw new Problem(`${path} is not a table in text.`, 'Export or save the list as CSV.');
}

function packed(path: string): Problem {
  return ['.xlsx', '.ods', '.numbers'].includes(extname(path).toLowerCase())
    ? new Problem(`${path} is a spreadsheet, not a table in text.`, 'Open it and save it as "CSV UTF-8".')
    : new Problem(`${path} is a ZIP archive.`, 'Unpack it and import the table (.csv) that is in it.');
}
