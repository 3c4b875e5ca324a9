import { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { PracticeContent } from '../internal/practice-content.js';

/**
 * @summary The people who work at a practice: portrait, licenses, specialties, languages, and where to book.
 *
 * It uses the HTML of `practicePeopleHtml` between its tags, or renders the `practice` property or the practice of the
 * `<practice-provider>` around it.
 *
 * @status stable
 * @since 0.1.0
 * @slot - The people.
 */
export class PracticePeople extends ReactiveElement {
  static override properties = {
    practice: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    pageUrls: { attribute: false },
    bios: { type: Boolean },
  };

  /** The practice. Default: the one of the `<practice-provider>` around the element. */
  declare practice: Practice | undefined;
  /** Level of the heading with each name: 2, 3, or 4. Default: 2. */
  declare headingLevel: number | undefined;
  /** URL of each person who has a page, by slug. Default: none. */
  declare pageUrls: Readonly<Record<string, string>> | undefined;
  /** Whether to show each person's `bio`. */
  declare bios: boolean;

  constructor() {
    super();
    this.bios = false;
    new PracticeContent(this, {
      styles: () => Promise.all([import('./practice-people.css.js'), ...this.#bioStyles()]),
      inputs: () => JSON.stringify([this.headingLevel, this.pageUrls, this.bios]),
      render: (practice, locale) => this.#render(practice, locale),
    });
  }

  protected override createRenderRoot() {
    return this;
  }

  #bioStyles() {
    return this.bios || this.querySelector('.tendwell-body') ? [import('../article-view/prose.css.js')] : [];
  }

  async #render(practice: Practice, locale: string) {
    const { headingLevel, pageUrls } = this;
    const [{ renderToday }, markdown] = await Promise.all([
      import('./render-today.js'),
      this.bios ? import('../internal/markdown.js') : undefined,
    ]);
    return renderToday(practice, {
      locale,
      ...(headingLevel && { headingLevel: headingLevel as 2 | 3 | 4 }),
      ...(pageUrls && { pageUrls }),
      ...(markdown && { bioHtml: (bio) => markdown.renderMarkdownText(bio, { locale }).html }),
    });
  }
}
