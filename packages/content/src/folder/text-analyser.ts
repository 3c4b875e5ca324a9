import { decodeEntities } from '../markdown/entities/decode.js';
import type { MarkdownEngine } from '../markdown/options.js';
import { type MarkdownTemplate, renderTemplate, templateOf } from '../markdown/template.js';
import {
  parseArticleFile,
  parseLetterFile,
  parsePageFile,
  parseQuestionFile,
  parseWelcomeLetterFile,
} from '../parse/article.js';
import { parseBody, removalWarnings, type SourceText } from '../parse/body/body.js';
import { articleReferences, bodyReferences } from '../parse/references.js';
import type { PageText } from '../schema/page-text.js';
import { type Analyser, type BodyAnalysis, noBody } from './analysis.js';
import {
  isArticle,
  isLetter,
  isQuestion,
  isWelcomeLetter,
  relativePath,
  splitTranslation,
} from './layout.js';

/** How a text is parsed. */
type TextKind = 'article' | 'question' | 'letter' | 'welcome' | 'page';

const PARSERS = {
  article: parseArticleFile,
  question: parseQuestionFile,
  letter: parseLetterFile,
  welcome: parseWelcomeLetterFile,
  page: parsePageFile,
};

/** A text without its body. */
export type Metadata = Omit<PageText, 'body'>;

/** What determines how texts are parsed. */
export interface TextSettings {
  /** The content folder's absolute path. */
  readonly root: string;
  /** The folders of translations: language tags. */
  readonly translations: readonly string[];
  /** If set, bodies are rendered too. It is the main language: that of a text outside of translations that has no `lang`. */
  readonly locale?: string | undefined;
}

/**
 * How articles and other texts are parsed.
 *
 * @param engine Renders the bodies. Default: the built-in parser.
 */
export function textAnalyser(settings: TextSettings, engine?: MarkdownEngine): Analyser<Metadata> {
  const { root, translations } = settings;
  const placeOf = (path: string) => splitTranslation(relativePath(root, path), translations);
  const localeOf = (path: string) =>
    settings.locale && ((translations.length > 0 ? placeOf(path).translation : undefined) ?? settings.locale);
  return {
    variant(path) {
      const locale = localeOf(path);
      return locale === undefined ? 'parsed' : `rendered ${locale}`;
    },
    analyse(text, file, path) {
      const locale = localeOf(path);
      const parsed = PARSERS[kindOf(placeOf(path).path)](text, file);
      const { article, data, document, bodyStart = text.length } = parsed;
      const { body: _, ...value } = article ?? {};
      // The body may be parsed later. The document would take much memory until then.
      const rest = { source: parsed.source, bodyStart: parsed.bodyStart };
      const language = data?.lang ?? locale;
      const isRendered = article !== undefined && (engine !== undefined || locale !== undefined);
      return {
        bodyStart,
        issues: parsed.issues,
        references: articleReferences(document),
        ...(article && { value: value as Metadata }),
        body: () => analyseBody(rest, { language, isRendered, engine }),
      };
    },
    // The cache is of this package's code and schema, which were satisfied.
    restore: (value) => value as Metadata,
    ...(!engine && WORKER.pathname.endsWith('.js') && { worker: { module: WORKER, data: settings } }),
  };
}

/** @param isRendered False for a text that has errors, and where nobody wants HTML. */
function analyseBody(
  text: SourceText,
  {
    language,
    isRendered,
    engine,
  }: { language: string | undefined; isRendered: boolean; engine: MarkdownEngine | undefined },
): BodyAnalysis {
  const body = parseBody(text, language, engine);
  if (!body) return noBody();
  const { bodyStart = 0, source } = text;
  const removed = new Set<string>();
  const render = (): MarkdownTemplate => {
    if (!engine) return renderTemplate(body.tree, language ?? 'en');
    const onRemoved = (tag: string) => void removed.add(tag);
    const markdown = source.text.slice(bodyStart);
    return templateOf((resolveUrl) => engine.render(markdown, { locale: language, resolveUrl, onRemoved }));
  };
  const template = isRendered ? render() : undefined;
  return {
    issues: [...body.warnings, ...removalWarnings(text, body, removed)],
    references: bodyReferences(body.outline, bodyStart),
    ids: engine && template ? idsIn(template.pieces) : body.ids,
    ...(template && { template }),
  };
}

/** Where the package is run from its source, there is no module that a worker thread could load. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './text-worker.ts' : './text-worker.js',
  import.meta.url,
);

function kindOf(path: string): TextKind {
  if (isArticle(path)) return 'article';
  if (isQuestion(path)) return 'question';
  if (isWelcomeLetter(path)) return 'welcome';
  return isLetter(path) ? 'letter' : 'page';
}

/** The values of `id` attributes in HTML that a renderer has made. */
const idsIn = (pieces: readonly string[]) =>
  pieces.flatMap((piece) =>
    [...piece.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map(([, id = '']) => decodeEntities(id)),
  );
