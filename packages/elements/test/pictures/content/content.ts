import type { Newsletter, Practice } from '@tendwell/content';
import type { RenderedArticle } from '@tendwell/content/markdown';
import type { ArticleSummary } from '../../../src/article-list/article-list.html.js';
import type { FaqQuestion } from '../../../src/practice-faq/practice-faq.html.js';
import { arabic } from './arabic.js';
import { english } from './english.js';

/** What scenes show. All of it is fictional. */
export interface Content {
  language: 'en' | 'ar';
  /** One place, with everything that a footer can say. */
  practice: Practice;
  /** Two places. */
  several: Practice;
  /** A name and an address. */
  minimal: Practice;
  /** Services and people, each with other facts. */
  sections: Practice;
  questions: FaqQuestion[];
  newsletter: Newsletter;
  /** What a subscriber may choose. */
  interests: NonNullable<Newsletter['interests']>;
  /** With picture, headings and notes. */
  article: RenderedArticle;
  /** Everything that Markdown has. */
  prose: RenderedArticle;
  /** Pictures beside one another, a video, and a recording. */
  media: RenderedArticle;
  /** Words that are longer than a line of a phone. */
  longWords: RenderedArticle;
  summaries: ArticleSummary[];
}

/** What scenes show, by language. */
export const contents: Readonly<Record<Content['language'], Content>> = { en: english, ar: arabic };
