import { renderTemplate } from '../markdown/template.js';
import { parseArticleFile } from '../parse/article.js';
import { parseBody } from '../parse/body/body.js';
import { articleReferences, bodyReferences } from '../parse/references.js';
import { type Article, articleSchema } from '../schema/article.js';
import type { Analyser } from './file-store.js';

/** An article without its body. */
export type Metadata = Omit<Article, 'body'>;

/**
 * Parses articles and other texts, each once.
 *
 * @param locale Also renders the bodies, in this language where a text has no `lang`.
 */
export function textAnalyser(locale?: string): Analyser<Metadata> {
  return {
    variant: locale === undefined ? 'parsed' : `rendered ${locale}`,
    analyse(text, file) {
      const parsed = parseArticleFile(text, file);
      const { article, document, bodyStart = text.length } = parsed;
      const language = parsed.data?.lang ?? locale;
      const body = parseBody(parsed, language);
      const { body: _, ...value } = article ?? {};
      return {
        ...(article && { value: value as Metadata }),
        bodyStart,
        issues: [...parsed.issues, ...(body?.warnings ?? [])],
        references: [
          ...articleReferences(document),
          ...(body ? bodyReferences(body.outline, bodyStart) : []),
        ],
        ids: body?.ids ?? [],
        ...(article &&
          body &&
          locale !== undefined && { template: renderTemplate(body.tree, language ?? locale) }),
      };
    },
    restore(value) {
      const { success, data } = articleSchema.safeParse(value);
      return success && data.slug !== undefined ? { ...data, slug: data.slug } : undefined;
    },
  };
}
