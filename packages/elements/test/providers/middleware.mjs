// @ts-check
import { providersOrigin } from './server.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig['middleware']} */
export default [
  async (context, next) => {
    if (context.path !== '/test/providers-origin') return next();
    context.body = await providersOrigin();
  },
];
