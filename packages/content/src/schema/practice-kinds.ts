/**
 * The kinds of practice, and what practices call the people they see.
 *
 * @module
 */

/** The kinds of practice that Tendwell knows. Each stands for a schema.org type and a word for the people seen. */
export const PRACTICE_KINDS = [
  'acupuncture',
  'chiropractic',
  'coaching',
  'counseling',
  'energy-work',
  'massage',
  'meditation',
  'midwifery',
  'naturopathy',
  'nutrition',
  'occupational-therapy',
  'osteopathy',
  'physical-therapy',
  'physiotherapy',
  'pilates',
  'speech-therapy',
  'therapy',
  'yoga',
] as const;

/** A kind of practice, from {@link PRACTICE_KINDS}. */
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

/** What practices call the people they see. */
export const CLIENT_WORDS = ['clients', 'patients', 'students'] as const;

/** A word for the people a practice sees, from {@link CLIENT_WORDS}. */
export type ClientWord = (typeof CLIENT_WORDS)[number];

/** What people book at a practice. */
export type BookingWord = 'visit' | 'class' | 'session';

const isOneOf = (kind: PracticeKind, kinds: string) => kinds.split(' ').includes(kind);

const PATIENTS = 'acupuncture chiropractic naturopathy osteopathy physical-therapy physiotherapy';
const STUDENTS = 'meditation pilates yoga';
const SESSIONS = 'coaching counseling energy-work therapy';

/**
 * What a practice calls the people it sees: its `clientWord`, or else the usual word of its `kind`.
 *
 * @example
 * ```ts
 * import { clientWord } from '@tendwell/content/practice-kinds';
 *
 * clientWord({ kind: 'yoga' }); // students
 * clientWord({ kind: 'yoga', clientWord: 'clients' }); // clients
 * ```
 */
export function clientWord({
  clientWord,
  kind,
}: {
  kind: PracticeKind;
  clientWord?: ClientWord | undefined;
}): ClientWord {
  if (clientWord) return clientWord;
  return isOneOf(kind, PATIENTS) ? 'patients' : isOneOf(kind, STUDENTS) ? 'students' : 'clients';
}

/**
 * What people book at a practice of this kind. A kind that is not known has visits.
 *
 * @example
 * ```ts
 * import { bookingWord } from '@tendwell/content/practice-kinds';
 *
 * bookingWord('yoga'); // class
 * bookingWord('massage'); // visit
 * ```
 */
export function bookingWord(kind: PracticeKind): BookingWord {
  return isOneOf(kind, STUDENTS) ? 'class' : isOneOf(kind, SESSIONS) ? 'session' : 'visit';
}
