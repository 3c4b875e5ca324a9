import { define } from '../internal/define.js';
import { PracticePolicies } from './practice-policies.js';

define('practice-policies', PracticePolicies);

declare global {
  interface HTMLElementTagNameMap {
    'practice-policies': PracticePolicies;
  }
}

export { PracticePolicies };
