import { resolve } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import type { ParsedData } from '../parse/data.js';
import { parseFaqFile } from '../parse/faq.js';
import { parseNewsletterFile } from '../parse/newsletter.js';
import { parsePracticeFile } from '../parse/practice.js';
import {
  faqReferences,
  issueAt,
  newsletterReferences,
  practiceReferences,
  type Reference,
  type ReferringFile,
} from '../parse/references.js';
import type { Faq } from '../schema/faq.js';
import type { Newsletter } from '../schema/newsletter.js';
import type { Practice } from '../schema/practice.js';
import type { YamlDocument } from '../source/yaml/document.js';
import { displayName, translationsIn } from './layout.js';
import type { Listing } from './list.js';
import { readText, type TextFile } from './read-file.js';

/** A YAML or JSON file of a content folder, valid or not. */
export interface FolderData<T> extends ParsedData<T>, ReferringFile {
  /** In a translation, the URLs that it takes from the main language, by their path in the data. */
  readonly inherited: readonly Reference[];
}

/** The facts in one language, valid or not. */
export interface Facts {
  /** Absent if it cannot be read. In a translation, laid over that of the main language. */
  readonly practice?: FolderData<Practice>;
  /** In a translation, laid over that of the main language. */
  readonly newsletter?: FolderData<Newsletter>;
  readonly faq?: FolderData<Faq>;
}

/** The practice, the newsletter, and the FAQ in one language, or an issue for each that doesn't exist or must not be read. */
export type FactFiles = readonly [practice: Found, newsletter: Found, faq: Found];
type Found = TextFile | ContentIssue;

const ENDINGS = ['.yaml', '.yml', '.json'] as const;

/** The facts in all languages. */
export interface AllFacts {
  /** The folders of the translations. */
  readonly languages: readonly string[];
  /** The files of the main language, then those of each translation. */
  readonly files: readonly FactFiles[];
  readonly main: Facts;
  /** In the order of `languages`. */
  readonly translations: readonly Facts[];
}

/**
 * Reads and parses the facts in all languages.
 *
 * @param last The last reading of the folder: facts whose files have not changed are the same objects.
 */
export async function readAllFacts(listing: Listing, last?: AllFacts): Promise<AllFacts> {
  const languages = translationsIn(listing.files);
  const [mainFiles, ...translatedFiles] = await Promise.all([
    readFactFiles(listing),
    ...languages.map((lang) => readFactFiles(listing, lang)),
  ]);
  const files = [mainFiles, ...translatedFiles];
  // Facts of a translation depend on those of the main language, which take most of the time.
  if (last && isSame([languages, files], [last.languages, last.files])) return { ...last, files };
  const main = parseFacts(mainFiles);
  const translations = translatedFiles.map((files, index) =>
    parseTranslatedFacts(files, languages[index] ?? '', main),
  );
  return { languages, files, main, translations };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** @param lang The folder of a translation. Default: the main language. */
async function readFactFiles(listing: Listing, lang = ''): Promise<FactFiles> {
  const read = async (name: string): Promise<Found> => {
    const path = resolve(listing.root, lang, name);
    const names = ENDINGS.map((ending) => displayName(path + ending));
    return listing.issues.find(({ file }) => names.includes(file)) ?? readText(path, ENDINGS);
  };
  return Promise.all([read('practice'), read('newsletter'), read('faq')]);
}

/** The facts in the main language. */
function parseFacts([practice, newsletter, faq]: FactFiles): Facts {
  return {
    ...present('practice', dataOf(practice, parsePracticeFile, practiceReferences)),
    ...present('newsletter', dataOf(newsletter, parseNewsletterFile, newsletterReferences)),
    ...present('faq', dataOf(faq, parseFaqFile, faqReferences)),
  };
}

/** The facts of a translation, laid over those in the main language. Questions are only its own. */
function parseTranslatedFacts([practice, newsletter, faq]: FactFiles, lang: string, main: Facts): Facts {
  const base = main.practice?.data && { ...main.practice.data, locale: lang };
  const signup = main.newsletter;
  return {
    ...present('practice', dataOf(practice, over(parsePracticeFile, base), practiceReferences)),
    ...present(
      'newsletter',
      'text' in newsletter
        ? dataOf(
            newsletter,
            signup ? over(parseNewsletterFile, signup.data) : parseNewsletterFile,
            newsletterReferences,
          )
        : signup && { ...signup, issues: [], references: [], inherited: signup.references },
    ),
    ...present('faq', dataOf(faq, parseFaqFile, faqReferences)),
  };
}

/** Parses a file that is laid over a base. If the base has errors, only the syntax is checked: keys may be missing. */
function over<T>(
  parse: (text: string, file: string, base?: unknown) => ParsedData<T>,
  base: T | undefined,
): (text: string, file: string) => ParsedData<T> {
  return (text, file) => {
    const { data, ...parsed } = parse(text, file, base);
    if (base === undefined) return { ...parsed, issues: parsed.document?.issues ?? parsed.issues };
    return { ...parsed, ...(data !== undefined && { data }) };
  };
}

/** Issues of the facts that could not be read. Only the practice is required. */
export function unreadableFacts(files: FactFiles, known: readonly ContentIssue[]): ContentIssue[] {
  return files.flatMap((file, index) => {
    if (!('code' in file) || known.includes(file)) return [];
    return index === 0 || file.code !== 'missing-file' ? [file] : [];
  });
}

function dataOf<T>(
  file: Found,
  parse: (text: string, name: string) => ParsedData<T>,
  referencesOf: (document: YamlDocument | undefined) => Reference[],
): FolderData<T> | undefined {
  if ('code' in file) return undefined;
  const parsed = parse(file.text, displayName(file.path));
  const references = referencesOf(parsed.document);
  const isStated = ({ path }: Reference) => parsed.document?.isStated(path) !== false;
  return {
    ...parsed,
    path: file.path,
    references: references.filter(isStated),
    inherited: references.filter((reference) => !isStated(reference)),
    issueAt: (reference, details) => issueAt(parsed.source, reference, details),
  };
}

const present = <Name extends string, T>(name: Name, value: T | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [name in Name]?: T };
