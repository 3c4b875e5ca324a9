import { ReactiveElement } from '@lit/reactive-element';
import { dataIn } from '../internal/fill.js';
import { fragmentTarget } from '../internal/fragment.js';
import { LightContent } from '../internal/light-content.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { undoAutop } from '../internal/undo-autop.js';
import type { FaqQuestion } from './practice-faq.html.js';

/**
 * @summary Questions that clients ask, each of which opens to its answer.
 *
 * It uses the HTML of `practiceFaqHtml` between its tags, or renders the `questions` property or the JSON in a
 * `<script type="application/json">` directly inside it. A link to an answer opens it.
 *
 * @status stable
 * @since 0.1.0
 * @slot - The questions.
 */
export class PracticeFaq extends ReactiveElement {
  static override properties = {
    questions: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The questions and answers, in the order in which they are shown. */
  declare questions: readonly FaqQuestion[] | undefined;
  /** Level of the heading of each group: 2, 3, or 4. Default: 2. */
  declare headingLevel: number | undefined;

  /** The questions in the element's script, which its content replaces. */
  #inline: readonly FaqQuestion[] | undefined;
  /** The script that could not be read: one warning is enough. */
  #unreadable: string | undefined;

  constructor() {
    super();
    const practice = consumePractice(this);
    const source = {
      given: () => this.questions,
      found: () => (this.#inline ??= this.#readScript()),
      locale: () => localeOf(this, practice.value),
    };
    new LightContent<readonly FaqQuestion[]>(this, source, {
      styles: () => Promise.all([import('./practice-faq.css.js'), import('../article-view/prose.css.js')]),
      inputs: () => this.headingLevel,
      render: async (questions, locale) => {
        const { practiceFaqHtml } = await import('./practice-faq.html.js');
        const { headingLevel } = this;
        return practiceFaqHtml(questions, {
          locale,
          ...(headingLevel && { headingLevel: headingLevel as 2 | 3 | 4 }),
        });
      },
      wake: (_, signal) => {
        this.#openTarget();
        window.addEventListener('hashchange', this.#openTarget, { signal });
      },
    });
  }

  protected override createRenderRoot() {
    return this;
  }

  #readScript(): readonly FaqQuestion[] | undefined {
    const text = dataIn(this, 'application/json');
    if (text === undefined || text === this.#unreadable) return undefined;
    try {
      const data: unknown = JSON.parse(undoAutop(text));
      return Array.isArray(data) ? data : undefined;
    } catch (error) {
      this.#unreadable = text;
      console.warn('<practice-faq> could not read its questions.', error);
      return undefined;
    }
  }

  /**
   * Opens the question that the page's `#fragment` leads to, and scrolls to it. Browsers that do so themselves only look
   * for what is in the page when it opens.
   */
  #openTarget = (): void => {
    const target = fragmentTarget(this);
    const details = target?.closest('details');
    if (!details || details.open || !this.contains(details)) return;
    details.open = true;
    target?.scrollIntoView();
  };
}
