/**
 * What a translation needs: the type of its texts, and the function that adds them.
 *
 * @module
 */
export type {
  BookingForms,
  ClientForms,
  ElementMessages,
  Ordinals,
  PluralForms,
  PracticeMessages,
} from '../internal/element-messages.js';
export { addMessages } from '../internal/messages.js';
