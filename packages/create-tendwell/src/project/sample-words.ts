import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Answers, Language } from '../answers.js';
import { KINDS, PICTURES, type SampleSet } from '../kinds.js';

const templates = new URL('../../templates/content/', import.meta.url);

/** The languages that have sample words, with their sets. */
const SETS: Partial<Record<Language, readonly SampleSet[]>> = {
  en: ['acupuncture', 'therapy', 'massage', 'studio', 'nutrition', 'general'],
  es: ['general'],
  fr: ['general'],
  de: ['general'],
};

/** Which sample words a site gets. */
export interface SampleWords {
  readonly language: Language;
  readonly set: SampleSet;
}

/** The sample words in a language, or in English if it has none yet. */
export function sampleWords(kind: Answers['kind'], language: Language): SampleWords {
  const sets = SETS[language];
  if (!sets) return sampleWords(kind, 'en');
  const { set } = KINDS[kind];
  return { language, set: sets.includes(set) ? set : 'general' };
}

/** The words for the treatment and for the person who gives it. Empty in a language without sample words. */
export async function kindWords(
  kind: Answers['kind'],
  language: Language,
): Promise<{ practice: string; person: string }> {
  if (!SETS[language]) return { practice: '', person: '' };
  const words: Record<string, [string, string]> = parse(await text(`${language}/kinds.yaml`));
  const [practice = '', person = ''] = words[kind] ?? [];
  return { practice, person };
}

/** The templates of a content folder, by path. */
export async function contentTemplates({ language, set }: SampleWords): Promise<Map<string, string>> {
  const [home, article] = PICTURES[set];
  const files = new Map([
    [`pictures/${home}.svg`, await text(`pictures/${home}.svg`)],
    [`articles/${article}.svg`, await text(`pictures/${article}.svg`)],
  ]);
  for (const folder of [`${language}/${set}/`, `${language}/shared/`]) {
    for (const path of await filesIn(folder)) files.set(path, await text(folder + path));
  }
  return files;
}

async function filesIn(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(new URL(folder + below, templates), { withFileTypes: true });
  const paths = entries.map(async (entry) =>
    entry.isDirectory() ? filesIn(folder, `${below}${entry.name}/`) : [below + entry.name],
  );
  return (await Promise.all(paths)).flat().sort();
}

const text = (path: string) => readFile(new URL(path, templates), 'utf8');
