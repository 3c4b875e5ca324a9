import { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { PracticeContent } from '../internal/practice-content.js';

/**
 * @summary A practice's name, address, opening hours, and contact details, with a status such as "Open until 5:30 PM".
 *
 * It uses the HTML of `practiceFooterHtml` between its tags, or renders the `practice` property or the practice of the
 * `<practice-provider>` around it.
 *
 * @status stable
 * @since 0.1.0
 * @slot - The footer.
 */
export class PracticeFooter extends ReactiveElement {
  static override properties = { practice: { attribute: false }, contactUrl: { attribute: 'contact-url' } };

  /** The practice. Default: the one of the `<practice-provider>` around the element. */
  declare practice: Practice | undefined;
  /** URL of a contact file (vCard). Default: the link contains the file itself. */
  declare contactUrl: string | undefined;

  constructor() {
    super();
    new PracticeContent(this, {
      styles: () =>
        Promise.all([
          import('./practice-footer.css.js'),
          import('./practice-hours.css.js'),
          import('./several-locations.css.js'),
        ]),
      inputs: () => this.contactUrl,
      render: async (practice, locale) => {
        const [{ practiceFooterHtml }, { today }] = await Promise.all([
          import('./practice-footer.html.js'),
          import('./today.js'),
        ]);
        return practiceFooterHtml(practice, {
          locale,
          today: today(practice.timeZone),
          ...(this.contactUrl && { contactUrl: this.contactUrl }),
        });
      },
      wake: async (locale, signal) => {
        const { watchHours } = await import('./watch-hours.js');
        await watchHours(this, locale, signal);
      },
    });
  }

  protected override createRenderRoot() {
    return this;
  }
}
