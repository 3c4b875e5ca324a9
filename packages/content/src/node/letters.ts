import type { ContentText } from '../folder/folder-text.js';
import type { PageText } from '../schema/page-text.js';

/** A letter to the newsletter's subscribers: a file in `letters/`, or an article with `letter: true`. */
export interface Letter {
  /** The path of its file in `letters/` without `.md`: `winter-tea`. Of an article, its slug. */
  name: string;
  /** The name of its text, which is the same in all languages: `letters/winter-tea`, `articles/ginger-tea`. */
  text: string;
  /** Absolute path of its file. */
  file: string;
  /** The path of the page to read it in a browser: `/letters/winter-tea/`. */
  page: string;
  /** One line. Of an article, its title. */
  subject: string;
  /** What mail programs show after the subject. Of an article, its summary. */
  preheader?: string;
  /** Who gets it: people with at least one of these interests. Empty: everybody. */
  interests: string[];
  /** The picture at its head. */
  picture?: NonNullable<PageText['picture']>;
  /** BCP 47 tag, if it is not in the language of its folder. */
  lang?: string;
  /** True for a letter that is not ready to be sent. */
  draft: boolean;
  /** For a file in `letters/welcome/`: how many days after their confirmation people get it. */
  day?: number;
  /** Markdown. */
  body: string;
}

/**
 * The letter that a text is: any letter, and also an article without `letter: true`.
 *
 * @returns `undefined` for other texts, and for a file with errors.
 * @example
 * ```ts
 * import { ContentReader, letterOf } from '@tendwell/content/node';
 *
 * const { texts } = await new ContentReader('content').readFolder();
 * const letters = texts.map(letterOf).filter((letter) => letter !== undefined);
 * ```
 */
export function letterOf(text: ContentText): Letter | undefined {
  const { article, isArticle, isLetter, name, page, path } = text;
  if (!article || (!isArticle && !isLetter)) return undefined;
  const { title, summary, interests = [], picture, lang, draft = false, day, slug, body } = article;
  return {
    name: isArticle ? slug : name.replace(/^letters\//, ''),
    text: name,
    file: path,
    page,
    subject: title.replace(/\s+/g, ' ').trim(),
    ...(summary !== undefined && { preheader: summary }),
    interests,
    ...(picture && { picture }),
    ...(lang !== undefined && { lang }),
    draft,
    ...(day !== undefined && { day }),
    body,
  };
}

/** The letters among some texts, in their order: files in `letters/`, and articles with `letter: true`. */
export function lettersIn(texts: readonly ContentText[]): Letter[] {
  return texts.flatMap((text) => (text.article?.letter ? (letterOf(text) ?? []) : []));
}
