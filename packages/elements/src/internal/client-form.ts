import type { ClientWord, Practice } from '@tendwell/content';
import { clientWord } from '@tendwell/content/practice-kinds';

/** The word for the people a practice sees. An unknown word counts as none. */
export function clientForm(practice: Practice): ClientWord {
  const word = clientWord(practice);
  const { kind } = practice;
  return ['clients', 'patients', 'students'].includes(word) ? word : clientWord({ kind });
}
