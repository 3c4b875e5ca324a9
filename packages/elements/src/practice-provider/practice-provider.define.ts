import { define } from '../internal/define.js';
import { PracticeProvider } from './practice-provider.js';

define('practice-provider', PracticeProvider);

declare global {
  interface HTMLElementTagNameMap {
    'practice-provider': PracticeProvider;
  }
  interface HTMLElementEventMap {
    'practice-error': CustomEvent<{ error: unknown }>;
  }
}

export { PracticeProvider };
