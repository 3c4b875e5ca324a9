import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError, type ContentIssue } from '@tendwell/content';
import { localDay } from '@tendwell/content/hours';
import { type ContentInspection, ContentReader, type InspectedText } from '@tendwell/content/node';
import { publication, type Schedule } from '@tendwell/content/publication';
import type {
  FactFile,
  FileContent,
  SiteDetails,
  SiteOverview,
  TextState,
  TextSummary,
} from '../api/types.js';
import type { Value } from '../changes/change.js';
import { EditorError } from '../failure.js';
import { versionOf } from '../files/version.js';
import { Pictures } from './pictures.js';

/** Reads the content folder for the editor. Unchanged files are not parsed again. */
export class SiteReader {
  readonly pictures: Pictures;
  readonly #reader: ContentReader;
  readonly #cache: string;
  readonly #now: () => Date;
  #latest: ContentInspection | undefined;
  /** Reads run one after another. Calls during a waiting one share its result. */
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<ContentInspection> | undefined;

  /** @param data The folder of the editor's own data. With a cache in it, not every text is parsed when it starts. */
  constructor(folder: string, data: string, now: () => Date) {
    this.#cache = join(data, 'cache');
    this.#reader = new ContentReader(folder, { cache: this.#cache, rereads: true });
    this.#now = now;
    this.pictures = new Pictures(this.#reader.root);
  }

  /** The absolute path of the content folder. */
  get root(): string {
    return this.#reader.root;
  }

  /** The state of the folder now. @throws EditorError if there is no content folder. */
  async inspect(): Promise<ContentInspection> {
    this.#next ??= this.#running.then(async () => {
      this.#next = undefined;
      try {
        // Nobody else on this computer may read the data. Without a cache, reading takes longer, but doesn't fail.
        if (!this.#latest) await mkdir(this.#cache, { recursive: true, mode: 0o700 }).catch(() => {});
        this.#latest = await this.#reader.inspect({ now: this.#now() });
        return this.#latest;
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        throw new EditorError('not-found', 'The content folder does not exist.', { cause: error });
      }
    });
    const next = this.#next;
    this.#running = next.catch(() => {});
    return next;
  }

  /**
   * The state of the folder at the last reading, to check one file while somebody types: that takes as long for a thousand
   * articles as for one.
   */
  async latest(): Promise<ContentInspection> {
    return this.#latest ?? this.inspect();
  }

  /** Today in the practice's time zone. */
  today({ practice }: ContentInspection): string {
    return localDay(this.#now(), practice?.timeZone ?? 'UTC').date;
  }

  /** What the first screen shows. */
  async overview(features: SiteOverview['features']): Promise<SiteOverview> {
    const inspection = await this.inspect();
    const { practice, languages } = inspection;
    const today = this.today(inspection);
    const locale = practice?.locale ?? 'en';
    return {
      ...(practice && { name: practice.name }),
      locale,
      languages: [locale, ...languages],
      today,
      now: this.#now().toISOString(),
      facts: inspection.facts.map(
        ({ path, schema, text, value }): FactFile => ({
          path,
          schema,
          version: versionOf(text),
          ...(value !== undefined && { value: value as Value }),
        }),
      ),
      texts: inspection.texts.map((text) => this.#summary(text, inspection, today)),
      features,
    };
  }

  /** What the first screen doesn't need, as of the last reading. */
  async details(): Promise<SiteDetails> {
    const inspection = await this.latest();
    return { pictures: await this.pictures.summaries(inspection), issues: inspection.issues };
  }

  #summary(text: InspectedText, inspection: ContentInspection, today: string): TextSummary {
    const { path, content } = text;
    const { article, translation, page, isQuestion } = content;
    return {
      path,
      kind: kindOf(content),
      ...(translation !== undefined && { language: translation }),
      title: article?.title ?? titleOf(inspection.parse(path, text.text).value) ?? path,
      state: article ? stateOf(article, today) : 'broken',
      ...(article?.date !== undefined && { published: article.date }),
      ...(article && !isQuestion && { url: page }),
      version: text.hash,
    };
  }
}

/** A text as if it were saved under a path. Unless it was inspected, issues about other files are missing. */
export function fileContent(inspection: ContentInspection, path: string, text: string): FileContent {
  const { value, bodyStart, issues } = inspection.parse(path, text);
  const version = versionOf(text);
  const isSaved = savedVersion(inspection, path) === version;
  return {
    path,
    text,
    version,
    ...(value !== undefined && { value: value as Value }),
    ...(bodyStart !== undefined && { bodyStart: bodyStart + (text.length - withoutMark(text).length) }),
    issues: isSaved ? inspection.issues.filter(({ file }: ContentIssue) => file === path) : issues,
  };
}

const withoutMark = (text: string) => (text.startsWith('\ufeff') ? text.slice(1) : text);

function savedVersion({ texts, facts }: ContentInspection, path: string): string | undefined {
  const text = texts.find((each) => each.path === path);
  if (text) return text.hash;
  const fact = facts.find((each) => each.path === path);
  return fact && versionOf(fact.text);
}

function stateOf(article: Schedule, today: string): TextState {
  const state = publication(article, today);
  return state === 'published' ? 'live' : state;
}

function kindOf({ isArticle, isLetter, isQuestion, name }: InspectedText['content']): TextSummary['kind'] {
  if (isArticle) return 'article';
  if (isLetter) return 'letter';
  if (isQuestion) return 'question';
  if (name.startsWith('notices/')) return 'notice';
  if (name.startsWith('people/')) return 'person';
  return name.startsWith('services/') ? 'service' : 'page';
}

function titleOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { title, subject } = value as { title?: unknown; subject?: unknown };
  return [title, subject].find((each): each is string => typeof each === 'string');
}
