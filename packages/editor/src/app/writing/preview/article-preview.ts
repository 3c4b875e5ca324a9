import type { Article, Practice } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { type RenderedMarkdown, renderMarkdownText } from '@tendwell/content/markdown';
import { articleHtml } from '@tendwell/elements/html';
import type { Value } from '../../../changes/change.js';
import { isObject } from '../../../changes/value.js';

/** The input of a preview. */
export interface ArticlePreviewInput {
  /** The front matter, which may have errors. */
  readonly value: Value | undefined;
  /** Markdown. */
  readonly body: string;
  readonly practice: Value | undefined;
  readonly locale: string;
  /** The address at which the editor shows a picture of the text. */
  pictureUrl(url: string): string;
}

/** An article as its page shows it. */
export interface ArticlePreview extends Pick<RenderedMarkdown, 'words' | 'minutes'> {
  readonly html: Html;
  readonly lang: string;
}

/** Renders an article with the same functions as the site. Fields with errors are left out, as on the site. */
export function articlePreview({
  value,
  body,
  practice,
  locale,
  pictureUrl,
}: ArticlePreviewInput): ArticlePreview {
  const front = isObject(value) ? value : {};
  const lang = typeof front.lang === 'string' ? front.lang : locale;
  const rendered = renderMarkdownText(body, {
    locale: lang,
    resolveUrl: (url, kind) => (kind === 'image' ? pictureUrl(url) : url),
  });
  const picture = isObject(front.picture) ? front.picture : undefined;
  const src = picture?.src;
  const article = {
    slug: '',
    ...(front as Partial<Article>),
    ...rendered,
    picture: typeof src === 'string' ? { alt: '', ...picture, src: pictureUrl(src) } : undefined,
  } as Parameters<typeof articleHtml>[0];
  const facts = isObject(practice) ? { practice: practice as unknown as Practice } : {};
  return {
    html: articleHtml(article, { ...facts, locale: lang, contents: true }),
    lang,
    words: rendered.words,
    minutes: rendered.minutes,
  };
}
