import type { ContentText } from '@tendwell/content/node';
import type { SiteText } from '@tendwell/site';

/**
 * Keeps texts as they were rendered until something changes that they may depend on. A text that was not edited is the same
 * object at the next reading.
 */
export class RenderedTexts {
  #key = '';
  #known = new WeakMap<ContentText, SiteText>();

  /** @param key Identifies what texts depend on besides themselves. */
  for(key: string): this {
    if (key !== this.#key) this.#known = new WeakMap();
    this.#key = key;
    return this;
  }

  /** @param render Is only called for a text that is not kept. */
  of(text: ContentText, render: () => SiteText | undefined): SiteText | undefined {
    const known = this.#known.get(text) ?? render();
    if (known) this.#known.set(text, known);
    return known;
  }
}
