// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptFamily, aptInstall, osReleaseHere } from '../apt.mjs';

/** What runs the samples of the markup contract: the command that shows whether it works, and a file of the package. */
const PACKAGES = [
  { name: 'ruby', command: ['ruby', '-rerb', '-rjson', '-e', ''], file: '/usr/bin/ruby' },
  {
    name: 'python3-jinja2',
    command: ['python3', '-c', 'import jinja2'],
    // Another Python may come first in the path: installing the package again would not help.
    file: '/usr/lib/python3/dist-packages/jinja2',
  },
];

/** @param {readonly string[]} command */
const works = ([program = '', ...args]) => spawnSync(program, args).status === 0;

/**
 * Installs Ruby and Jinja where this machine allows it and the run includes the samples of the markup contract. Elsewhere,
 * those samples are skipped.
 *
 * @param {Pick<import('./arguments.mjs').TestRequest, 'steps' | 'paths'>} request
 */
export async function ensureTemplateLanguages({ steps, paths }) {
  const isTested =
    steps.includes('unit') && (paths.length === 0 || paths.some((part) => part.includes('markup-samples')));
  if (!isTested || aptFamily(osReleaseHere()) === undefined) return;
  const missing = PACKAGES.filter(({ command, file }) => !existsSync(file) && !works(command));
  const note = await aptInstall(missing.map(({ name }) => name));
  if (note) console.log(note);
}
