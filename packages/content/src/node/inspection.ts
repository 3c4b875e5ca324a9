import { resolve } from 'node:path';
import { allTexts, type Folder } from '../folder/folder-reader.js';
import type { ContentText, FolderText } from '../folder/folder-text.js';
import { displayName, isText, splitTranslation } from '../folder/layout.js';
import { textAnalyser } from '../folder/text-analyser.js';
import type { ContentIssue } from '../issues/issue.js';
import { LinkResolver } from '../links/resolve.js';
import { shownPictures } from '../links/shown-pictures.js';
import type { ParsedData } from '../parse/data.js';
import { parseFaqFile } from '../parse/faq.js';
import { parseNewsletterFile } from '../parse/newsletter.js';
import { parsePracticeFile } from '../parse/practice.js';
import type { Practice } from '../schema/practice.js';
import { splitFrontMatter } from '../source/front-matter.js';
import { Source } from '../source/source.js';
import { YamlDocument } from '../source/yaml/document.js';

/** The schema of a file of facts. */
export type FactsSchema = 'practice' | 'newsletter' | 'faq';

/** A YAML or JSON file of facts, valid or not. */
export interface InspectedFacts {
  /** Its path in the folder: `practice.yaml`, `es/practice.yaml`. */
  readonly path: string;
  readonly schema: FactsSchema;
  /** The folder of its language, if it is not in the main one. */
  readonly language: string | undefined;
  /** The whole file, without a byte order mark. */
  readonly text: string;
  /** What it states itself, as in {@link ParsedFile.value}. It is made when it is needed. */
  readonly value: unknown;
}

/** A text, valid or not. */
export interface InspectedText {
  /** Its path in the folder: `articles/wool-socks.md`. */
  readonly path: string;
  readonly content: ContentText;
  /** The whole file, without a byte order mark. It may be read again for this. */
  readonly text: string;
  /** The SHA-256 of `text`, base64url. Of a file that is not UTF-8, that of its bytes; empty if it cannot be read. */
  readonly hash: string;
}

/** A file as it would be read. */
export interface ParsedFile {
  /** The values that it states: of a text, its front matter. `undefined` if its syntax is broken, or it has none. */
  readonly value: unknown;
  /** Offset of the body of a text, without a byte order mark. Absent for facts. */
  readonly bodyStart?: number;
  /** Issues of this file alone: none about other files, such as links to them. `file` is its path in the folder. */
  readonly issues: readonly ContentIssue[];
}

/** Every file of a content folder, valid or not. */
export interface ContentInspection {
  /** The practice in the main language. `undefined` if its file has errors. */
  readonly practice: Practice | undefined;
  /** The folders of the other languages. */
  readonly languages: readonly string[];
  readonly facts: readonly InspectedFacts[];
  /** The texts in all languages. */
  readonly texts: readonly InspectedText[];
  /** The paths in the folder of all files, also of those that are not content, sorted. */
  readonly files: readonly string[];
  /** All issues, as of `checkFolder`. `file` is the path in the folder. */
  readonly issues: readonly ContentIssue[];
  /** For each picture that is shown, the files that show it. All are paths in the folder. */
  readonly pictureUses: ReadonlyMap<string, readonly string[]>;
  /**
   * Parses a text as if it was a file of the folder.
   *
   * @param path Its path in the folder, which decides on its schema.
   */
  parse(path: string, text: string): ParsedFile;
}

const PARSERS = { practice: parsePracticeFile, newsletter: parseNewsletterFile, faq: parseFaqFile };
const FACTS = /^(practice|newsletter|faq)\.(?:ya?ml|json)$/;

