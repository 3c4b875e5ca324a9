import PostalMime from 'postal-mime';
import type { ParsedMessage } from './feedback-message.js';
import { headerOf, parseHeaders } from './headers.js';

/** Reports are small. Only the beginning of a longer message is read, which has everything that matters. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;
/**
 * The parser's time depends on the number of lines more than on their length. A megabyte of base64 has 14,000 lines.
 */
const MAX_LINES = 20_000;
const MAX_DEPTH = 20;

/** Types of parts that are a report or the email that came back. */
const PARTS = /^(message\/|text\/rfc822-headers$)/;

/** Parses a message. Never rejects: if it can't be parsed, only the headers are read. */
export async function parseMessage(raw: Uint8Array): Promise<ParsedMessage> {
  const bytes = beginningOf(raw);
  const decoder = new TextDecoder('utf-8');
  const headers = parseHeaders(decoder.decode(bytes.subarray(0, 100_000)));
  const parts = new Map<string, string[]>();
  try {
    const {
      subject = '',
      text = '',
      from,
      attachments,
    } = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_DEPTH,
    });
    for (const { mimeType, content } of attachments) {
      const type = mimeType.toLowerCase();
      if (!PARTS.test(type)) continue;
      const part = typeof content === 'string' ? content : decoder.decode(content);
      parts.set(type, [...(parts.get(type) ?? []), part]);
    }
    return { headers, subject, text, from: from?.address ?? '', parts };
  } catch {
    return { headers, subject: headerOf(headers, 'subject'), text: '', from: '', parts };
  }
}

function beginningOf(raw: Uint8Array): Uint8Array {
  const bytes = raw.subarray(0, MAX_MESSAGE_BYTES);
  let end = 0;
  for (let line = 0; line < MAX_LINES; line += 1) {
    const newline = bytes.indexOf(0x0a, end);
    if (newline < 0) return bytes;
    end = newline + 1;
  }
  return bytes.subarray(0, end);
}
