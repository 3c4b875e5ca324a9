import { define } from '../internal/define.js';
import { PracticeFaq } from './practice-faq.js';

define('practice-faq', PracticeFaq);

declare global {
  interface HTMLElementTagNameMap {
    'practice-faq': PracticeFaq;
  }
}

export type { FaqQuestion } from './practice-faq.html.js';
export { PracticeFaq };
