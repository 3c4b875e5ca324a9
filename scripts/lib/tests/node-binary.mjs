// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { lastLines, withLog } from '../log.mjs';
import { run } from '../processes.mjs';
import { root } from '../root.mjs';

/**
 * The program of another Node: the one that `TENDWELL_NODE_22` names, for version 22, or one that npm installs below
 * node_modules.
 *
 * @param {string} major such as `22`
 * @returns {Promise<string>}
 * @throws {Failure} when npm cannot install it
 */
export async function nodeBinary(major) {
  const named = process.env[`TENDWELL_NODE_${major}`];
  if (named) return named;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = path.join(root, 'node_modules/.tendwell', `node-${major}`);
  const binary = path.join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(binary)) return binary;
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { code, text, log } = await withLog(`node-${major}`, (log) =>
    run('npm', ['install', `--prefix=${folder}`, ...options, `${name}@${major}`], {
      log,
      shell: process.platform === 'win32',
    }),
  );
  if (code === 0 && existsSync(binary)) return binary;
  throw new Failure(
    `Node ${major} could not be installed. Set TENDWELL_NODE_${major} to its path. The last lines of ${log}:\n\n${lastLines(text, 12)}`,
  );
}
