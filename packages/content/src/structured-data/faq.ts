import type { Html } from '../html.js';
import type { Practice } from '../schema/practice.js';
import { compact } from './compact.js';

/** A question and its answer, for {@link faqJsonLd}. */
export interface FaqJsonLdQuestion {
  question: string;
  /** The answer. */
  html: Html;
  /** What `#fragment` of the page leads to the answer. */
  slug?: string | undefined;
}

/**
 * A page of questions and answers for search engines, as a JSON-LD `FAQPage`. Only use it for questions that the
 * page shows, and on one page of the site. The answers are HTML, without links and pictures: search engines don't know to
 * what page their relative URLs belong.
 *
 * @param context.url The page's URL, absolute or a path on the practice's site.
 *
 * @example
 * ```ts
 * import { renderMarkdownText } from '@tendwell/content/markdown';
 * import { readContent } from '@tendwell/content/node';
 * import { faqJsonLd, jsonLdScript } from '@tendwell/content/structured-data';
 *
 * const { practice } = await readContent('content');
 * const { html } = renderMarkdownText('Anything **loose**.');
 * const questions = [{ question: 'What should I wear?', html, slug: 'what-to-wear' }];
 * const script = jsonLdScript(faqJsonLd(questions, { practice, url: '/questions/' }));
 * ```
 */
export function faqJsonLd(
  questions: readonly FaqJsonLdQuestion[],
  context: { practice: Practice; url: string },
): object {
  const { practice } = context;
  const url = new URL(context.url, practice.url).href;
  return compact({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    url,
    inLanguage: practice.locale,
    mainEntity: questions.map(({ question, html, slug }) =>
      compact({
        '@type': 'Question',
        '@id': slug && `${url}#${slug}`,
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: String(html).replace(/<(?:\/?a|img)\b[^>]*>/g, '') },
      }),
    ),
  });
}
