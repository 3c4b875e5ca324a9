import { createHash } from 'node:crypto';
import { escapeHtml } from '@tendwell/content/html';
import { lookupLocale } from '@tendwell/content/intl';

/** A letter that is complete and no longer changes: what `letter send` stores when it starts, and every person gets. */
export interface FrozenLetter {
  /** The name of its file, or of its article: `winter-tea`. */
  readonly name: string;
  /** SHA-256 of everything below and the name, in hexadecimal. Two letters with the same hash are the same. */
  readonly hash: string;
  /** Who gets it: people with at least one of these interests, and people with none at all. Empty: everybody. */
  readonly interests: readonly string[];
  /** BCP 47 tag of the version for people in whose language there is none. */
  readonly defaultLanguage: string;
  /** The versions, by BCP 47 tag. Always has the one in the default language. */
  readonly versions: Readonly<Record<string, LetterVersion>>;
}

/** A letter in one language. */
export interface LetterVersion {
  /** One line. */
  readonly subject: string;
  /** What mail programs show after the subject. It is in the HTML part already. */
  readonly preheader?: string | undefined;
  /** The whole HTML part, with {@link LEAVE_URL} and {@link MANAGE_URL} in place of a person's own links. */
  readonly html: string;
  /** The whole plain-text part, with the same placeholders. */
  readonly text: string;
  /** Absolute URL of the page to read it in a browser. */
  readonly archiveUrl?: string | undefined;
}

/** Stands for the link with which a person unsubscribes. */
export const LEAVE_URL = 'https://leave.letter.invalid/';
/** Stands for the link to a person's subscription. */
export const MANAGE_URL = 'https://manage.letter.invalid/';

/** The links of one person, absolute. */
export interface LetterLinks {
  readonly leaveUrl: string;
  readonly manageUrl: string;
}

/** A letter to one person, as it is sent. */
export type AddressedLetter = Pick<LetterVersion, 'subject' | 'html' | 'text'>;

/** The size of a letter in its largest version, in bytes. Pictures, which are linked, don't count. */
export function letterBytes({ versions }: Pick<FrozenLetter, 'versions'>): number {
  const sizes = Object.values(versions).map(
    ({ html, text }) => Buffer.byteLength(html) + Buffer.byteLength(text),
  );
  return Math.max(...sizes);
}

/** Completes a letter. */
export function freezeLetter(letter: Omit<FrozenLetter, 'hash'>): FrozenLetter {
  const { name, interests, defaultLanguage, versions } = letter;
  const content = [
    name,
    [...interests].sort(),
    defaultLanguage,
    Object.keys(versions)
      .sort()
      .map((tag) => {
        const { subject, preheader, html, text, archiveUrl } = versions[tag] as LetterVersion;
        return [tag, subject, preheader ?? null, html, text, archiveUrl ?? null];
      }),
  ];
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { name, hash, interests, defaultLanguage, versions };
}

/**
 * The version for a person: the best match for their language, of another region if need be, else the default one.
 *
 * @param locale The person's BCP 47 tag.
 */
export function versionFor(letter: FrozenLetter, locale: string | undefined): LetterVersion {
  const { versions, defaultLanguage } = letter;
  const main = versions[defaultLanguage];
  if (!main) throw new TypeError(`The letter ${letter.name} has no version in ${defaultLanguage}.`);
  const byTag = new Map<string, LetterVersion>();
  for (const [tag, version] of [[defaultLanguage, main] as const, ...Object.entries(versions)]) {
    byTag.set(tag.toLowerCase(), version);
    const [language = ''] = tag.toLowerCase().split('-', 1);
    if (!byTag.has(language)) byTag.set(language, version);
  }
  return lookupLocale(locale ?? '', byTag) ?? main;
}

/** A piece of a letter: text that is the same for everybody, or a function that picks one of a person's links. */
export type LetterPiece = string | ((links: LetterLinks) => string);

const PLACEHOLDERS: ReadonlyMap<string, (links: LetterLinks) => string> = new Map([
  [LEAVE_URL, ({ leaveUrl }: LetterLinks) => leaveUrl],
  [MANAGE_URL, ({ manageUrl }: LetterLinks) => manageUrl],
]);

/** Splits a part of a letter at the placeholders of a person's links. */
export function splitAtLinks(text: string): LetterPiece[] {
  return text
    .split(new RegExp(`(${[...PLACEHOLDERS.keys()].join('|')})`))
    .map((piece) => PLACEHOLDERS.get(piece) ?? piece);
}

/** Replaces the placeholders of a letter with a person's links. */
export function addressLetter(version: LetterVersion, links: LetterLinks): AddressedLetter {
  const address = (text: string, write: (url: string) => string) =>
    splitAtLinks(text)
      .map((piece) => (typeof piece === 'string' ? piece : write(piece(links))))
      .join('');
  return {
    subject: version.subject,
    html: address(version.html, escapeHtml),
    text: address(version.text, (url) => url),
  };
}
