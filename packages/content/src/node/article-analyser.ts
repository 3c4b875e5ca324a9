import type { LoadedArticle } from '../checks/articles.js';
import { articlePictures } from '../checks/pictures.js';
import type { Analyser, FileRecord } from '../folder/file-store.js';
import { analyseArticle } from '../parse/analyse.js';
import { bodyOutline, bodyWarnings } from '../parse/body/warnings.js';
import { type Article, articleSchema } from '../schema/article.js';
import { Source } from '../source/source.js';
import type { YamlDocument } from '../source/yaml/document.js';

/** An article without its body. */
export type Metadata = Omit<Article, 'body'>;

/** Reads an article's file and looks at its body. */
export const articleAnalyser: Analyser<Metadata> = {
  analyse(text, file) {
    const analysed = analyseArticle(text, file);
    const outline = bodyOutline(analysed);
    const { body: _, ...value } = analysed.article ?? {};
    return {
      ...(analysed.article && { value: value as Metadata }),
      body: analysed.body ?? text.length,
      issues: [...analysed.issues, ...bodyWarnings(analysed, outline)],
      pictures: articlePictures(analysed, outline),
    };
  },
  restore(value) {
    const { success, data } = articleSchema.safeParse(value);
    return success && data.slug !== undefined ? { ...data, slug: data.slug } : undefined;
  },
};

/**
 * An article as the checks between files want it. Its document is made when one of them asks for a place in it: those
 * of thousands of articles at once would be most of the memory that is used.
 */
export class ArticleFile implements LoadedArticle {
  readonly article: Article;
  readonly path: string;
  readonly source: Source;

  constructor({ path, file, text, body }: FileRecord<Metadata>, value: Metadata) {
    this.article = { ...value, body: text.slice(body) };
    this.path = path;
    this.source = new Source(text, file);
  }

  get document(): YamlDocument {
    const { document } = analyseArticle(this.source.text, this.source.file);
    return document as YamlDocument;
  }
}
