import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pathOf = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

/** The programs, by the command that readers type. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'npm create tendwell --': pathOf('packages/create-tendwell/bin/create-tendwell.js'),
  'npx tendwell': pathOf('packages/content/bin/tendwell.js'),
  'npx tendwell-newsletter': pathOf('packages/newsletter/bin/tendwell-newsletter.js'),
};

const SUBCOMMANDS =
  'stats list doctor letter bounces import export unsubscribe block erase backup copy serve deliver'.split(
    ' ',
  );

/** Commands whose output is the same on every day, in the order in which they run in one folder. */
const SESSION: Readonly<Record<string, string>> = {
  check: 'npx tendwell check --allow-samples',
  github: 'npx tendwell check --allow-samples --format github',
  'dry-run': 'npx tendwell-newsletter import subscribed_members_export.csv --dry-run',
  import: 'npx tendwell-newsletter import subscribed_members_export.csv --yes',
  export: 'npx tendwell-newsletter export --out readers.csv',
  unsubscribe: 'npx tendwell-newsletter unsubscribe ada@example.com',
  block: 'npx tendwell-newsletter block mallory@example.com',
  erase: 'npx tendwell-newsletter erase ben@example.com --yes',
};

/** The file of the import: two people, and a row with an error. */
const MAILCHIMP = `Email Address,First Name,MEMBER_RATING,OPTIN_TIME,LEID
ada@example.com,Ada,2,2025-03-02 10:00:00,11
ben@example.com,Ben,2,2025-04-11 18:30:00,12
not an address,,2,2025-06-01 09:00:00,13
`;

/** What commands print. The keys are those of the session. */
export type Transcripts = ReadonlyMap<string, string>;

/** Runs the commands of the session, with their real programs, in a folder of their own. */
export async function runSession(): Promise<Transcripts> {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-docs-'));
  const content = join(folder, 'content');
  await cp(pathOf('docs/first-site/content'), content, { recursive: true });
  await writeFile(join(folder, 'subscribed_members_export.csv'), MAILCHIMP);
  // Two errors for `tendwell check`. The newsletter's commands don't read articles.
  const article = join(content, 'articles/wool-socks.md');
  const text = await readFile(article, 'utf8');
  await writeFile(
    article,
    text
      .replace('date: 2026-01-15', 'date: 15/01/2026')
      .replace('## What they do\n', '## [What they do](moxa.md)\n'),
  );
  const transcripts = new Map<string, string>();
  for (const [name, line] of Object.entries(SESSION)) transcripts.set(name, await transcript(line, folder));
  await rm(folder, { recursive: true });
  return transcripts;
}

/** The page with the help of every command, as the programs print it. */
export async function commandsPage(transcripts: Transcripts): Promise<string> {
  const help = async (line: string) => fence(await transcript(`${line} --help`, tmpdir()));
  const subcommands = await Promise.all(
    SUBCOMMANDS.map(async (name) => `### ${name}\n\n${await help(`npx tendwell-newsletter ${name}`)}`),
  );
  return `${[
    '<!-- Made from what the programs print, by .vitepress/reference. -->',
    '# Commands',
    '<p class="standfirst">The help of every command, and what it prints, taken from the programs when these pages were built.</p>',
    '## npm create tendwell',
    'Starts a site. See [Start a practice’s site](../start/practice-site.md).',
    await help('npm create tendwell --'),
    '## tendwell check',
    'Reads a content folder, and reports everything at once. See [Check a folder](../content.md#check-a-folder).',
    await help('npx tendwell check'),
    'Errors point to the exact line:',
    fence(transcripts.get('check') ?? ''),
    'In GitHub Actions, they become annotations:',
    fence(transcripts.get('github') ?? ''),
    '## tendwell edit',
    'Opens [the editor](../editor.md).',
    await help('npx tendwell edit'),
    '## tendwell-newsletter',
    'Manages the newsletter’s list. See [Newsletter commands](../commands.md) and [The first letter](../letters.md).',
    await help('npx tendwell-newsletter'),
    ...subcommands,
  ].join('\n\n')}\n`;
}

const fence = (text: string) => `\`\`\`console\n${text}\n\`\`\``;

/** A command as it is typed, and what it prints. A problem that it finds is output too. */
async function transcript(line: string, cwd: string): Promise<string> {
  const [start = '', file = ''] =
    Object.entries(PROGRAMS).find(([each]) => line.startsWith(`${each} `)) ?? [];
  const args = line.slice(start.length).trim().split(' ');
  const printed = await new Promise<string>((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', STORE_URL: '', GITHUB_ACTIONS: '' };
    execFile(process.execPath, [file, ...args], { cwd, env }, (error, stdout, stderr) => {
      // The codes are those of the commands: 1 is a problem that was found, and 2 is an error in this file.
      if (error && error.code !== 1) reject(new Error(`\`${line}\` failed:\n${stdout}${stderr}`));
      else resolve(`${stderr}${stdout}`);
    });
  });
  return `$ ${line}\n${printed.trim()}`;
}
