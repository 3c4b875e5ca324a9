import { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { PracticeContent } from '../internal/practice-content.js';
import { showCurrent } from './show-current.js';

/**
 * @summary News of a practice and its coming closures, at the top of a page. Each is shown from its first day to its last.
 *
 * It uses the HTML of `practiceAnnouncementHtml` between its tags, or renders the `practice` property or the practice of
 * the `<practice-provider>` around it. While there is nothing to announce, it takes no space.
 *
 * @status stable
 * @since 0.1.0
 * @slot - The announcements.
 */
export class PracticeAnnouncement extends ReactiveElement {
  static override properties = { practice: { attribute: false } };

  /** The practice. Default: the one of the `<practice-provider>` around the element. */
  declare practice: Practice | undefined;

  constructor() {
    super();
    new PracticeContent(this, {
      styles: () => Promise.all([import('./practice-announcement.css.js')]),
      render: async (practice, locale) => {
        const { practiceAnnouncementHtml } = await import('./practice-announcement.html.js');
        return practiceAnnouncementHtml(practice, { locale });
      },
      wake: (_, signal) => showCurrent(this, signal),
    });
  }

  protected override createRenderRoot() {
    return this;
  }
}
