import type { Practice } from '@tendwell/content';
import { oneLine } from '../../mail/compose.js';
import type { OutgoingLetter } from '../../mail/mailer.js';
import type { ClaimedPerson } from '../../store/letter-store.js';
import {
  type AddressedLetter,
  addressLetter,
  type FrozenLetter,
  type LetterLinks,
  versionFor,
} from '../frozen-letter.js';
import { letterHeaders } from '../headers.js';
import { letterMailId } from '../letter-mail-id.js';

/** The sender of a letter. */
export interface LetterSenderFacts {
  readonly practice: Pick<Practice, 'name' | 'locations'>;
  /** Public origin of the site. */
  readonly origin: string;
}

/**
 * The email with a letter to one person, in their language where the letter has it.
 *
 * @param returnPath Where mail servers return it, and mail programs send requests to unsubscribe. Default: the sender.
 */
export function composeLetter(
  letter: FrozenLetter,
  { subscriber, email, locale }: Pick<ClaimedPerson, 'subscriber' | 'email' | 'locale'>,
  links: LetterLinks,
  { practice, origin }: LetterSenderFacts,
  returnPath?: string,
): OutgoingLetter {
  const version = versionFor(letter, locale);
  let addressed: AddressedLetter | undefined;
  const parts = () => (addressed ??= addressLetter(version, links));
  return {
    id: letterMailId(letter, subscriber),
    to: email,
    fromName: oneLine(practice.name),
    replyTo: practice.locations.find(({ email: address }) => address)?.email,
    subject: version.subject,
    // Getters: a mailer that sends `version` with `links` needs neither.
    get text() {
      return parts().text;
    },
    get html() {
      return parts().html;
    },
    version,
    links,
    returnPath,
    headers: letterHeaders({
      letter,
      practice,
      origin,
      leaveUrl: links.leaveUrl,
      // The token in it identifies who wants to unsubscribe.
      leaveAddress: returnPath,
      archiveUrl: version.archiveUrl,
    }),
  };
}
