import type { Answers, Language } from '../answers.js';
import { KINDS } from '../kinds.js';
import { countryName } from '../places.js';

/** The summary of what was created, and from which answers. */
export function summary({
  answers,
  folder,
  files,
  sampleLanguage,
  checkCommand,
}: {
  answers: Answers;
  /** As it was entered. */
  folder: string;
  /** How many there are. */
  files: number;
  sampleLanguage: Language;
  /** The command that runs `tendwell check` in the new folder: `npm run check`. */
  checkCommand: string;
}): string {
  const { name, kind, street, town, region, country, timeZone, languages, design, colors, host } = answers;
  const rows = [
    ['name', name],
    ['kind', KINDS[kind].label],
    ['where', [street, town, region, countryName(country)].filter(Boolean).join(', ')],
    ['time zone', timeZone],
    ['languages', languages.join(', ')],
    ['design', `${design}, ${colors}`],
    ['host', host],
    ['newsletter', answers.newsletter ? 'yes' : 'no'],
  ];
  const words =
    sampleLanguage === languages[0]
      ? ''
      : `\nThere is no sample text in this language yet, so it is in English. Buttons, dates, and hours are in yours.\n`;
  return `\nCreated ${files} files in ${folder === '.' ? 'this folder' : folder}:\n\n${rows
    .map(([label = '', value]) => `  ${label.padEnd(10)} ${value}\n`)
    .join('')}${words}\nAll text is sample text. \`${checkCommand}\` lists what you have not replaced yet.\n`;
}
