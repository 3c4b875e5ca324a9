import { renderArticle } from '@tendwell/content/markdown';
import { articleHtml, newsletterSignupHtml, practiceFooterHtml } from '@tendwell/elements/html';
import type {} from '@tendwell/elements/react';
import { content } from './content';
import { NextLetter } from './next-letter';

/** Content that a renderer made: every value in it is escaped. */
const rendered = (html: unknown) => ({ dangerouslySetInnerHTML: { __html: String(html) } });

export default async function Page() {
  const { practice, newsletter, articles } = await content();
  const [article] = articles.map((one) => renderArticle(one));
  return (
    <>
      <main>
        {article && <article-view {...rendered(articleHtml(article, { practice }))} />}
        {newsletter && (
          <newsletter-signup
            {...rendered(newsletterSignupHtml(newsletter, { locale: practice.locale, page: '/' }))}
          />
        )}
        <NextLetter />
      </main>
      <practice-footer {...rendered(practiceFooterHtml(practice))} />
    </>
  );
}
