import { MAX_HTML_BYTES, type ReadLetter } from '../letters/folder/read-letter.js';
import { addressLetter, type LetterVersion } from '../letters/frozen-letter.js';
import { shownLetter, shownPicture } from '../letters/preview/shown-letter.js';
import type { LetterPreview } from './types.js';

/** Each person has their own links. */
const OWN_LINKS = { leaveUrl: '…', manageUrl: '…' };

/** A letter as an editor shows it. */
export function previewOf(read: ReadLetter): LetterPreview {
  const { letter, pictures, problems } = read;
  const { versions, defaultLanguage } = letter;
  const version = (language: string): LetterVersion =>
    (Object.hasOwn(versions, language) ? versions[language] : versions[defaultLanguage]) as LetterVersion;
  return {
    defaultLanguage,
    versions: Object.entries(versions).map(([language, each]) => ({
      language,
      subject: each.subject,
      ...(each.preheader !== undefined && { preheader: each.preheader }),
      text: addressLetter(each, OWN_LINKS).text,
      bytes: Buffer.byteLength(each.html),
    })),
    problems,
    maxBytes: MAX_HTML_BYTES,
    html: (language, view) => shownLetter(version(language), pictures, view),
    picture: (index) => shownPicture(read, index),
  };
}
