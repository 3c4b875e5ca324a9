import type { Question } from '@tendwell/content';
import { type Html, html, isHtml } from '@tendwell/content/html';
import { renderMarkdownText } from '@tendwell/content/markdown';
import { firstLocale } from '../internal/first-locale.js';
import { grouped } from '../internal/grouped.js';
import { groupTag, headingTag } from '../internal/heading.html.js';
import { ifPossible, textFields } from '../internal/shown.js';

/** A question and its answer, as `<practice-faq>` shows them. */
export interface FaqQuestion extends Omit<Question, 'answer'> {
  /** Markdown, or HTML that was rendered before. */
  answer: string | Html;
}

/** Options of {@link practiceFaqHtml}. */
export interface PracticeFaqHtmlOptions {
  /** BCP 47 tag of the answers' language, for their typography. Default: `en`. */
  locale?: string;
  /** Level of the heading of each group. Default: 2. */
  headingLevel?: 2 | 3 | 4;
}

/**
 * Renders questions and answers as the content of `<practice-faq>`: a `<details>` for each, which opens without
 * JavaScript. Questions with the same `group` are listed together, under a heading. The `slug` of a question is the id of
 * its answer. A question without text or answer is left out. Without questions, the result is empty.
 *
 * @example
 * ```ts
 * import { html } from '@tendwell/content/html';
 * import { practiceFaqHtml } from '@tendwell/elements/html';
 *
 * const questions = [{ question: 'What should I wear?', slug: 'what-to-wear', answer: 'Anything **loose**.' }];
 * const faq = html`<practice-faq>${practiceFaqHtml(questions)}</practice-faq>`;
 * ```
 */
export function practiceFaqHtml(
  questions: readonly FaqQuestion[],
  options: PracticeFaqHtmlOptions = {},
): Html {
  const locale = firstLocale(options.locale);
  const heading = headingTag(options.headingLevel);
  const groups = ifPossible(() =>
    grouped(questions).map(([name, entries]) => ({
      name,
      details: entries.map((entry) => ifPossible(() => questionHtml(entry, locale))).filter(Boolean),
    })),
  )?.filter(({ details }) => details.length > 0);
  if (!groups?.length) return html``;
  return html`<div class="tendwell-faq">
${groups.map(
  ({ name, details }) => html`<${groupTag(name)}>
${name && html`<${heading}>${name}</${heading}>`}
<div>
${details}</div>
</${groupTag(name)}>
`,
)}</div>`;
}

function questionHtml(entry: FaqQuestion, locale: string): Html | undefined {
  const { question, slug } = textFields(entry);
  const answer = answerHtml(entry, locale);
  if (!question || !answer) return undefined;
  // The id is inside: browsers open the <details> around the target of a link, not the <details> that is the target.
  return html`<details><summary>${question}</summary>
<div class="tendwell-body"${slug && html` id="${slug}"`}>${answer}</div>
</details>
`;
}

function answerHtml({ answer, slug }: FaqQuestion, locale: string): Html | undefined {
  if (isHtml(answer)) return answer;
  if (typeof answer !== 'string' || !answer) return undefined;
  // Answers may have footnotes and headings of the same name.
  return renderMarkdownText(answer, { locale, topHeading: 4, ...(slug && { idPrefix: `${slug}-` }) }).html;
}
