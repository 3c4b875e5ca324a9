import type { LanguageContent } from '../folder/folder-reader.js';
import { byOrder } from '../folder/layout.js';
import type { ContentIssue } from '../issues/issue.js';
import type { Article } from '../schema/article.js';
import type { Question } from '../schema/faq.js';
import type { PageText } from '../schema/page-text.js';
import type { Practice } from '../schema/practice.js';
import type { Content } from './content.js';
import { lettersIn } from './letters.js';

/** What a folder says in one language: its articles, newest first, its questions, and its letters. */
export function contentOf(folder: LanguageContent, practice: Practice, warnings: ContentIssue[]): Content {
  const newsletter = folder.newsletter?.data;
  const slugs = new Set<string>();
  const articles = folder.texts.flatMap(({ isArticle, article, path }) => {
    // Of two articles with the same slug, which is an error, only one can have the page.
    if (!isArticle || !article || !isDated(article) || slugs.has(article.slug)) return [];
    slugs.add(article.slug);
    return [{ article, path }];
  });
  return {
    practice,
    ...(newsletter && { newsletter }),
    questions: questionsOf(folder),
    articles: articles.map(({ article }) => article).sort(newestFirst),
    letters: lettersIn(folder.texts),
    files: new Map(articles.map(({ article, path }) => [article.slug, path])),
    translations: {},
    warnings,
  };
}

const isDated = (text: PageText): text is Article => text.date !== undefined;

/** Those of `faq.yaml`, then those in `faq/` by their order and name. */
function questionsOf({ faq, texts }: LanguageContent): Question[] {
  const own = texts.flatMap(({ isQuestion, article }) => (isQuestion && article ? [article] : []));
  return [...(faq?.data?.questions ?? []), ...own.sort(byOrder).map(questionOf)];
}

function questionOf({ title, slug, group, body }: PageText): Question {
  return { question: title, answer: body, slug, ...(group !== undefined && { group }) };
}

function newestFirst(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
