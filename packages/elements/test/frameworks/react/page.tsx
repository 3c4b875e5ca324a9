import type { Newsletter, Practice } from '@tendwell/content';
import '@tendwell/elements';
import type { ArticleView } from '@tendwell/elements/classes';
import type { ArticleSummary } from '@tendwell/elements/html';
import type {} from '@tendwell/elements/react';
import { useRef } from 'react';

interface Data {
  practice: Practice;
  newsletter: Newsletter;
  articles: ArticleSummary[];
}

export function Page({ practice, newsletter, articles }: Data) {
  const view = useRef<ArticleView>(null);
  return (
    <practice-provider practice={practice} onpractice-error={({ detail }) => console.error(detail.error)}>
      <article-view
        ref={view}
        key="article"
        id="article"
        src="/articles/ginger-tea.md"
        contents
        heading-offset={1}
        onarticle-load={({ detail }) => console.log(detail.article.title.length, detail.article.minutes + 1)}
      >
        <p>Content of its own.</p>
      </article-view>
      <article-list
        articles={articles}
        pictures
        onarticle-list-load={({ detail }) => detail.articles.length}
      />
      <newsletter-signup
        newsletter={newsletter}
        privacy-url="/privacy/"
        consentVersion="2026-01"
        onnewsletter-submit={(event) => {
          event.detail.data.set('page', '/');
          event.preventDefault();
        }}
        onnewsletter-success={({ detail }) => detail.message.trim()}
      />
      <practice-announcement practice={practice} suppressHydrationWarning />
      <practice-visit practice={practice} />
      <practice-services practice={practice} heading-level={3} pageUrls={{ first: '/services/first/' }} />
      <practice-policies practice={practice} heading-level={3} />
      <practice-people practice={practice} bios />
      <practice-faq questions={[{ question: 'May I eat?', answer: 'Yes.' }]} />
      <practice-footer practice={practice} className="colophon" hidden={false} />
    </practice-provider>
  );
}

export function Mistakes() {
  return (
    <>
      {/* @ts-expect-error: a number */}
      <article-view heading-offset="two" />
      {/* @ts-expect-error: no such attribute */}
      <article-view source="/a.md" />
      {/* @ts-expect-error: the detail has no such thing */}
      <article-view onarticle-load={({ detail }) => detail.headline} />
      {/* @ts-expect-error: not a practice */}
      <practice-footer practice={{ name: 'Salt & Reed' }} />
      {/* @ts-expect-error: no such element */}
      <practice-header />
    </>
  );
}
