import { type FeedbackEvent, get, type Json, list, text, word } from './feedback-event.js';

const KINDS = ['hard', 'soft', 'refused', 'complaint', 'unsubscribe'] as const;

/**
 * Reads the generic form: `{ "events": [{ "id", "type", "email", "reason", "at" }] }`.
 *
 * @throws TypeError if it is invalid: its author can fix it.
 */
export function genericEvents(body: Json): FeedbackEvent[] {
  if (!Array.isArray(get(body, 'events'))) throw new TypeError('events is not a list');
  return list(body, 'events').map((event, index) => {
    const [id, email, at] = [text(event, 'id'), text(event, 'email'), new Date(text(event, 'at'))];
    const kind = KINDS.find((each) => each === text(event, 'type'));
    const problem =
      (id === '' && 'id is missing') ||
      (!/^\S+@\S+$/.test(email) && 'email is not an address') ||
      (kind === undefined && `type is none of ${KINDS.join(', ')}`) ||
      (Number.isNaN(at.getTime()) && 'at is not a time such as 2026-03-10T12:00:00Z');
    if (problem || kind === undefined) throw new TypeError(`events[${index}]: ${problem}`);
    return { id: `generic ${id}`, kind, email, reason: word(text(event, 'reason')), at };
  });
}
