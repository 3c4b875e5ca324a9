import { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { PracticeContent } from '../internal/practice-content.js';

/**
 * @summary What clients should know before they come: insurance, payment, and the policies of a practice.
 *
 * It uses the HTML of `practicePoliciesHtml` between its tags, or renders the `practice` property or the practice of the
 * `<practice-provider>` around it.
 *
 * @status stable
 * @since 0.1.0
 * @slot - The facts.
 */
export class PracticePolicies extends ReactiveElement {
  static override properties = {
    practice: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The practice. Default: the one of the `<practice-provider>` around the element. */
  declare practice: Practice | undefined;
  /** Level of the headings: 2, 3, or 4. Default: 2. */
  declare headingLevel: number | undefined;

  constructor() {
    super();
    new PracticeContent(this, {
      styles: () => Promise.all([import('./practice-policies.css.js')]),
      inputs: () => this.headingLevel,
      render: async (practice, locale) => {
        const { practicePoliciesHtml } = await import('./practice-policies.html.js');
        const { headingLevel } = this;
        return practicePoliciesHtml(practice, {
          locale,
          ...(headingLevel && { headingLevel: headingLevel as 2 | 3 | 4 }),
        });
      },
    });
  }

  protected override createRenderRoot() {
    return this;
  }
}
