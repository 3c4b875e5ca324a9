import type { App } from '../shell/app.js';
import { languageName } from './practice-files.js';

/** The title of a text, or the heading of facts in their view, with their language. Other files have their path. */
export function fileTitle(
  { site, words, locale }: Pick<App, 'site' | 'words' | 'locale'>,
  path: string,
): string {
  const { schema = '' } = site.fact(path) ?? {};
  const facts = words.facts.files[schema];
  const [folder = ''] = path.split('/');
  if (facts) return folder === path ? facts : `${facts} (${languageName(folder, locale)})`;
  return site.overview?.texts.find((text) => text.path === path)?.title ?? path;
}
