import type { RenderedArticle } from '../markdown/index.js';
import type { Practice } from '../schema/practice.js';
import { absolute, compact } from './compact.js';
import { personId } from './person.js';
import { practiceId } from './practice.js';

/**
 * An article for search engines, as JSON-LD. It refers to the practice's node as its publisher.
 *
 * @param context.url The article's URL, absolute or a path on the practice's site.
 *
 * @example
 * ```ts
 * import { renderArticle } from '@tendwell/content/markdown';
 * import { readContent } from '@tendwell/content/node';
 * import { articleJsonLd, jsonLdScript } from '@tendwell/content/structured-data';
 *
 * const { practice, articles } = await readContent('content');
 * const scripts = articles.map((article) =>
 *   jsonLdScript(articleJsonLd(renderArticle(article), { practice, url: `/articles/${article.slug}/` })),
 * );
 * ```
 */
export function articleJsonLd(
  article: RenderedArticle,
  context: { practice: Practice; url: string },
): object {
  const { practice } = context;
  const url = new URL(context.url, practice.url).href;
  return compact({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    headline: article.title,
    description: article.summary,
    url: article.canonical ?? url,
    mainEntityOfPage: url,
    datePublished: article.date,
    dateModified: article.updated,
    inLanguage: article.lang ?? practice.locale,
    keywords: article.tags,
    wordCount: article.words,
    image: article.picture && absolute(article.picture.src, url),
    author: author(article.author, practice),
    publisher: { '@type': 'Organization', '@id': practiceId(practice), name: practice.name },
  });
}

function author(name: string | undefined, practice: Practice): object | undefined {
  if (name === undefined) return undefined;
  const practitioner = practice.practitioners?.find(({ slug }) => slug === name);
  if (!practitioner) return { '@type': 'Person', name };
  const { slug, title } = practitioner;
  // With the name, because an article's page has no other node for the person.
  return compact({
    '@type': 'Person',
    '@id': personId(slug, practice),
    name: practitioner.name,
    jobTitle: title,
  });
}
