import { Hono } from 'hono';
import type { Settings } from './options.js';
import { problemPage } from './pages/pages.js';
import { RequestProblem } from './request/problem.js';
import { RateLimit } from './request/rate-limit.js';
import { type Env, pageContext, send } from './routes/answer.js';
import { confirm, showConfirm } from './routes/confirm.js';
import { showOutbox } from './routes/outbox.js';
import { showForm, subscribe } from './routes/subscribe.js';
import { showUnsubscribe, unsubscribe } from './routes/unsubscribe.js';

const HOUR_MS = 60 * 60_000;

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
  for (const path of ['/subscribe', '/confirm', '/unsubscribe']) {
    routes.all(path, () => {
      throw new RequestProblem('method', { allow: 'GET, HEAD, POST' });
    });
  }
  if (settings.outbox) {
    routes.get('/outbox', (c) => showOutbox(c, settings));
    routes.all('/outbox', () => {
      throw new RequestProblem('method', { allow: 'GET, HEAD' });
    });
  }

  app.notFound(() => {
    throw new RequestProblem('notFound');
  });
  app.onError((error, c) => {
    const problem = error instanceof RequestProblem ? error : new RequestProblem('broken');
    // The words of an error are for who runs the site, never for a visitor.
    if (problem !== error)
      settings.log({ level: 'error', message: `${c.req.method} ${c.req.path} failed.`, error });
    const context = pageContext(settings);
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
