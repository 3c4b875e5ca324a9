import type { Newsletter, Practice } from '@tendwell/content';
import type { RenderedArticle } from '@tendwell/content/markdown';
import type { ArticleSummary } from '../../../src/article-list/article-list.html.js';
import type { FaqQuestion } from '../../../src/practice-faq/practice-faq.html.js';
import { arabic } from './arabic.js';
import { english } from './english.js';

/** The content of scenes, all of it fictional. */
export interface Content {
  language: 'en' | 'ar';
  /** One location, with everything that a footer can show. */
  practice: Practice;
  /** Two locations. */
  several: Practice;
  /** A name and an address. */
  minimal: Practice;
  /** Services and people, each with different facts. */
  sections: Practice;
  questions: FaqQuestion[];
  newsletter: Newsletter;
  /** The interests that a subscriber can choose. */
  interests: NonNullable<Newsletter['interests']>;
  /** An article with a picture, headings, and footnotes. */
  article: RenderedArticle;
  /** An article with everything that Markdown has. */
  prose: RenderedArticle;
  /** An article with a gallery, a video, and a recording. */
  media: RenderedArticle;
  /** An article with words that are longer than a line on a phone. */
  longWords: RenderedArticle;
  summaries: ArticleSummary[];
}

/** The content of scenes, by language. */
export const contents: Readonly<Record<Content['language'], Content>> = { en: english, ar: arabic };
