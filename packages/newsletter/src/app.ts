import { Hono } from 'hono';
import { problemPage } from './pages/page.js';
import { readableBy } from './request/cross-origin.js';
import { RequestError } from './request/request-error.js';
import { block, showBlock } from './routes/block.js';
import { confirm, showConfirm } from './routes/confirm.js';
import { erase, showErase } from './routes/erase.js';
import { receiveFeedback } from './routes/feedback.js';
import { manage, showManage } from './routes/manage.js';
import { showOutbox } from './routes/outbox.js';
import { type Env, RouteContext, type Services } from './routes/route-context.js';
import { showForm, subscribe } from './routes/subscribe.js';
import { sendFormToken } from './routes/token.js';
import { showUnsubscribe, unsubscribe } from './routes/unsubscribe.js';
import { StoreUnavailable } from './store/unavailable.js';

/** When to retry after the store was unavailable. */
const RETRY_SECONDS = 60;

type Handler = (route: RouteContext) => Promise<Response>;

/** The routes of an endpoint. hono answers HEAD like GET, without the body. */
export function createApp(services: Services): Hono<Env> {
  const { settings } = services;
  const { formTokens, store, outbox, log, feedbackServices } = settings;
  const app = new Hono<Env>({ strict: false });
  const routes = app.basePath(settings.basePath);

  const add = (path: string, get: Handler, post?: Handler) => {
    routes.get(path, (c) => get(new RouteContext(c, services)));
    if (post) routes.post(path, (c) => post(new RouteContext(c, services)));
    routes.all(path, () => {
      throw new RequestError('methodNotAllowed', { allow: post ? 'GET, HEAD, POST' : 'GET, HEAD' });
    });
  };
  const readable = readableBy(settings.allowedOrigins);
  routes.use('/subscribe', readable).use('/token', readable);
  add('/subscribe', showForm, subscribe);
  // A site has its own page there, which nobody sees if a reverse proxy forwards the whole path.
  add('/', showForm);
  add('/confirm', showConfirm, confirm);
  add('/unsubscribe', showUnsubscribe, unsubscribe);
  add('/block', showBlock, block);
  add('/manage', showManage, manage);
  add('/erase', showErase, erase);
  for (const [name, service] of feedbackServices) {
    const path = name === '' ? '/bounces' : `/bounces/${name}`;
    routes.post(path, (c) => receiveFeedback(new RouteContext(c, services), service));
    routes.all(path, () => {
      throw new RequestError('methodNotAllowed', { allow: 'POST' });
    });
  }
  if (formTokens) add('/token', (route) => sendFormToken(route, formTokens));
  if (outbox) add('/outbox', (route) => showOutbox(route, store));

  app.notFound(() => {
    throw new RequestError('notFound');
  });
  app.onError(async (error, c) => {
    const requestError = toRequestError(error);
    // Details of unexpected errors are logged, never returned.
    if (requestError !== error)
      log({ level: 'error', message: `${c.req.method} ${c.req.path} failed.`, error });
    const route = new RouteContext(c, services);
    const context = await route.pageContext();
    const { title, text } = context.language.words.problems[requestError.problem];
    return route.send(context, {
      status: requestError.status,
      headers: requestError.headers,
      json: { outcome: 'failed', problem: requestError.problem, message: `${title}. ${text}` },
      page: () => problemPage(context, title, text),
    });
  });
  return app;
}

function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  return error instanceof StoreUnavailable
    ? new RequestError('unavailable', { 'retry-after': String(RETRY_SECONDS) })
    : new RequestError('internalError');
}
