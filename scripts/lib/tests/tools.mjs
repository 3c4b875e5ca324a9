// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../processes.mjs';
import { root } from '../root.mjs';
import { onShutdown } from '../shutdown.mjs';

/**
 * Runs a tool of the repository.
 *
 * @param {string} name of the package
 * @param {string} bin name of the program
 * @param {readonly string[]} args
 * @param {import('../processes.mjs').RunOptions & { from?: string, node?: string | undefined }} [options]
 *   `from` is the folder, below the root, whose dependency it is; `node` the Node that runs it, this one by default
 */
export function tool(name, bin, args, { from = '.', node = process.execPath, ...options } = {}) {
  const manifest = path.join(root, from, 'node_modules', name, 'package.json');
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = path.join(path.dirname(manifest), typeof bins === 'string' ? bins : bins[bin]);
  return run(node, [file, ...args], { cwd: root, ...options });
}

/**
 * Gives a tool a file for its report, and removes the file afterwards.
 *
 * @template T
 * @param {(file: string) => Promise<T>} work
 */
export async function withReport(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tendwell-report-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onShutdown(remove);
  try {
    return await work(path.join(folder, 'report.json'));
  } finally {
    forget();
    remove();
  }
}

/** @param {string} file */
export function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
