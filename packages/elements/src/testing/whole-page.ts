import type { Newsletter, Practice } from '@tendwell/content';
import { html } from '@tendwell/content/html';
import type { RenderedArticle } from '@tendwell/content/markdown';
import { type ArticleSummary, articleListHtml } from '../article-list/article-list.html.js';
import { articleHtml } from '../article-view/article-view.html.js';
import { newsletterSignupHtml } from '../newsletter-signup/form.html.js';
import { practiceAnnouncementHtml } from '../practice-announcement/practice-announcement.html.js';
import { type FaqQuestion, practiceFaqHtml } from '../practice-faq/practice-faq.html.js';
import { practiceFooterHtml } from '../practice-footer/practice-footer.html.js';
import { practicePeopleHtml } from '../practice-people/practice-people.html.js';
import { practicePoliciesHtml } from '../practice-policies/practice-policies.html.js';
import { practiceServicesHtml } from '../practice-services/practice-services.html.js';
import { practiceVisitHtml } from '../practice-visit/practice-visit.html.js';
import { completePractice } from './complete-practice.js';
import { article, newsletter } from './samples.js';

/** What a page of all elements is made of. */
export interface PageContent {
  practice: Practice;
  article: RenderedArticle;
  articles: readonly ArticleSummary[];
  questions: readonly FaqQuestion[];
  newsletter: Newsletter;
  locale: string;
}

/** A page on which every part of every element is to be seen. */
export const fullContent: PageContent = {
  practice: {
    ...completePractice,
    announcement: { text: 'We are moving in May.', link: { text: 'See the new rooms', url: '#rooms' } },
  },
  article: {
    ...article,
    updated: '2026-02-02',
    summary: 'Wool first, then water.',
    picture: {
      src: 'data:,',
      alt: 'Two hands',
      caption: 'Two hands.',
      credit: 'Pim',
      width: 640,
      height: 400,
    },
    html: html`${article.html}<blockquote><p>Wool.</p></blockquote>
<ul><li>One</li><li>Two</li></ul>
<div class="tendwell-table" role="region" tabindex="0" aria-label="Table"><table><thead><tr><th>Wool</th><th class="tendwell-right">Grams</th></tr></thead><tbody><tr><td>Merino</td><td class="tendwell-right">50</td></tr></tbody></table></div>
<pre tabindex="0"><code>knit 2, purl 2</code></pre>`,
  },
  articles: [
    { title: 'Tea', date: '2026-02-01', url: '#tea', summary: 'Hot.', tags: ['tea'], minutes: 3 },
    { title: 'Sleep', date: '2026-01-01', url: '#sleep', summary: 'Long.', tags: ['sleep'], minutes: 4 },
  ],
  questions: [
    {
      question: 'What should I wear?',
      slug: 'what-to-wear',
      group: 'Before you come',
      answer: 'Anything **loose**. See [the rooms](/rooms/).\n\n- A shirt\n- Socks',
    },
    { question: 'May I eat?', answer: 'Something small.' },
  ],
  newsletter: {
    ...newsletter,
    name: true,
    heading: 'Letters',
    privacyUrl: '/privacy/',
    action: '/test/busy',
  },
  locale: 'en',
};

/** The page as it is delivered: every element around its light content. */
export function deliveredPage(content: PageContent): string {
  const { practice, locale } = content;
  const next = { title: content.articles[0]?.title ?? '', url: '#next' };
  return `<practice-provider>
<practice-announcement>${practiceAnnouncementHtml(practice, { locale })}</practice-announcement>
<article-view>${articleHtml(content.article, { practice, locale, contents: true, previous: next, next })}</article-view>
<article-list filter limit="1">${articleListHtml(content.articles, { practice, locale })}</article-list>
<practice-services>${practiceServicesHtml(practice, { locale, pageUrls: { 'first-visit': '/services/first-visit/' } })}</practice-services>
<practice-policies>${practicePoliciesHtml(practice, { locale })}</practice-policies>
<practice-people>${practicePeopleHtml(practice, { locale, pageUrls: { 'ona-reyes': '/people/ona-reyes/' } })}</practice-people>
<practice-faq>${practiceFaqHtml(content.questions, { locale })}</practice-faq>
<newsletter-signup>${newsletterSignupHtml(content.newsletter, { locale, page: '/' })}</newsletter-signup>
<practice-visit>${practiceVisitHtml(practice, { locale })}</practice-visit>
<practice-footer>${practiceFooterHtml(practice, { locale })}</practice-footer>
</practice-provider>`;
}

/** The same page as empty tags, to be given their data by {@link fillPage}. */
export const emptyPage = `<practice-provider>
<practice-announcement></practice-announcement>
<article-view contents></article-view>
<article-list filter limit="1"></article-list>
<practice-services></practice-services>
<practice-policies></practice-policies>
<practice-people bios></practice-people>
<practice-faq></practice-faq>
<newsletter-signup></newsletter-signup>
<practice-visit></practice-visit>
<practice-footer></practice-footer>
</practice-provider>`;

/** Gives the elements of {@link emptyPage} their data. */
export function fillPage(
  root: ParentNode,
  { practice, article, articles, questions, newsletter }: PageContent,
): void {
  Object.assign(root.querySelector('practice-provider') as Element, { practice });
  Object.assign(root.querySelector('article-view') as Element, { article });
  Object.assign(root.querySelector('article-list') as Element, { articles });
  Object.assign(root.querySelector('practice-faq') as Element, { questions });
  Object.assign(root.querySelector('newsletter-signup') as Element, { newsletter });
}
