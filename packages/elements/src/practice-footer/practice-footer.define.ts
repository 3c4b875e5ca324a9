import { define } from '../internal/define.js';
import { PracticeFooter } from './practice-footer.js';

define('practice-footer', PracticeFooter);

declare global {
  interface HTMLElementTagNameMap {
    'practice-footer': PracticeFooter;
  }
}

export { PracticeFooter };
