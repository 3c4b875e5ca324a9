import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { localDay } from '@tendwell/content/hours';
import { clock } from '../internal/clock.js';
import { fill, hasContent } from '../internal/fill.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { ownTask } from '../internal/own-task.js';
import { childrenParsed } from '../internal/parsed.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { useOwnMaps } from './directions.js';
import { keepStatus } from './status-line.js';

/**
 * @summary Who a practice is, where it is, when it is open ("Open until 5:30 PM") and how to reach it.
 *
 * It adopts the HTML of `practiceFooterHtml` between its tags, or fills itself from the `practice` property or from
 * the `<practice-provider>` around it.
 *
 * @slot - The footer.
 */
export class PracticeFooter extends ReactiveElement {
  static override properties = { practice: { attribute: false }, contactUrl: { attribute: 'contact-url' } };

  /** The practice. Default: that of the `<practice-provider>` around the element. */
  declare practice: Practice | undefined;
  /** Address of a file for the contacts of a phone. Default: the link carries the contact itself. */
  declare contactUrl: string | undefined;

  readonly #provided = consumePractice(this);
  #shown: Practice | undefined;
  #connection: AbortController | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void adoptLightStyles(this, () => Promise.all([import('./practice-footer.css.js')]));
    if (this.hasUpdated) this.#keepStatuses();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void this.#update(changed.has('practice') && this.practice !== undefined, changed.has('contactUrl'));
  }

  async #update(replace: boolean, redraw: boolean): Promise<void> {
    await childrenParsed();
    const practice = this.practice ?? this.#provided.value;
    // Content that the page was delivered with stays, unless the page's script asks for something else.
    if (practice && (redraw || practice !== this.#shown) && (replace || this.#shown || !hasContent(this))) {
      // Most footers come with the page; those never need the renderer.
      const { practiceFooterHtml } = await import('./practice-footer.html.js');
      fill(
        this,
        practiceFooterHtml(practice, {
          locale: localeOf(this, practice),
          today: localDay(clock.now(), practice.timeZone).date,
          ...(this.contactUrl && { contactUrl: this.contactUrl }),
        }),
      );
      this.#shown = practice;
    }
    // A browser's first use of Intl in a page is dear, 15 ms on a good machine: it gets a task of its own.
    await ownTask();
    localDay(clock.now(), 'UTC');
    await ownTask();
    this.#keepStatuses();
  }

  #keepStatuses(): void {
    this.#connection?.abort();
    if (!this.isConnected) return;
    this.#connection = new AbortController();
    const locale = localeOf(this, this.practice ?? this.#provided.value);
    for (const section of this.querySelectorAll('.tendwell-hours')) {
      keepStatus(section, locale, this.#connection.signal);
    }
    useOwnMaps(this);
  }
}
