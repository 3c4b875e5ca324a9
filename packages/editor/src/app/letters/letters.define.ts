import { LetterPreview } from './letter-preview.js';
import { LetterSend } from './letter-send.js';
import { LettersView } from './letters-view.js';
import { ListNumbersPage } from './list-numbers.js';
import { ListPeople } from './list-people.js';

const ELEMENTS = {
  'letter-preview': LetterPreview,
  'letter-send': LetterSend,
  'list-numbers': ListNumbersPage,
  'list-people': ListPeople,
};

for (const [tag, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

export { LettersView };
