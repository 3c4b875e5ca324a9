import { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { PracticeContent } from '../internal/practice-content.js';

/**
 * @summary The services of a practice, with how long they take and what they cost.
 *
 * It uses the HTML of `practiceServicesHtml` between its tags, or renders the `practice` property or the practice of the
 * `<practice-provider>` around it.
 *
 * @status stable
 * @since 0.1.0
 * @slot - The services.
 */
export class PracticeServices extends ReactiveElement {
  static override properties = {
    practice: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    pageUrls: { attribute: false },
  };

  /** The practice. Default: the one of the `<practice-provider>` around the element. */
  declare practice: Practice | undefined;
  /** Level of the heading of each group: 2, 3, or 4. Default: 2. */
  declare headingLevel: number | undefined;
  /** URL of each service that has a page, by slug. Default: no service has one. */
  declare pageUrls: Readonly<Record<string, string>> | undefined;

  constructor() {
    super();
    new PracticeContent(this, {
      styles: () => Promise.all([import('./practice-services.css.js')]),
      inputs: () => JSON.stringify([this.headingLevel, this.pageUrls]),
      render: async (practice, locale) => {
        const { practiceServicesHtml } = await import('./practice-services.html.js');
        const { headingLevel, pageUrls } = this;
        return practiceServicesHtml(practice, {
          locale,
          ...(headingLevel && { headingLevel: headingLevel as 2 | 3 | 4 }),
          ...(pageUrls && { pageUrls }),
        });
      },
    });
  }

  protected override createRenderRoot() {
    return this;
  }
}
