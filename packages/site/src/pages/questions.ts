import { html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { faqJsonLd } from '@tendwell/content/structured-data';
import { practiceFaqHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';

/**
 * Questions and answers.
 *
 * @example
 * ```ts
 * import { type PageContent, questionsPage, type Site } from '@tendwell/site';
 *
 * export const faq = (site: Site): PageContent => ({ ...questionsPage(site), title: 'Before you come' });
 * ```
 */
export function questionsPage(site: Site): PageContent {
  const { practice, questions } = site;
  const words = pageWords(practice.locale);
  const asked = questions.map(({ html: answer, ...question }) => ({ ...question, answer }));
  return {
    path: '/faq/',
    title: words.questions,
    description: formatMessage(words.questionsDescription, { name: practice.name }),
    nav: { order: 40 },
    jsonLd: [faqJsonLd(questions, { practice, url: site.url('/faq/') })],
    main: () => html`<h1 class="page-title">${words.questions}</h1>
<practice-faq>${practiceFaqHtml(asked, { locale: practice.locale })}</practice-faq>`,
  };
}
