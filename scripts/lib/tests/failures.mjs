// @ts-check
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ENGINE_NAMES, engineOf } from '../browsers/engines.mjs';
import { root } from '../root.mjs';

/**
 * Short descriptions of failed tests, for the end of a run: the full ones are thousands of lines up.
 */

/** @typedef {import('./browser-report.mjs').SessionReport} SessionReport */
/** @typedef {{ fullName: string, status: string, failureMessages: string[] | null }} VitestResult */
/** @typedef {{ name: string, status: string, message: string, assertionResults: VitestResult[] }} VitestFile */

/**
 * @param {{ testResults?: VitestFile[] } | undefined} report of Vitest's JSON reporter
 * @returns {string[]}
 */
export function vitestFailures(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name).replaceAll('\\', '/');
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [describe(file, message)];
    return failed.map((test) => describe(`${file} > ${test.fullName}`, test.failureMessages?.join('\n')));
  });
}

/**
 * @param {readonly SessionReport[] | undefined} sessions
 * @returns {string[]}
 */
export function browserFailures(sessions) {
  return (sessions ?? []).flatMap(({ browser, file, userAgent, failures }) => {
    const engine = engineOf(userAgent ?? '');
    const place = path.relative(root, file).replaceAll('\\', '/');
    const where = `${engine ? ENGINE_NAMES[engine.id] : browser}: ${place}`;
    return failures.map(({ name, message }) => describe(name ? `${where} > ${name}` : where, message));
  });
}

/** @param {string} failure its first line, which identifies the failed test */
export const titleOf = (failure) => failure.split('\n', 1)[0] ?? '';

/** @param {string} failure the test file that it is in, from the root */
export const fileOf = (failure) =>
  titleOf(failure)
    .replace(/ > .*/, '')
    .replace(/^\w+: /, '');

/**
 * @param {string} title
 * @param {string} [message] only its first lines are used
 */
function describe(title, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [title, ...lines.slice(0, 3).map((line) => `  ${line.trim()}`)].join('\n');
}
