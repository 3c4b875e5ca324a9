import type { ContentIssue } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import type { Article } from '../schema/article.js';
import { SLUG } from '../schema/fields.js';
import type { Practice } from '../schema/practice.js';
import type { Source } from '../source/source.js';
import type { YamlDocument } from '../source/yaml/document.js';

/** An article that is right as far as its own file goes. */
export interface LoadedArticle {
  article: Article;
  document: YamlDocument;
  path: string;
  source: Source;
}

/** An issue in each of the files that share a slug, naming the others. */
export function duplicateIssues(articles: readonly LoadedArticle[]): ContentIssue[] {
  const bySlug = new Map<string, LoadedArticle[]>();
  for (const loaded of articles) {
    const { slug } = loaded.article;
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), loaded]);
  }
  return [...bySlug].flatMap(([slug, same]) =>
    same.length < 2
      ? []
      : same.map(({ document, source }) => {
          const others = same.filter((other) => other.source !== source).map((other) => other.source.file);
          return document.atKey({
            path: ['slug'],
            code: 'duplicate-slug',
            message: `the slug \`${slug}\` is also that of ${others.join(' and ')}`,
            help: 'give one of them another `slug:`, or rename the file',
          });
        }),
  );
}

/** An author written like a slug must be a practitioner's: a slip there would print the slug as a name. */
export function authorIssues(
  articles: readonly LoadedArticle[],
  practice: Practice | undefined,
): ContentIssue[] {
  if (!practice) return [];
  const slugs = practice.practitioners?.map(({ slug }) => slug) ?? [];
  return articles
    .filter(({ article }) => article.author && SLUG.test(article.author) && !slugs.includes(article.author))
    .map(({ article, document }) => {
      const author = article.author as string;
      const meant = suggest(author, slugs);
      const list =
        slugs.length > 0
          ? `the practitioners are ${slugs.join(', ')}`
          : 'practice.yaml names no practitioners';
      return document.atValue({
        path: ['author'],
        code: 'unknown-author',
        message: `\`${author}\` is no practitioner’s slug`,
        help: `${meant === undefined ? '' : `did you mean ${meant}? `}${list}; someone else is written as a name, like Ana Lee`,
      });
    });
}
