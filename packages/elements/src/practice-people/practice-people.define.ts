import { define } from '../internal/define.js';
import { PracticePeople } from './practice-people.js';

define('practice-people', PracticePeople);

declare global {
  interface HTMLElementTagNameMap {
    'practice-people': PracticePeople;
  }
}

export { PracticePeople };
