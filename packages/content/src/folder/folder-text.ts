import { hash } from 'node:crypto';
import { basename } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import type { RenderedPage } from '../markdown/index.js';
import { readDocument } from '../markdown/read-document.js';
import { FilledTemplate, type FillOptions, renderTemplate } from '../markdown/template.js';
import { typesetter } from '../markdown/typography/typeset.js';
import { madeTogether, madeWhenRead, withMore } from '../objects.js';
import {
  parseLetterFile,
  parsePageFile,
  parseQuestionFile,
  parseWelcomeLetterFile,
} from '../parse/article.js';
import { issueAt, type Reference, type ReferringFile } from '../parse/references.js';
import { type PictureLookup, withFiles } from '../pictures.js';
import type { PageText } from '../schema/page-text.js';
import { type IssueDetails, Source } from '../source/source.js';
import type { YamlDocument } from '../source/yaml/document.js';
import type { FileRecord } from './file-record.js';
import { isArticle, isLetter, isQuestion, textName } from './layout.js';
import { shortHash } from './short-hash.js';
import type { StoredHtml, TextTemplate } from './template-store.js';
import type { Metadata } from './text-analyser.js';

/** A Markdown file of a content folder. */
export interface ContentText {
  /** Absolute path of the file. */
  readonly path: string;
  /**
   * Its path in the folder, without `.md` and without `pages/` at the start: `about`, `articles/ginger-tea`. A translation has the name
   * of the text that it translates.
   */
  readonly name: string;
  /** The folder of the translation that it belongs to, such as `es`. Absent in the main language. */
  readonly translation: string | undefined;
  /** True for a file in `articles`. */
  readonly isArticle: boolean;
  /** True for a file in `faq`, which is a question and its answer. */
  readonly isQuestion: boolean;
  /** True for a file in `letters`, which is sent to subscribers. Its page is for those who read it in a browser. */
  readonly isLetter: boolean;
  /**
   * The path of its page, such as `/articles/ginger-tea/`, `/about/`, or `/es/about/`. All questions are on `/faq/`, and
   * `pages/home.md` is part of the page at `/`.
   */
  readonly page: string;
  /** Front matter and body. `undefined` if the file has errors. */
  readonly article: PageText | undefined;
  /**
   * The body as HTML, with the front matter. `undefined` if the file has errors.
   *
   * @param locale The language of a text that has no `lang`. BCP 47.
   * @param resolveUrl Returns the URL to use for each link and image.
   * @param pictures The files of pictures, by the URL that `resolveUrl` returns.
   */
  render(
    locale: string,
    resolveUrl: (url: string, kind: 'link' | 'image') => string,
    pictures?: PictureLookup,
  ): RenderedText | undefined;
}

/** A text. What depends on its body is made when it is needed, and its HTML each time. */
export interface RenderedText extends RenderedPage {
  /** Identifies the text: texts with the same hash have the same front matter and the same HTML. */
  hash: string;
  /** False if the HTML shows no pictures and no recordings of other sites. */
  hasForeignMedia: boolean;
  /** Where the HTML is on disk. Absent if it is in memory. */
  stored?: StoredHtml | undefined;
}

/** A Markdown file with its links, issues, and headings, for checks. */
export class FolderText implements ContentText, ReferringFile {
  readonly path: string;
  readonly name: string;
  readonly translation: string | undefined;
  readonly isArticle: boolean;
  readonly isQuestion: boolean;
  readonly isLetter: boolean;
  readonly page: string;
  readonly #record: FileRecord<Metadata>;
  #article: PageText | undefined;

  /** @param relative The path in the folder, or in that of the translation, with forward slashes. */
  constructor(
    record: FileRecord<Metadata>,
    relative: string,
    articlePath: (slug: string) => string,
    translation?: string,
  ) {
    const { path, value } = record;
    this.path = path;
    this.translation = translation;
    this.name = textName(relative);
    this.isArticle = isArticle(relative);
    this.isQuestion = isQuestion(relative);
    this.isLetter = isLetter(relative);
    this.page =
      (translation === undefined ? '' : `/${translation}`) +
      (this.isArticle
        ? articlePath(value?.slug ?? basename(path, '.md'))
        : pageOf(this.name, this.isQuestion));
    this.#record = record;
  }

