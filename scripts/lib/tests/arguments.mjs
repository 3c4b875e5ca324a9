// @ts-check
import { ALL_ENGINES, parseEngines } from '../browsers/engines.mjs';
import { Failure } from '../failure.mjs';

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
 * @property {EngineId[]} required those that have to have run tests
 * @property {boolean} requiresPostgres whether tests have to have run on PostgreSQL, if these tests do
 * @property {string[]} paths only tests whose file's path contains one of these
 * @property {boolean} update whether pictures and trees that differ are taken for right
 */

export const USAGE = `npm test -- [options] [part of a path …]

  --only=STEPS       some of ${STEPS.join(', ')}
  --engines=ENGINES  some of ${ALL_ENGINES.join(', ')}
  --require=ENGINES  fail unless these engines ran tests (also TENDWELL_REQUIRE_ENGINES); all is PostgreSQL too
  --update           take the pictures and accessibility trees of this run for right, and write them down
  --help             this text

With a path, only the tests run, of those files whose path contains it.`;

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
  for (const arg of args.filter((arg) => arg.startsWith('-') && arg !== '--update')) {
    const match = /^--(only|engines|require)=(.+)$/.exec(arg);
    if (!match?.[1] || !match[2]) throw new Failure(`"${arg}" is not an option.\n\n${USAGE}`);
    options.set(match[1], match[2]);
  }
  const only = options.get('only');
  const steps = only === undefined ? (paths.length > 0 ? testSteps() : [...STEPS]) : parseSteps(only);
  const require = options.get('require') ?? env.TENDWELL_REQUIRE_ENGINES ?? '';
  const required = parseEngines(require);
  const requiresPostgres = /\ball\b/i.test(require);
  const engines = parseEngines(options.get('engines') ?? 'all');
  return {
    steps,
    engines,
    required: steps.includes('browser') ? required : [],
    requiresPostgres,
    paths,
    update,
  };
}

/** @returns {Step[]} */
function testSteps() {
  return ['unit', 'pictures', 'browser', 'e2e'];
}

/**
 * @param {string} list
 * @returns {Step[]}
 */
function parseSteps(list) {
  const names = list.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!STEPS.some((step) => step === name)) {
      throw new Failure(`There is no step "${name}": choose from ${STEPS.join(', ')}.`);
    }
  }
  return STEPS.filter((step) => names.includes(step));
}
