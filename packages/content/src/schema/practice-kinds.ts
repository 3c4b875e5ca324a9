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