  get article(): PageText | undefined {
    if (this.#article) return this.#article;
    const record = this.#record;
    const { value } = record;
    this.#article = value && withBody(withMore(value, {}), record);
    return this.#article;
  }

  /** The file's name, as in issues. */
  get file(): string {
    return this.#record.file;
  }

  /** The whole file, front matter included. */
  get text(): string {
    return this.#record.text;
  }

  /** Hash of the file's content. Empty if it cannot be read. */
  get textHash(): string {
    return this.#record.hash;
  }

  /** Offset of the body in {@link text}. */
  get bodyStart(): number {
    return this.#record.bodyStart;
  }

  /** True if the body was parsed, which the issues, the ids, and most of the references depend on. */
  get isParsed(): boolean {
    return this.#record.isParsed;
  }

  get issues(): readonly ContentIssue[] {
    return this.#record.issues;
  }

  /** Those of the front matter. */
  get frontReferences(): readonly Reference[] {
    return this.#record.front.references;
  }

  get references(): readonly Reference[] {
    return this.#record.references;
  }

  /** The ids that a `#fragment` can point to. */
  get ids(): readonly string[] {
    return this.#record.ids;
  }

  /**
   * The front matter, to find the place of a value. It is parsed again for each issue, because keeping the documents of
   * thousands of articles would take too much memory.
   */
  get document(): YamlDocument | undefined {
    return this.#parse(this.#record.text, this.file).document;
  }

  get #parse() {
    if (this.isQuestion) return parseQuestionFile;
    if (!this.isLetter) return parsePageFile;
    return this.name.startsWith('letters/welcome/') ? parseWelcomeLetterFile : parseLetterFile;
  }

  /** An issue at a link or an image of this file. */
  issueAt(reference: Reference, details: IssueDetails): ContentIssue {
    return issueAt(new Source(this.#record.text, this.file), reference, details);
  }

  render(
    locale: string,
    resolveUrl: (url: string, kind: 'link' | 'image') => string,
    pictures?: PictureLookup,
  ): RenderedText | undefined {
    const { value: metadata } = this.#record;
    if (!metadata) return undefined;
    const { picture } = metadata;
    const src = picture && resolveUrl(picture.src, 'image');
    const shown = picture && src !== undefined && { picture: withFiles({ ...picture, src }, pictures) };
    return withRendered(withMore(metadata, shown || {}), () =>
      this.#renderBody(metadata, { locale, resolveUrl, pictures, src }),
    );
  }

  #renderBody(
    metadata: Metadata,
    { locale, resolveUrl, pictures, src }: RenderContext,
  ): Omit<RenderedText, keyof Metadata> {
    const template = this.#record.template ?? this.#newTemplate(locale);
    const used: string[] = [];
    const resolve = (url: string, kind: 'link' | 'image') => {
      const resolved = resolveUrl(url, kind);
      used.push(resolved, JSON.stringify(pictures?.get(resolved) ?? ''));
      return resolved;
    };
    const isFirst = !metadata.picture && !this.isQuestion;
    return new RenderedBody(template, resolve, { pictures, isFirst }, () =>
      shortHash(JSON.stringify([template.hash, used, src, metadata]), 15),
    );
  }

  #newTemplate(locale: string): TextTemplate {
    const { value, text, bodyStart } = this.#record;
    const language = value?.lang ?? locale;
    const body = text.slice(bodyStart);
    const template = renderTemplate(readDocument(body, { typeset: typesetter(language) }), language);
    return { ...template, hash: hash('sha256', template.pieces.join('\0')), pieces: () => template.pieces };
  }
}

interface RenderContext {
  readonly locale: string;
  readonly resolveUrl: (url: string, kind: 'link' | 'image') => string;
  readonly pictures: PictureLookup | undefined;
  /** The URL of the picture in the front matter. */
  readonly src: string | undefined;
}

class RenderedBody extends FilledTemplate<TextTemplate> {
  readonly hash: string;

  /** @param hashOf Is called when all URLs are resolved. */
  constructor(
    template: TextTemplate,
    resolveUrl: (url: string, kind: 'link' | 'image') => string,
    options: FillOptions,
    hashOf: () => string,
  ) {
    super(template, resolveUrl, options);
    this.hash = hashOf();
  }

  get stored(): StoredHtml | undefined {
    return this.template.stored;
  }
}

const withBody = madeWhenRead('body', ({ text, bodyStart }: FileRecord<Metadata>) => text.slice(bodyStart));

const withRendered = madeTogether<Omit<RenderedText, keyof Metadata>>([
  'html',
  'headings',
  'excerpt',
  'words',
  'minutes',
  'hasForeignMedia',
  'hash',
  'stored',
]);

function pageOf(name: string, isQuestion: boolean): string {
  if (isQuestion) return '/faq/';
  return name === 'home' ? '/' : `/${name}/`;
}
