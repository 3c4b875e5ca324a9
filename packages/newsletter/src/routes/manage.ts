import type { Context } from 'hono';
import { fill } from '../lang/fill.js';
import type { Settings } from '../options.js';
import { errorTexts } from '../pages/form.js';
import { closedPage, closedText, managePage } from '../pages/manage.js';
import type { PageContext } from '../pages/page.js';
import { unsubscribedPage } from '../pages/unsubscribe.js';
import { type Fields, readFields } from '../request/body.js';
import { parseChanges } from '../request/fields.js';
import type { RateLimit } from '../request/rate-limit.js';
import type { ManagedSubscriber } from '../store/store.js';
import { hashToken } from '../tokens.js';
import { type Answer, type Env, pageContext, type SubscriptionJson, send } from './answer.js';
import { askToErase } from './erase.js';
import { askForLink, showLinkForm } from './link.js';

/** What is kept about somebody; without a token, where to ask for a link to it. */
export async function showManage(c: Context<Env>, settings: Settings): Promise<Response> {
  const token = c.req.query('token');
  if (token === undefined) return showLinkForm(c, settings);
  const { found } = await find(settings, token);
  const context = await pageContext(c, settings, found?.locale);
  if (found?.link !== 'open') return send(c, settings, context, closed(context, found));
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'subscription', subscription: subscriptionJson(found) },
    page: managePage(context, found, token),
  });
}

/** The buttons of that page: `do` says which. */
export async function manage(
  c: Context<Env>,
  settings: Settings,
  parts: { networks: RateLimit; queued: () => void },
): Promise<Response> {
  const fields = await readFields(c.req.raw);
  if (fields.token !== undefined && fields.do !== 'link') {
    const { found, hash } = await find(settings, fields.token);
    const context = await pageContext(c, settings, found?.locale);
    if (hash === undefined || found?.link !== 'open')
      return send(c, settings, context, closed(context, found));
    const link: OpenLink = { token: fields.token as string, hash, found };
    if (fields.do === 'leave') return leave(c, settings, context, link);
    if (fields.do === 'erase') return askToErase(c, settings, context, link);
    return save(c, settings, context, link, fields);
  }
  return askForLink(c, settings, fields, parts);
}

/** A link that was found to open something. */
export interface OpenLink {
  readonly token: string;
  readonly hash: string;
  readonly found: ManagedSubscriber;
}

async function save(
  c: Context<Env>,
  settings: Settings,
  before: PageContext,
  { token, hash, found }: OpenLink,
  fields: Fields,
): Promise<Response> {
  const { newsletter, store, now } = settings;
  const parsed = parseChanges(fields, newsletter);
  if (!parsed.ok) {
    const texts = errorTexts({ email: found.email, errors: parsed.errors }, before.language);
    return send(c, settings, before, {
      status: 422,
      json: { outcome: 'invalid', errors: texts },
      page: managePage(before, found, token, { nameError: texts.name }),
    });
  }
  const { name, locale, interests } = parsed.fields;
  const changes = {
    ...('name' in fields && { name: name ?? null }),
    ...(locale !== undefined && { locale }),
    // An unticked box is not sent: the form as a whole says what is chosen.
    ...(newsletter.interests && { interests }),
  };
  const result = await store.saveManaged({ token: hash, at: now(), changes });
  const saved = await store.findManaged(hash, now());
  const context = await pageContext(c, settings, saved?.locale);
  if (result !== 'saved' || !saved) return send(c, settings, context, closed(context, found));
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'saved', message: context.language.words.manage.saved },
    page: managePage(context, saved, token, { saved: true }),
  });
}

async function leave(
  c: Context<Env>,
  settings: Settings,
  context: PageContext,
  { hash, found }: OpenLink,
): Promise<Response> {
  await settings.store.unsubscribe({ token: hash, how: 'manage', at: settings.now() });
  const { email } = found;
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'unsubscribed', message: fill(context.language.words.unsubscribe.done, { email }) },
    page: unsubscribedPage(context, email),
  });
}

async function find(
  settings: Settings,
  token: unknown,
): Promise<{ hash?: string; found?: ManagedSubscriber | undefined }> {
  const hash = await hashToken(typeof token === 'string' ? token : undefined);
  return hash === undefined ? {} : { hash, found: await settings.store.findManaged(hash, settings.now()) };
}

/** The answer for a link that opens nothing. */
function closed(context: PageContext, found: ManagedSubscriber | undefined): Answer {
  const why = found ? 'expired' : 'unknown';
  const title = context.language.words.confirm[`${why}Title`];
  return {
    status: found ? 410 : 404,
    json: { outcome: 'failed', message: `${title}. ${closedText(context, why)}` },
    page: closedPage(context, why),
  };
}

function subscriptionJson({ link: _, since, consent, ...rest }: ManagedSubscriber): SubscriptionJson {
  return {
    ...rest,
    since: since.toISOString(),
    consent: consent && { ...consent, at: consent.at.toISOString() },
  };
}
