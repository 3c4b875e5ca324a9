import type { FeedbackMessage } from './feedback-message.js';
import { addressesIn, type Headers, headerOf, messageIdsIn } from './headers.js';

type Clues = FeedbackMessage['clues'];

/** Headers of a delivered message that name the address that it was delivered to. */
const DELIVERED_TO = ['x-original-to', 'delivered-to', 'envelope-to', 'x-envelope-to', 'to', 'cc'];

/** The clues in the headers of the message itself, which was sent to the return path. */
export function ownClues(headers: Headers): Clues {
  return {
    returnPaths: DELIVERED_TO.flatMap((name) => headers.get(name) ?? []).flatMap(addressesIn),
    messageIds: ['in-reply-to', 'references']
      .flatMap((name) => headers.get(name) ?? [])
      .flatMap(messageIdsIn),
    recipients: [],
  };
}

/** The clues in the headers of the email that came back. */
export function returnedClues(headers: Headers): Clues {
  return {
    returnPaths: ['return-path', 'list-unsubscribe'].flatMap((name) => addressesIn(headerOf(headers, name))),
    messageIds: messageIdsIn(headerOf(headers, 'message-id')),
    recipients: addressesIn(headerOf(headers, 'to')),
  };
}

const MOST = 50;

/** Merges clues without duplicates, and limits them: a message can't make us look up more than a few. */
export function mergeClues(...clues: readonly Clues[]): Clues {
  const all = (name: keyof Clues) => [...new Set(clues.flatMap((each) => each[name]))].slice(0, MOST);
  return { returnPaths: all('returnPaths'), messageIds: all('messageIds'), recipients: all('recipients') };
}
