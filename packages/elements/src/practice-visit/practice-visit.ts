import { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { PracticeContent } from '../internal/practice-content.js';

/**
 * @summary Where a practice is, when it is open, and how to get there, to book, and to call.
 *
 * It uses the HTML of `practiceVisitHtml` between its tags, or renders the `practice` property or the practice of the
 * `<practice-provider>` around it.
 *
 * @status stable
 * @since 0.1.0
 * @slot - The locations.
 */
export class PracticeVisit extends ReactiveElement {
  static override properties = { practice: { attribute: false } };

  /** The practice. Default: the one of the `<practice-provider>` around the element. */
  declare practice: Practice | undefined;

  constructor() {
    super();
    new PracticeContent(this, {
      styles: () =>
        Promise.all([
          import('../practice-footer/practice-footer.css.js'),
          import('../practice-footer/practice-hours.css.js'),
          import('./practice-visit.css.js'),
        ]),
      render: async (practice, locale) => {
        const [{ practiceVisitHtml }, { today }] = await Promise.all([
          import('./practice-visit.html.js'),
          import('../practice-footer/today.js'),
        ]);
        return practiceVisitHtml(practice, { locale, today: today(practice.timeZone) });
      },
      wake: async (locale, signal) => {
        const { watchHours } = await import('../practice-footer/watch-hours.js');
        await watchHours(this, locale, signal);
      },
    });
  }

  protected override createRenderRoot() {
    return this;
  }
}
