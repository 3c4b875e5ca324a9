import {
  type LetterFinding,
  letterFindings,
  neededUrls,
  siteFindings,
} from '../../../letters/check/check-letter.js';
import type { ReadLetter } from '../../../letters/folder/read-letter.js';
import type { LetterVersion } from '../../../letters/frozen-letter.js';
import type { Arguments, Command } from '../../command.js';
import { type Finding, ok } from '../../doctor/finding.js';
import { type Section, toJson, toText } from '../../doctor/report.js';
import { pluralize } from '../../format.js';
import { contentFolder } from '../../settings.js';
import type { Terminal } from '../../terminal.js';
import { whenWelcomed } from './letter-report.js';
import { LETTER_OPTIONS, LETTER_POSITIONAL, openLetter } from './open-letter.js';

const HELP = `Usage: tendwell-newsletter letter check <name> [options]

Check a letter before it goes out: what mail programs cannot show, whether it
has a postal address, how large it is, and whether its pictures and its page are
on your site already.

Options:
  --offline         do not ask your site for the pictures and the page
  --content <path>  the content folder (default: content)
  --json            print JSON

Examples:
  tendwell-newsletter letter check winter-tea
`;

/** Checks a letter. */
export const check: Command = {
  help: HELP,
  positional: LETTER_POSITIONAL,
  options: { ...LETTER_OPTIONS, offline: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(args, terminal) {
    const read = await openLetter(args, terminal);
    const sections = await letterSections(read, args, terminal);
    await terminal.out(args.values.json ? toJson(sections) : toText(sections, terminal.color));
    return hasFix(sections) ? 1 : 0;
  },
};

/** The findings about a letter. With `offline`, nothing is requested from the site. */
export async function letterSections(
  read: ReadLetter,
  args: Arguments,
  terminal: Terminal,
): Promise<Section[]> {
  const own = await letterFindings(read, { root: contentFolder(args, terminal), now: terminal.now() });
  return [
    { title: `Letter ${read.letter.name}`, findings: [...describe(read), ...own.map(asFinding)] },
    ...(args.values.offline ? [] : [{ title: 'Your site', findings: await onSite(read) }]),
  ];
}

/** A finding without its kind, which a report doesn't show. */
const asFinding = ({ state, message, help }: LetterFinding): Finding => ({ state, message, help });

async function onSite(read: ReadLetter): Promise<Finding[]> {
  if (neededUrls(read).length === 0) return [];
  const missing = await siteFindings(read);
  return missing.length === 0
    ? [ok('Has the page of the letter, and all its pictures.')]
    : missing.map(asFinding);
}

/** Whether something must be corrected before the letter is sent. */
export const hasFix = (sections: readonly Section[]) =>
  sections.some(({ findings }) => findings.some(({ state }) => state === 'fix'));

function describe({ letter, welcomeDay, pictures }: ReadLetter): Finding[] {
  const { interests, versions } = letter;
  return [
    ...Object.entries(versions).map(([tag, version]) =>
      ok(`${tag}: “${version.subject}”, ${sizeOf(version)}.`),
    ),
    ...(welcomeDay === undefined ? [] : [ok(`${whenWelcomed(welcomeDay)}.`)]),
    ok(
      interests.length > 0
        ? `For people interested in ${interests.join(' or ')}. People who have chosen no interests get it, too.`
        : `For everybody ${welcomeDay === undefined ? 'on the list' : 'who confirms'}.`,
    ),
    ...(pictures.length > 0 ? [ok(`${pluralize(pictures.length, 'picture')}.`)] : []),
  ];
}

const sizeOf = ({ html }: LetterVersion) => `${(Buffer.byteLength(html) / 1000).toFixed(1)} kB of HTML`;
