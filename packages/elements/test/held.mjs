// @ts-check
/**
 * Answers that wait until a test lets them go, so that what an element shows on the way can be looked at for as
 * long as that takes: `/test/held/KEY/pending` is `/test/pending` once `/test/let-go/KEY` has been asked for.
 */

/** @type {Map<string, ReturnType<typeof gate>>} */
const gates = new Map();

function gate() {
  /** @type {() => void} */
  let open = () => {};
  const opened = new Promise((resolve) => {
    open = () => resolve(undefined);
  });
  return { open, opened };
}

/** @param {string} key */
function gateOf(key) {
  const found = gates.get(key) ?? gate();
  gates.set(key, found);
  return found;
}

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/** @type {Middleware} */
export async function held(context, next) {
  const [, action, key = '', rest] = /^\/test\/(held|let-go)\/([^/]+)(\/.+)?$/.exec(context.path) ?? [];
  if (action === undefined) return next();
  if (action === 'let-go') {
    gateOf(key).open();
    context.status = 204;
    return undefined;
  }
  await gateOf(key).opened;
  context.path = `/test${rest}`;
  return next();
}
