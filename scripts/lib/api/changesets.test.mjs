// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packagesWithoutChangeset } from './changesets.mjs';

/** @type {string} */
let repository;
beforeEach(() => {
  repository = realpathSync(mkdtempSync(path.join(tmpdir(), 'tendwell-changesets-')));
  git('init', '--quiet', '--initial-branch=main');
  write('packages/clock/api.md', 'one');
  write('.changeset/first.md', "---\n'@example/clock': minor\n---\n\nTell the time.\n");
  commit();
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

const missing = (folder = repository) =>
  packagesWithoutChangeset(
    folder,
    [{ name: '@example/clock', folder: path.join(folder, 'packages/clock') }],
    'main',
  );
/** @param {string[]} args */
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message=Change');
};
/** @param {string} file @param {string} text */
const write = (file, text) => {
  mkdirSync(path.dirname(path.join(repository, file)), { recursive: true });
  writeFileSync(path.join(repository, file), text);
};

test('before the first release, a waiting changeset is enough', () => {
  expect(missing()).toEqual([]);
  rmSync(path.join(repository, '.changeset/first.md'));
  expect(missing()).toEqual(['@example/clock']);
});

test('on a branch, a changed report needs a changeset of that branch', () => {
  git('checkout', '--quiet', '-b', 'feature');
  write('packages/clock/api.md', 'two');
  commit();
  expect(missing()).toEqual(['@example/clock']);
  write('.changeset/other.md', '---\n"@example/calendar": minor\n---\n\nTell the day.\n');
  expect(missing()).toEqual(['@example/clock']);
  write('.changeset/second.md', '---\n"@example/clock": minor\n---\n\nTell the seconds.\n');
  expect(missing()).toEqual([]);
});

test('a branch that leaves the report as it is needs none', () => {
  git('checkout', '--quiet', '-b', 'feature');
  write('packages/clock/README.md', 'A clock.');
  commit();
  expect(missing()).toEqual([]);
});

test('after a release, which empties .changeset, the next change needs a new changeset', () => {
  rmSync(path.join(repository, '.changeset/first.md'));
  write('packages/clock/CHANGELOG.md', '## 0.1.0');
  commit();
  expect(missing()).toEqual([]);
  write('packages/clock/api.md', 'two');
  commit();
  expect(missing()).toEqual(['@example/clock']);
});

test('the branch of a release itself needs none', () => {
  git('checkout', '--quiet', '-b', 'release');
  write('packages/clock/api.md', 'two');
  rmSync(path.join(repository, '.changeset/first.md'));
  write('packages/clock/CHANGELOG.md', '## 0.1.0');
  commit();
  expect(missing()).toEqual([]);
});

test('a shallow clone is not checked', () => {
  write('README.md', 'Second commit');
  commit();
  git('clone', '--quiet', '--depth=1', `file://${repository}`, 'shallow');
  expect(missing(path.join(repository, 'shallow'))).toBeUndefined();
});
