// @ts-check
import { ALL_ENGINES, parseEngines } from '../browsers/engines.mjs';
import { Failure } from '../failure.mjs';
import { testFiles } from './test-files.mjs';

/** The steps of a full run, in order. */
export const STEPS = /** @type {const} */ ([
  'build',
  'types',
  'lint',
  'docs',
  'unit',
  'pictures',
  'browser',
  'e2e',
]);

/** @typedef {typeof STEPS[number]} Step */
/** @typedef {import('../browsers/engines.mjs').EngineId} EngineId */

/**
 * @typedef {object} TestRequest
 * @property {Step[]} steps
 * @property {EngineId[]} engines where browser tests run
 * @property {EngineId[]} required engines in which tests must have run
 * @property {boolean} requiresPostgres whether tests must have run on PostgreSQL, if they are part of the run
 * @property {string[]} paths run only test files whose path contains one of these
 * @property {boolean} update whether to accept pictures and accessibility trees that differ
 * @property {boolean} exhaustive whether tests that check a sample check everything
 * @property {string[]} nodes other major versions of Node that run the unit tests of what runs in Node
 * @property {string | undefined} seed the seed of random tests, where one was given
 */

export const USAGE = `npm test -- [options] [part of a path …]

  --only=STEPS       some of ${STEPS.join(', ')}
  --engines=ENGINES  some of ${ALL_ENGINES.join(', ')}
  --require=ENGINES  fail unless tests ran in these engines (also TENDWELL_REQUIRE_ENGINES); all includes PostgreSQL
  --node=VERSIONS    run the unit tests of what runs in Node on these versions of Node too, such as 22,24
  --update           accept the pictures and accessibility trees of this run, and save them
  --exhaustive       check everything where tests otherwise check a sample, which depends on the seed
  --help             this text

With a path, only the test files run whose path contains it.`;

/**
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {TestRequest}
 */
export function parseArguments(args, env) {
  const paths = args
    .filter((arg) => !arg.startsWith('-'))
    .map((arg) => arg.replaceAll('\\', '/').replace(/^\.\//, ''));
  /** @type {Map<string, string>} */
  const options = new Map();
  const update = args.includes('--update');
  const exhaustive = args.includes('--exhaustive');
  for (const arg of args.filter((arg) => /^-(?!-(update|exhaustive)$)/.test(arg))) {
    const match = /^--(only|engines|require|node)=(.+)$/.exec(arg);
    if (!match?.[1] || !match[2]) throw new Failure(`Unknown option ${arg}.\n\n${USAGE}`);
    options.set(match[1], match[2]);
  }
  const only = options.get('only');
  const wanted = only === undefined ? [...STEPS] : parseSteps(only);
  const steps = paths.length > 0 ? stepsWith(wanted, paths, only !== undefined) : wanted;
  const require = options.get('require') ?? env.TENDWELL_REQUIRE_ENGINES ?? '';
  const required = parseEngines(require);
  const requiresPostgres = /\ball\b/i.test(require);
  const engines = parseEngines(options.get('engines') ?? 'all');
  const nodes = parseVersions(options.get('node') ?? '');
  return {
    steps,
    engines,
    required: steps.includes('browser') ? required : [],
    requiresPostgres,
    paths,
    update,
    exhaustive,
    nodes,
    seed: env.SEED || undefined,
  };
}

/** @param {string} list such as `22,24` */
function parseVersions(list) {
  const versions = list.split(',').filter(Boolean);
  for (const version of versions) {
    if (!/^\d+$/.test(version)) throw new Failure(`"${version}" is not a major version of Node, such as 22.`);
  }
  return versions;
}

/**
 * Those of the steps that run a test file whose path contains one of the parts.
 *
 * @param {readonly Step[]} steps
 * @param {readonly string[]} paths
 * @param {boolean} keepOthers whether to keep steps without test files, such as `types`
 */
function stepsWith(steps, paths, keepOthers) {
  /** @type {Partial<Record<Step, string[]>>} */
  const files = testFiles(paths);
  const found = steps.filter((step) => (files[step] ? files[step].length > 0 : keepOthers));
  if (found.length === 0) throw new Failure(`No test file has a path that contains ${paths.join(' or ')}.`);
  return found;
}

/**
 * @param {string} list
 * @returns {Step[]}
 */
function parseSteps(list) {
  const names = list.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!STEPS.some((step) => step === name)) {
      throw new Failure(`Unknown step "${name}". Choose from ${STEPS.join(', ')}.`);
    }
  }
  return STEPS.filter((step) => names.includes(step));
}
