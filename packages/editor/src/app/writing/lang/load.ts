import { messageLoader } from '../../lang/message-loader.js';
import type { WritingMessages } from './messages.js';

/** The messages for a language tag; in English if there are none. */
export const loadWritingMessages = messageLoader<WritingMessages>({
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  zh: async () => (await import('./zh.js')).zh,
});