/** @param findIssues Finds those of the folder, with file names as in a terminal. It is called when they are needed. */
export function inspectFolder(
  folder: Folder,
  findIssues: (resolver: LinkResolver) => readonly ContentIssue[],
): ContentInspection {
  const { listing, translations } = folder;
  let resolver: LinkResolver | undefined;
  const links = () => {
    resolver ??= new LinkResolver(folder);
    return resolver;
  };
  const languages = translations.map(({ lang }) => lang);
  const names = new Map<string, string>();
  /** Issues name files relative to the working directory, which is nothing to an editor. */
  const inFolder = (issue: ContentIssue): ContentIssue => {
    const path = names.get(issue.file) ?? listing.relative(resolve(issue.file));
    names.set(issue.file, path);
    return { ...issue, file: path };
  };
  let issues: readonly ContentIssue[] | undefined;
  let uses: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    practice: folder.practice?.data,
    languages,
    facts: [folder, ...translations].flatMap((facts) =>
      factsOf(facts, listing.relative.bind(listing), languages),
    ),
    texts: allTexts(folder).map((content) => inspectedText(content, listing.relative(content.path))),
    files: listing.files,
    get issues() {
      issues ??= findIssues(links()).map(inFolder);
      return issues;
    },
    get pictureUses() {
      uses ??= pictureUses(folder, links());
      return uses;
    },
    parse(path, text) {
      const full = resolve(listing.root, path);
      if (!isText(path)) {
        const parsed = parseFacts(folder, languages, path, text, displayName(full));
        const source = new Source(text, path);
        const value = parsed ? ownValue(parsed) : new YamlDocument(source, 0, source.text.length).ownData;
        return { value, issues: (parsed?.issues ?? []).map(inFolder) };
      }
      const { issues } = textAnalyser({
        root: listing.root,
        translations: languages,
        locale: undefined,
      }).analyse(text, displayName(full), full);
      return { ...frontMatter(path, text), issues: issues.map(inFolder) };
    },
  };
}

function factsOf(
  facts: Pick<Folder, FactsSchema>,
  relative: (path: string) => string,
  languages: readonly string[],
): InspectedFacts[] {
  return (['practice', 'newsletter', 'faq'] as const)
    .flatMap((schema) => {
      const file = facts[schema];
      if (!file) return [];
      const path = relative(file.path);
      return [
        {
          path,
          schema,
          language: splitTranslation(path, languages).translation,
          text: file.source.text,
          get value() {
            return ownValue(file);
          },
        },
      ];
    })
    .filter(isFirst());
}

/** A translation without a `newsletter.yaml` has that of the main language, which is in the list already. */
function isFirst(): (facts: InspectedFacts) => boolean {
  const seen = new Set<string>();
  return ({ path }) => !seen.has(path) && Boolean(seen.add(path));
}

function inspectedText(content: FolderText, path: string): InspectedText {
  return {
    path,
    content,
    hash: content.textHash,
    get text() {
      return content.text;
    },
  };
}

/** Translations are laid over the main language. */
function parseFacts(
  folder: Folder,
  languages: readonly string[],
  path: string,
  text: string,
  file: string,
): ParsedData<unknown> | undefined {
  const { translation, path: name } = splitTranslation(path, languages);
  const [, schema] = FACTS.exec(name) ?? [];
  if (schema === undefined) return undefined;
  if (translation === undefined || schema === 'faq') return PARSERS[schema as FactsSchema](text, file);
  if (schema === 'newsletter') return parseNewsletterFile(text, file, folder.newsletter?.data);
  return parsePracticeFile(
    text,
    file,
    folder.practice?.data && { ...folder.practice.data, locale: translation },
  );
}

/** What a file of facts itself states, without the values that a translation takes from the main language. */
function ownValue({ document, source }: Pick<ParsedData<unknown>, 'document' | 'source'>): unknown {
  // An empty file is not parsed for its facts.
  return (document ?? new YamlDocument(source, 0, source.text.length)).ownData;
}

function frontMatter(path: string, text: string): Pick<ParsedFile, 'value' | 'bodyStart'> {
  const source = new Source(text, path);
  const parts = splitFrontMatter(source);
  if ('code' in parts) return { value: undefined, bodyStart: 0 };
  return { value: new YamlDocument(source, ...parts.yaml).ownData, bodyStart: parts.body };
}

function pictureUses(folder: Folder, resolver: LinkResolver): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  for (const { file, from } of shownPictures(folder, resolver)) {
    const picture = folder.listing.relative(file);
    const users = uses.get(picture) ?? new Set();
    uses.set(picture, users.add(folder.listing.relative(from.path)));
  }
  return new Map([...uses].map(([picture, users]) => [picture, [...users]]));
}
