// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/**
 * @typedef {object} Member
 * @property {string} name
 * @property {string} folder
 * @property {string | undefined} build its build script
 * @property {boolean} isPrivate whether it is never published to npm
 * @property {string[]} uses the names of the members that it depends on
 */

/**
 * The members of the workspace below a folder such as `packages`.
 *
 * @param {string} group
 * @returns {Member[]}
 */
function membersIn(group) {
  const folder = path.join(root, group);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .filter((member) => existsSync(path.join(member, 'package.json')))
    .map(readMember);
}

/**
 * @param {string} folder
 * @returns {Member}
 */
function readMember(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };
  return {
    name: manifest.name,
    folder,
    build: manifest.scripts?.build,
    isPrivate: manifest.private === true,
    uses: Object.keys(dependencies).filter((name) => String(dependencies[name]).startsWith('workspace:')),
  };
}

/** The packages, each after those it depends on. */
export function packages() {
  return inOrder(membersIn('packages'));
}

/** @param {string} name */
export const exampleFolder = (name) => path.join(root, 'examples', name);

/**
 * The packages that an example runs with, and those they use, each after those it depends on.
 *
 * @param {string} example its name
 */
export function packagesOf(example) {
  const manifest = JSON.parse(readFileSync(path.join(exampleFolder(example), 'package.json'), 'utf8'));
  const needed = new Set(Object.keys(manifest.dependencies ?? {}));
  const members = packages();
  for (const { name, uses } of members.toReversed()) {
    if (needed.has(name)) for (const used of uses) needed.add(used);
  }
  return members.filter(({ name }) => needed.has(name));
}

/** Every folder with a package.json that belongs to the workspace, the root first. */
export function workspaceFolders() {
  // The other examples install the packages from the registry.
  const examples = membersIn('examples').filter(({ uses }) => uses.length > 0);
  const members = [...membersIn('packages'), ...examples].map((member) => member.folder);
  return [root, ...members, path.join(root, 'docs')];
}

/**
 * @template {{ name: string, uses: readonly string[] }} T
 * @param {readonly T[]} members
 * @returns {T[]} each after those it depends on
 */
export function inOrder(members) {
  /** @type {Set<T>} */
  const sorted = new Set();
  /** @param {T} member @param {readonly T[]} above */
  const visit = (member, above) => {
    if (above.includes(member)) throw new Error(`${member.name} depends on itself`);
    for (const other of members) {
      if (member.uses.includes(other.name)) visit(other, [...above, member]);
    }
    sorted.add(member);
  };
  for (const member of members) visit(member, []);
  return [...sorted];
}
