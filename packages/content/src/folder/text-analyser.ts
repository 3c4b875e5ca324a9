import { decodeEntities } from '../markdown/entities/decode.js';
import type { MarkdownEngine } from '../markdown/options.js';
import { renderTemplate, templateOf } from '../markdown/template.js';
import { parseArticleFile, parsePageFile, parseQuestionFile } from '../parse/article.js';
import { parseBody } from '../parse/body/body.js';
import { articleReferences, bodyReferences } from '../parse/references.js';
import { knownTextSchema, type PageText } from '../schema/article.js';
import type { Analyser } from './file-store.js';

/** How a text is parsed. */
export type TextKind = 'article' | 'question' | 'page';

const PARSERS = { article: parseArticleFile, question: parseQuestionFile, page: parsePageFile };

/** A text without its body. */
export type Metadata = Omit<PageText, 'body'>;

/**
 * How articles and other texts are parsed.
 *
 * @param kindOf Returns the kind of a text, by its absolute path. Only articles need a date.
 * @param localeOf Returns the language in which the body of a text is rendered if it has no `lang`. Default: bodies are not rendered.
 * @param engine Renders the bodies. Default: the built-in parser.
 */
export function textAnalyser(
  kindOf: (path: string) => TextKind,
  localeOf: (path: string) => string | undefined = () => undefined,
  engine?: MarkdownEngine,
): Analyser<Metadata> {
  return {
    variant(path) {
      const locale = localeOf(path);
      return locale === undefined ? 'parsed' : `rendered ${locale}`;
    },
    analyse(text, file, path) {
      const locale = localeOf(path);
      const parsed = PARSERS[kindOf(path)](text, file);
      const { article, document, bodyStart = text.length } = parsed;
      const language = parsed.data?.lang ?? locale;
      const body = parseBody(parsed, language, engine);
      const { body: _, ...value } = article ?? {};
      const template =
        article && body && (engine || locale !== undefined)
          ? engine
            ? templateOf((resolveUrl) => engine.render(article.body, { locale: language, resolveUrl }))
            : renderTemplate(body.tree, language ?? locale ?? 'en')
          : undefined;
      return {
        ...(article && { value: value as Metadata }),
        bodyStart,
        issues: [...parsed.issues, ...(body?.warnings ?? [])],
        references: [
          ...articleReferences(document),
          ...(body ? bodyReferences(body.outline, bodyStart) : []),
        ],
        ids: engine && template ? idsIn(template.pieces) : (body?.ids ?? []),
        ...(template && { template }),
      };
    },
    restore(value) {
      const { success, data } = knownTextSchema.safeParse(value);
      return success && data.slug !== undefined ? { ...data, slug: data.slug } : undefined;
    },
  };
}

/** The values of `id` attributes in HTML that a renderer has made. */
const idsIn = (pieces: readonly string[]) =>
  pieces.flatMap((piece) =>
    [...piece.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map(([, id = '']) => decodeEntities(id)),
  );
