import { relative } from 'node:path';
import type { ContentIssue } from '@tendwell/content';
import type { ReadLetter } from '../../../letters/folder/read-letter.js';
import type { LetterVersion } from '../../../letters/frozen-letter.js';
import type { Arguments, Command } from '../../command.js';
import { type Finding, fix, note, ok, unknown } from '../../doctor/finding.js';
import { type Section, toJson, toText } from '../../doctor/report.js';
import { pluralize } from '../../format.js';
import { contentFolder } from '../../settings.js';
import type { Terminal } from '../../terminal.js';
import { whenWelcomed } from './letter-report.js';
import { LETTER_OPTIONS, LETTER_POSITIONAL, openLetter } from './open-letter.js';
import { findMissing } from './published.js';

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

/** What there is to say about a letter. With `offline`, the site isn't asked. */
export async function letterSections(
  read: ReadLetter,
  args: Arguments,
  terminal: Terminal,
): Promise<Section[]> {
  const { checkFolder } = await import('@tendwell/content/node');
  const { issues } = await checkFolder(contentFolder(args, terminal), { now: terminal.now() });
  const files = read.sources.map(({ file }) => relative(process.cwd(), file).replaceAll('\\', '/'));
  const own = issues.filter(({ file }) => files.includes(file));
  return [
    {
      title: `Letter ${read.letter.name}`,
      findings: [...describe(read), ...read.problems.map(problemFinding), ...own.map(issueFinding)],
    },
    ...(args.values.offline ? [] : [{ title: 'Your site', findings: await siteFindings(read) }]),
  ];
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
        ? `For people interested in ${interests.join(' or ')}. Who has chosen no interests gets it, too.`
        : `For everybody ${welcomeDay === undefined ? 'on the list' : 'who confirms'}.`,
    ),
    ...(pictures.length > 0 ? [ok(`${pluralize(pictures.length, 'picture')}.`)] : []),
  ];
}

const sizeOf = ({ html }: LetterVersion) => `${(Buffer.byteLength(html) / 1000).toFixed(1)} kB of HTML`;

const problemFinding = ({ severity, message, help }: ReadLetter['problems'][number]) =>
  severity === 'error' ? fix(message, help) : note(message, help);

const issueFinding = ({ severity, file, line, message, help }: ContentIssue) =>
  (severity === 'error' ? fix : note)(`${file}:${line}: ${message}.`, help);

/** A letter cannot be corrected after it was sent. */
async function siteFindings(read: ReadLetter): Promise<Finding[]> {
  const pages = Object.values(read.letter.versions).flatMap(({ archiveUrl }) => archiveUrl ?? []);
  const urls = [...pages, ...read.pictures.map(({ url }) => url)];
  if (urls.length === 0) return [];
  const missing = await findMissing(urls);
  if (missing.length === 0) return [ok('Has the page of the letter, and all its pictures.')];
  return missing.map(({ url, reason, isUnknown }) =>
    isUnknown
      ? unknown(`${url} ${reason}.`, 'Check it again later, or add --offline.')
      : fix(`${url} ${reason}.`, 'Build the site, and publish it, before you send the letter.'),
  );
}
