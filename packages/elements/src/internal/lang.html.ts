import { type Html, html } from '@tendwell/content/html';
import { textDirection } from '@tendwell/content/intl';

/** The `lang` attribute of content in its own language, with `dir` if the text around it has another direction. */
export function langHtml(lang: string | undefined, around: string | undefined): Html | undefined {
  if (!lang) return undefined;
  const dir = textDirection(lang);
  return html` lang="${lang}"${dir !== textDirection(around ?? 'en') && html` dir="${dir}"`}`;
}
