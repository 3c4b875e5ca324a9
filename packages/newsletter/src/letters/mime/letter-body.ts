import { escapeHtml } from '@tendwell/content/html';
import type { LetterLinks, LetterVersion } from '../frozen-letter.js';
import { encodePart } from './encoded-part.js';

/** Can't be in a part: neither transfer encoding produces `=_`. */
const BOUNDARY = '=_letter';

/** The value of `Content-Type` of a letter. */
export const LETTER_CONTENT_TYPE = `multipart/alternative; boundary="${BOUNDARY}"`;

/** The body of a letter, as it is sent to a person with these links. */
export type LetterBody = (links: LetterLinks) => Buffer;

const bodies = new WeakMap<object, LetterBody>();

/** The body of a version of a letter. It is prepared once for the same object. */
export function letterBody(version: Pick<LetterVersion, 'html' | 'text'>): LetterBody {
  const known = bodies.get(version);
  if (known) return known;
  const body = prepare(version);
  bodies.set(version, body);
  return body;
}

function prepare({ html, text }: Pick<LetterVersion, 'html' | 'text'>): LetterBody {
  // RFC 2046: the preferred part comes last.
  const parts = [
    { type: 'plain', ...encodePart(text, (url) => url) },
    { type: 'html', ...encodePart(html, escapeHtml) },
  ];
  return (links) => {
    const encoded = parts.map(
      ({ type, encoding, fill }) =>
        `--${BOUNDARY}\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${fill(links)}\r\n`,
    );
    return Buffer.from(`${encoded.join('')}--${BOUNDARY}--\r\n`, 'latin1');
  };
}
