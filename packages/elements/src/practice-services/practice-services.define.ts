import { define } from '../internal/define.js';
import { PracticeServices } from './practice-services.js';

define('practice-services', PracticeServices);

declare global {
  interface HTMLElementTagNameMap {
    'practice-services': PracticeServices;
  }
}

export { PracticeServices };
