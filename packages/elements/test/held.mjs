// @ts-check
/**
 * Responses that wait until a test releases them, so that it can check what an element shows while it loads:
 * `/test/held/KEY/pending` is `/test/pending` after a request for `/test/let-go/KEY`.
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
