import type { ClientWord, Practice } from '@tendwell/content';
import { clientWord } from '@tendwell/content/practice-kinds';

/** The word for the people a practice sees. What is not a known word is as if it were not stated. */
export function clientForm(practice: Practice): ClientWord {
  const word = clientWord(practice);
  const { kind } = practice;
  return ['clients', 'patients', 'students'].includes(word) ? word : clientWord({ kind });
}
