import PostalMime from 'postal-mime';
import type { ParsedMessage } from './feedback-message.js';
import { headerOf, parseHeaders } from './headers.js';

/** Reports are small. Of a longer message, the beginning has everything that matters. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;
const MAX_DEPTH = 20;

/** Types of parts that are a report or the email that came back. */
const PARTS = /^(message\/|text\/rfc822-headers$)/;

/** Parses a message. Never rejects: of one that can't be parsed, only the headers are read. */
export async function parseMessage(raw: Uint8Array): Promise<ParsedMessage> {
  const bytes = raw.subarray(0, MAX_MESSAGE_BYTES);
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
