// @ts-check
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../failure.mjs';

const ROUNDS = 5;
const MARK = 'tendwell-cpu-ms:';
/** Makes a process print how much CPU time it used, with all of its threads. */
const REPORT = `process.on('exit',()=>{const{user,system}=process.cpuUsage();console.log('${MARK}'+(user+system)/1000)})`;

/**
 * How long a build of the practice site takes, in two checkouts that are measured in turn.
 *
 * @param {string} base
 * @param {string} head
 * @returns {Promise<{ base: number, head: number }>} milliseconds of CPU time, medians
 */
export async function buildTimes(base, head) {
  /** @type {{ base: number[], head: number[] }} */
  const times = { base: [], head: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = { base: buildTime(base), head: buildTime(head) };
    // The first round fills the caches.
    if (round === 0) continue;
    times.base.push(pair.base);
    times.head.push(pair.head);
  }
  return { base: median(times.base), head: median(times.head) };
}

/** @param {string} checkout */
function buildTime(checkout) {
  const folder = path.join(checkout, 'examples/practice-site');
  const vite = createRequire(path.join(folder, 'package.json')).resolve('vite/package.json');
  const program = path.join(path.dirname(vite), 'bin/vite.js');
  const report = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const args = ['--import', report, program, 'build', '--logLevel=error', '--outDir=dist'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const time = Number(stdout.split(MARK)[1]?.split('\n')[0]);
  if (status !== 0 || !time) throw new Failure(`${folder} could not be built:\n\n${stderr}`);
  return time;
}

/** @param {number[]} values */
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
