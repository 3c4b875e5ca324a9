// @ts-check
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** Whether the checker can run: it needs Java. */
export const hasJava = await new Promise((resolve) => {
  execFile('java', ['-version'], (error) => resolve(!error));
});

/** Half the CPU time: for a run of a few seconds, the optimizing compiler costs more than it saves. */
const JAVA_OPTIONS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss8m'];

/**
 * The errors and warnings of the Nu HTML checker (https://validator.github.io/validator/).
 *
 * @param {readonly string[]} paths of HTML files, or of folders that contain some
 * @returns {Promise<string[]>} each with the path, the message, and the HTML around it
 */
export async function htmlProblems(paths) {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const args = [
    ...JAVA_OPTIONS,
    '-jar',
    jar,
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    '--skip-non-html',
  ];
  const { stdout } = await promisify(execFile)('java', [...args, ...paths], { maxBuffer: 10_000_000 });
  /** @type {{ messages: { url: string, message: string, extract?: string }[] }} */
  const { messages } = JSON.parse(stdout);
  return messages.map(({ url, message, extract = '' }) => `${url}: ${message}\n${extract}`);
}
