import type { RendererMessages } from './element-messages.js';
import { enPractice } from './en-practice.js';
import { rendererMessages } from './renderer-messages.js';

/** By the texts of a language, which `addMessages` may replace. Renderers ask often, and merging takes a tenth of their time. */
const merged = new WeakMap<object, RendererMessages>();

/** The texts about a practice's facts, for a locale. */
export function practiceMessages(locale: string): RendererMessages {
  const own = rendererMessages(locale);
  const all = merged.get(own) ?? { ...enPractice, ...own };
  merged.set(own, all);
  return all;
}
