import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { localDay } from '@tendwell/content/hours';
import { clock } from '../internal/clock.js';
import { fill, hasContent } from '../internal/fill.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { childrenParsed } from '../internal/parsed.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { yieldToMain } from '../internal/yield-to-main.js';
import { useOwnMaps } from './directions.js';
import { keepStatus } from './status-line.js';

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
    // Keep delivered content, unless a script sets another practice.
    if (practice && (redraw || practice !== this.#shown) && (replace || this.#shown || !hasContent(this))) {
      // Most footers are part of the page's HTML and do not need the renderer.
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
    // The first use of Intl in a page takes 15 ms on a fast machine, so it gets a task of its own.
    await yieldToMain();
    localDay(clock.now(), 'UTC');
    await yieldToMain();
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
