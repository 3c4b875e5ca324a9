import { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { localDay } from '@tendwell/content/hours';
import { clock } from '../internal/clock.js';
import { PracticeContent } from '../internal/practice-content.js';
import { watchHours } from './watch-hours.js';

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
      styles: () => Promise.all([import('./practice-footer.css.js')]),
      inputs: () => this.contactUrl,
      render: async (practice, locale) => {
        const { practiceFooterHtml } = await import('./practice-footer.html.js');
        return practiceFooterHtml(practice, {
          locale,
          today: today(practice.timeZone),
          ...(this.contactUrl && { contactUrl: this.contactUrl }),
        });
      },
      wake: (locale, signal) => watchHours(this, locale, signal),
    });
  }

  protected override createRenderRoot() {
    return this;
  }
}

/** The practice's date, or that in UTC if no browser knows its time zone. */
function today(timeZone: string): string {
  try {
    return localDay(clock.now(), timeZone).date;
  } catch {
    return localDay(clock.now(), 'UTC').date;
  }
}
