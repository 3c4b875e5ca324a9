import type { Practice } from '../schema/practice.js';
import type { ClientWord } from '../schema/practice-kinds.js';

const PATIENTS = 'acupuncture chiropractic naturopathy osteopathy physical-therapy physiotherapy';
const STUDENTS = 'meditation pilates yoga';

/**
 * What a practice calls the people it sees: its `clientWord`, or else the usual word of its `kind`.
 *
 * @example
 * ```ts
 * import { clientWord } from '@tendwell/content/intl';
 *
 * clientWord({ kind: 'yoga' }); // students
 * clientWord({ kind: 'yoga', clientWord: 'clients' }); // clients
 * ```
 */
export function clientWord({ clientWord, kind }: Pick<Practice, 'clientWord' | 'kind'>): ClientWord {
  if (clientWord) return clientWord;
  const isIn = (kinds: string) => kinds.split(' ').includes(kind);
  return isIn(PATIENTS) ? 'patients' : isIn(STUDENTS) ? 'students' : 'clients';
}
