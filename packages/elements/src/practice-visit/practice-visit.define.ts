import { define } from '../internal/define.js';
import { PracticeVisit } from './practice-visit.js';

define('practice-visit', PracticeVisit);

declare global {
  interface HTMLElementTagNameMap {
    'practice-visit': PracticeVisit;
  }
}

export { PracticeVisit };
