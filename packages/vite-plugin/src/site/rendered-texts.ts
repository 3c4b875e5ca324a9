import type { ContentText } from '@tendwell/content/node';
import type { SiteText } from '@tendwell/site';

/**
 * Caches rendered texts until something changes that they may depend on. A text that was not edited is the same object
 * after the next read.
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

  /** @param render Only called for a text that is not cached. */
  of(text: ContentText, render: () => SiteText | undefined): SiteText | undefined {
    const known = this.#known.get(text) ?? render();
    if (known) this.#known.set(text, known);
    return known;
  }
}
