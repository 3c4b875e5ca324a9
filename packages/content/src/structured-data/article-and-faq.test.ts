import { describe, expect, test } from 'vitest';
import { html } from '../html.js';
import { renderArticle } from '../markdown/index.js';
import { articleJsonLd, faqJsonLd, jsonLdScript } from './index.js';
import { practice } from './testing/practice-nodes.js';

describe('articleJsonLd', () => {
  const article = renderArticle({
    title: 'Ginger tea',
    date: '2026-03-02',
    slug: 'ginger-tea',
    author: 'ana',
    picture: { src: './ginger-tea.svg', alt: 'A cup' },
    body: 'One two three.',
  });
  const context = {
    practice: { ...practice, practitioners: [{ slug: 'ana', name: 'Ana Lee', title: 'L.Ac.' }] },
    url: '/articles/ginger-tea/',
  };

  test('refers to the practice, and has absolute URLs', () => {
    expect(articleJsonLd(article, context)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      '@id': 'https://example.com/articles/ginger-tea/#article',
      headline: 'Ginger tea',
      url: 'https://example.com/articles/ginger-tea/',
      mainEntityOfPage: 'https://example.com/articles/ginger-tea/',
      datePublished: '2026-03-02',
      inLanguage: 'en-US',
      wordCount: 3,
      image: 'https://example.com/articles/ginger-tea/ginger-tea.svg',
      author: {
        '@type': 'Person',
        '@id': 'https://example.com/#person-ana',
        name: 'Ana Lee',
        jobTitle: 'L.Ac.',
      },
      publisher: {
        '@type': 'Organization',
        '@id': 'https://example.com/#practice',
        name: 'Linden Street Acupuncture',
      },
    });
  });

  test('names an author who is not a practitioner, and has no author if there is none', () => {
    expect(articleJsonLd({ ...article, author: 'Eva Ruiz' }, context)).toMatchObject({
      author: { '@type': 'Person', name: 'Eva Ruiz' },
    });
    const { author: _, ...anonymous } = article;
    expect(articleJsonLd(anonymous, context)).not.toHaveProperty('author');
  });
});

describe('faqJsonLd', () => {
  test('has the answers as HTML, without links and pictures', () => {
    const questions = [
      {
        question: 'Where?',
        slug: 'where',
        html: html`<p>See <a class="x" href="../visit/?a=1&amp;b=2"><b>here</b></a> <img src="/a.svg" alt="${'a > b'}">.</p>`,
      },
      { question: 'When?', html: html`<p>Write href=&quot;x&quot;</p>` },
    ];
    expect(faqJsonLd(questions, { practice, url: '/questions/' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      url: 'https://example.com/questions/',
      inLanguage: 'en-US',
      mainEntity: [
        {
          '@type': 'Question',
          '@id': 'https://example.com/questions/#where',
          name: 'Where?',
          acceptedAnswer: {
            '@type': 'Answer',
            text: '<p>See <b>here</b> .</p>',
          },
        },
        {
          '@type': 'Question',
          name: 'When?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>Write href=&quot;x&quot;</p>' },
        },
      ],
    });
  });
});

test('jsonLdScript cannot be closed by its content', () => {
  const script = String(jsonLdScript({ name: '</script><!--<script>' }));
  expect(script.match(/<\/?script|<!--/g)).toEqual(['<script', '</script']);
  expect(JSON.parse(script.replace(/^<[^>]*>|<[^>]*>$/g, ''))).toEqual({ name: '</script><!--<script>' });
});
