import { wrap as wrapBase64 } from 'nodemailer/lib/base64';
import { encode, wrap } from 'nodemailer/lib/qp';
import { type LetterLinks, splitAtLinks } from '../frozen-letter.js';

/** RFC 2045 allows 76 characters, with the `=` at the end of a line that continues. */
const LINE = 75;

/** A part of a letter in its transfer encoding, with gaps for a person's links. */
export interface EncodedPart {
  readonly encoding: 'quoted-printable' | 'base64';
  /** The encoded text for one person. Lines end with CRLF. */
  fill(links: LetterLinks): string;
}

/**
 * Encodes a part of a letter. What all copies have in common is encoded once: it takes longer than everything else
 * about a copy.
 *
 * @param text With the placeholders of links.
 * @param write How a URL is written in it, for example with escaped characters.
 */
export function encodePart(text: string, write: (url: string) => string): EncodedPart {
  const pieces = splitAtLinks(text.replace(/\r\n?|\n/g, '\r\n'));
  const encoded = pieces.map((piece) => (typeof piece === 'string' ? quotedPrintable(piece) : piece));
  const length = encoded.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
  // Quoted-printable is readable, and for most letters in languages with a Latin alphabet it is shorter.
  if (length > (Buffer.byteLength(text) * 4) / 3) {
    return {
      encoding: 'base64',
      fill: (links) => {
        const whole = pieces
          .map((piece) => (typeof piece === 'string' ? piece : write(piece(links))))
          .join('');
        return wrapBase64(Buffer.from(whole).toString('base64'));
      },
    };
  }
  return {
    encoding: 'quoted-printable',
    // A line break after `=` is not part of the text, so that pieces can be joined whatever their lengths are.
    fill: (links) =>
      encoded
        .map((piece) => (typeof piece === 'string' ? piece : quotedPrintable(write(piece(links)))))
        .join('=\r\n'),
  };
}

const quotedPrintable = (text: string) => wrap(encode(text), LINE);
