// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { lastLines, withLog } from '../log.mjs';
import { anyPort } from '../port.mjs';
import { delay, run, start } from '../processes.mjs';
import { root } from '../root.mjs';

/*
 * Verdaccio is not a devDependency: its 327 packages would be installed by everybody who runs the tests. 6.8.0 is the last
 * version that runs on Node 20.
 */
const VERDACCIO = '6.8.0';
// What Verdaccio asks for is a tag, which not every mirror of the npm registry has.
const OVERRIDES = { 'node-fetch': '^2.7.0' };

const HOST = '127.0.0.1';
const START_MS = 60_000;

/**
 * Starts an empty registry on the loopback interface. Packages that are not ours come from the registry that npm is
 * configured to use on this machine.
 *
 * @param {string} folder where it keeps what it is given
 * @param {readonly string[]} ours the names of the packages that only this registry has
 * @returns {Promise<{ url: string }>} its address, with a slash at the end
 */
export async function startRegistry(folder, ours) {
  const program = await installVerdaccio();
  const config = path.join(folder, 'config.yaml');
  mkdirSync(folder, { recursive: true });
  // YAML is a superset of JSON.
  writeFileSync(config, JSON.stringify(configuration(path.join(folder, 'storage'), ours, upstream())));
  const port = await anyPort(HOST);
  const log = path.join(folder, 'verdaccio.log');
  const { exited } = start(process.execPath, [program, `--config=${config}`, `--listen=${HOST}:${port}`], {
    cwd: folder,
    stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')],
  });
  const url = `http://${HOST}:${port}/`;
  const ended = exited.then(() => 'ended');
  for (const startedAt = performance.now(); !(await answers(url)); ) {
    const isOver = performance.now() - startedAt > START_MS;
    if (isOver || (await Promise.race([ended, delay(100)])) === 'ended') {
      throw new Failure(`The registry did not start:\n\n${lastLines(readFileSync(log, 'utf8'), 15)}`);
    }
  }
  // Any package that is not ours.
  const response = await fetch(`${url}yaml`);
  if (!response.ok) {
    throw new Failure(
      `The package registry that npm is configured to use does not answer (${response.status}), so nothing was rehearsed. Check the network connection and any proxy, then run the command again.`,
    );
  }
  return { url };
}

/** @param {string} url */
async function answers(url) {
  return fetch(`${url}-/ping`).then(
    (response) => response.ok,
    () => false,
  );
}

/** @param {string} storage @param {readonly string[]} ours @param {string} url */
function configuration(storage, ours, url) {
  const everybody = { access: '$all', publish: '$all', unpublish: '$all' };
  return {
    storage,
    web: { enable: false },
    uplinks: { upstream: { url, timeout: '60s', maxage: '60m', max_fails: 20, fail_timeout: '1s' } },
    packages: {
      ...Object.fromEntries(ours.map((name) => [name, everybody])),
      '**': { access: '$all', proxy: 'upstream' },
    },
    max_body_size: '100mb',
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  };
}

/** The registry that npm uses outside this repository. */
function upstream() {
  const shell = process.platform === 'win32';
  return execFileSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8', shell }).trim();
}

/** @returns {Promise<string>} Verdaccio's program, which is kept for the next time */
async function installVerdaccio() {
  const folder = path.join(root, 'node_modules/.tendwell', `verdaccio-${VERDACCIO}`);
  const program = path.join(folder, 'node_modules/verdaccio/bin/verdaccio');
  const complete = path.join(folder, 'complete');
  if (existsSync(complete)) return program;
  console.log(`Installing Verdaccio ${VERDACCIO}, a package registry`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: { verdaccio: VERDACCIO }, overrides: OVERRIDES };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const { code, text, log } = await withLog('verdaccio', (log) =>
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      log,
      shell: process.platform === 'win32',
    }),
  );
  if (code !== 0) {
    throw new Failure(
      `Verdaccio could not be installed, so nothing was rehearsed. Is the package registry reachable? The last lines of ${log}:\n\n${lastLines(text, 12)}`,
    );
  }
  writeFileSync(complete, '');
  return program;
}
