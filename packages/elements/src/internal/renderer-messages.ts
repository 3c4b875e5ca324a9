import type { BaseMessages } from './element-messages.js';
import { findMessages, messages } from './messages.js';

const warned = new Set<string>();

/**
 * The texts for a locale, for renderers. Warns once for each language whose texts are missing, because a page that is
 * half in English looks finished at first sight.
 */
export function rendererMessages(locale: string): BaseMessages {
  const [language = locale] = locale.split('-');
  if (!findMessages(locale) && !warned.has(language)) {
    warned.add(language);
    console.warn(`No texts in "${language}": import "@tendwell/elements/lang/${language}"`);
  }
  return messages(locale);
}
