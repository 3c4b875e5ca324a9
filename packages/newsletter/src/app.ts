import { type Context, Hono } from 'hono';
import type { Settings } from './options.js';
import { problemPage } from './pages/page.js';
import { RequestProblem } from './request/problem.js';
import { RateLimit } from './request/rate-limit.js';
import { type Env, pageContext, send } from './routes/answer.js';
import { confirm, showConfirm } from './routes/confirm.js';
import { erase, showErase } from './routes/erase.js';
import { manage, showManage } from './routes/manage.js';
import { showOutbox } from './routes/outbox.js';
import { showForm, subscribe } from './routes/subscribe.js';
import { giveToken } from './routes/token.js';
import { showUnsubscribe, unsubscribe } from './routes/unsubscribe.js';
import { StoreUnavailable } from './store/unavailable.js';

const HOUR_MS = 60 * 60_000;
/** When somebody may ask again whose answer the store could not give. */
const AWAY_SECONDS = 60;

/** The routes. hono answers HEAD like GET, without the body; no GET handler changes anything. */
export function createApp(settings: Settings, queued: () => void): Hono<Env> {
  const networks = new RateLimit(settings.limits.signUpsPerNetworkPerHour, HOUR_MS);
  const app = new Hono<Env>({ strict: false });
  const routes = app.basePath(settings.basePath);

  routes.get('/subscribe', (c) => showForm(c, settings));
  routes.post('/subscribe', (c) => subscribe(c, settings, { networks, queued }));
  routes.get('/confirm', (c) => showConfirm(c, settings));
  routes.post('/confirm', (c) => confirm(c, settings, queued));
  routes.get('/unsubscribe', (c) => showUnsubscribe(c, settings));
  routes.post('/unsubscribe', (c) => unsubscribe(c, settings));
  routes.get('/manage', (c) => showManage(c, settings));
  routes.post('/manage', (c) => manage(c, settings, { networks, queued }));
  routes.get('/erase', (c) => showErase(c, settings));
  routes.post('/erase', (c) => erase(c, settings));
  for (const path of ['/subscribe', '/confirm', '/unsubscribe', '/manage', '/erase']) {
    routes.all(path, () => {
      throw new RequestProblem('method', { allow: 'GET, HEAD, POST' });
    });
  }
  const { formTokens, now } = settings;
  const readOnly = [
    ...(formTokens ? [{ path: '/token', show: (c: Context<Env>) => giveToken(c, formTokens, now()) }] : []),
    ...(settings.outbox ? [{ path: '/outbox', show: (c: Context<Env>) => showOutbox(c, settings) }] : []),
  ];
  for (const { path, show } of readOnly) {
    routes.get(path, show);
    routes.all(path, () => {
      throw new RequestProblem('method', { allow: 'GET, HEAD' });
    });
  }

  app.notFound(() => {
    throw new RequestProblem('notFound');
  });
  app.onError(async (error, c) => {
    const problem = problemOf(error);
    // The words of an error are for who runs the site, never for a visitor.
    if (problem !== error)
      settings.log({ level: 'error', message: `${c.req.method} ${c.req.path} failed.`, error });
    const context = await pageContext(c, settings);
    const { title, text } = context.language.words.problems[problem.problem];
    return send(c, settings, context, {
      status: problem.status,
      headers: problem.headers,
      json: { outcome: 'failed', message: `${title}. ${text}` },
      page: problemPage(context, title, text),
    });
  });
  return app;
}

function problemOf(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  return error instanceof StoreUnavailable
    ? new RequestProblem('away', { 'retry-after': String(AWAY_SECONDS) })
    : new RequestProblem('broken');
}
