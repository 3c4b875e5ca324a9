import { basename, resolve } from 'node:path';
import { localDay } from '@tendwell/content/hours';
import type { Answers } from '../answers.js';
import { type PackageManager, runCommand } from '../package-manager.js';
import { contentFiles } from './content.js';
import { hostFiles, readsHeadersFile } from './hosts.js';
import { packageVersions, projectName, siteManifest } from './manifest.js';

/** Options of {@link projectFiles}. */
export interface ProjectOptions {
  /** The moment at which the site is created: the first article has its date, in the practice’s time zone. */
  readonly now: Date;
  /** Name of the project’s folder. Default: made from the name of the practice. */
  readonly folder?: string | undefined;
  /** Default: npm. */
  readonly packageManager?: PackageManager | undefined;
}

/**
 * Every file of a new site: path from the folder of the project, with forward slashes, and text. Nothing is written.
 *
 * @example
 * ```ts
 * import { projectFiles } from 'create-tendwell';
 *
 * const files = await projectFiles(
 *   {
 *     name: 'Saltmarsh Massage',
 *     kind: 'massage',
 *     town: 'Wellfleet',
 *     country: 'US',
 *     timeZone: 'America/New_York',
 *     languages: ['en'],
 *     design: 'warm',
 *     colors: 'clay',
 *     host: 'github',
 *     newsletter: false,
 *   },
 *   { now: new Date() },
 * );
 * console.log(files.get('content/practice.yaml'));
 * ```
 */
export async function projectFiles(
  answers: Answers,
  { now, folder, packageManager = 'npm' }: ProjectOptions,
): Promise<ReadonlyMap<string, string>> {
  const today = localDay(now, answers.timeZone).date;
  const name = projectName(folder === undefined ? answers.name : basename(resolve(folder)));
  const content = await contentFiles(answers, today);
  return new Map([
    ...[...content].map(([path, text]): [string, string] => [`content/${path}`, text]),
    ['package.json', siteManifest(name, await packageVersions())],
    ['vite.config.js', viteConfig(answers.host)],
    ['README.md', readme(answers, packageManager)],
    [
      '.gitignore',
      'node_modules/\ndist/\n# Passwords, and the addresses of subscribers\n.env\n.data/\n.DS_Store\n',
    ],
    ...hostFiles(answers.host, { name, manager: packageManager, today }),
  ]);
}

function viteConfig(host: Answers['host']): string {
  const options = readsHeadersFile(host) ? '' : '{ policyInPages: true }';
  return `import { newsletterEndpoint } from '@tendwell/newsletter/vite';
import { tendwell } from '@tendwell/vite-plugin';

export default { plugins: [tendwell(${options}), newsletterEndpoint()] };
`;
}

function readme({ name }: Answers, manager: PackageManager): string {
  const run = (script: string) => `${runCommand(manager, script)}`.padEnd(19);
  return `# The website of ${name.replace(/[\\`*_[\]<>&#|~]/g, '\\$&')}

Everything that visitors read is in the folder \`content\`. Change it in your browser with \`${runCommand(manager, 'edit')}\`, or open
a file in any text editor, change it, and save it.

\`\`\`sh
${run('edit')}# opens the editor in your browser
${run('dev')}# shows the site on this computer, and updates it as you edit
${run('check')}# lists errors, and the samples that are left
${run('build')}# builds the site in dist/, for any web host
${run('preview')}# shows what is in dist/ on this computer
\`\`\`

Start with \`content/practice.yaml\`. To add an article, copy one in \`content/articles\`. For newsletters, see
[Newsletter](https://www.npmjs.com/package/@tendwell/newsletter) and \`${runCommand(manager, 'newsletter')}\`.
`;
}
