import type { Folder, FolderTranslation } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';
import { publication } from '../publication/index.js';
import type { Path } from '../source/source.js';
import type { YamlDocument } from '../source/yaml/document.js';

/** An issue if a translation states the locale of another language. */
export function localeIssues({ lang, practice }: FolderTranslation): ContentIssue[] {
  const locale = practice?.data?.locale;
  if (!practice?.document || locale === undefined || locale === lang || locale.startsWith(`${lang}-`))
    return [];
  return [
    practice.document.atValue({
      path: ['locale'],
      code: 'translation-mismatch',
      message: `\`${locale}\` is not the language of the folder, which is \`${lang}\``,
      help: `remove it, or write ${lang} with a region, or rename the folder`,
    }),
  ];
}

/**
 * Warnings about what is not translated, or was updated after its translation.
 *
 * @param today `YYYY-MM-DD` in the practice's time zone. Texts that are not published yet may be translated later.
 */
export function translationIssues(folder: Folder, today: string): ContentIssue[] {
  const originals = folder.texts.filter(
    ({ article }) => article && publication(article, today) === 'published',
  );
  return folder.translations.flatMap((translation) => {
    const byName = new Map(translation.texts.map((text) => [text.name, text]));
    return [
      ...missing(
        translation,
        originals.filter(({ name }) => !byName.has(name)).map(({ path }) => folder.listing.relative(path)),
      ),
      ...untranslated(translation),
      ...originals.flatMap((original) => outdated(original, byName.get(original.name))),
    ];
  });
}

/** How many names a warning lists. */
const MAX_NAMES = 6;

function missing({ lang, practice }: FolderTranslation, files: readonly string[]): ContentIssue[] {
  if (!practice?.data || !practice.document || files.length === 0) return [];
  return [
    practice.document.atParent({
      path: ['locale'],
      code: 'missing-translation',
      severity: 'warning',
      message: `${files.length} ${files.length === 1 ? 'text has' : 'texts have'} no translation in ${lang}: ${list(files)}`,
      help: `add ${files.length === 1 ? 'it' : 'them'} in ${lang}/ under the same name; until then, links lead to the main language`,
    }),
  ];
}

/** Keys of sentences. Names of people, streets, and organizations stay as they are. */
const SENTENCES =
  /^(?:tagline|description|summary|bio|directions|parking|transit|access|note|reason|text|title|label)$/;

function untranslated({ lang, practice, newsletter }: FolderTranslation): ContentIssue[] {
  return [practice, newsletter].flatMap((facts) => {
    const { document } = facts ?? {};
    if (!document || !facts?.data) return [];
    const paths = inherited(facts.data, document);
    if (paths.length === 0) return [];
    const names = paths.map((path) => path.join('.'));
    return [
      document.atParent({
        path: ['locale'],
        code: 'missing-translation',
        severity: 'warning',
        message: `${paths.length} ${paths.length === 1 ? 'fact has' : 'facts have'} no translation in ${lang}: ${list(names)}`,
        help: 'state each key in this file, in its place',
      }),
    ];
  });
}

/** Paths of the sentences that a translation takes from the main language. */
function inherited(data: unknown, document: YamlDocument, path: Path = []): Path[] {
  if (typeof data === 'string') {
    return SENTENCES.test(String(path.at(-1))) && !document.isStated(path) ? [path] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => inherited(value, document, [...path, key]));
}

function list(names: readonly string[]): string {
  const rest = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

const lastUpdate = ({ article }: FolderText) => article?.updated ?? article?.date ?? '';

function outdated(original: FolderText, translation: FolderText | undefined): ContentIssue[] {
  // Without a date, nothing says which of the two is older.
  if (!translation?.document || lastUpdate(translation) === '') return [];
  if (lastUpdate(original) <= lastUpdate(translation)) return [];
  const { article } = translation;
  return [
    translation.document.atValue({
      path: [article?.updated === undefined ? 'date' : 'updated'],
      code: 'outdated-translation',
      severity: 'warning',
      message: `${original.file} was updated on ${lastUpdate(original)}, after this translation`,
      help: `translate what has changed, and write \`updated: ${lastUpdate(original)}\``,
    }),
  ];
}
