import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createNewsletter,
  type LogEntry,
  type NewsletterOptions,
  type NewsletterStore,
  openStore,
  outboxMailer,
} from '../index.js';
import { FormTokens } from '../request/form-token.js';
import { newsletter, ORIGIN, practice } from './site.mjs';

export { newsletter, ORIGIN, practice };

/** Creates a folder that is deleted after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-newsletter-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function temporaryStore(): Promise<{ store: NewsletterStore; url: string }> {
  const url = `file:${join(await temporaryFolder(), 'list.db')}`;
  const store = await openStore({ url });
  onTestFinished(() => store.close());
  return { store, url };
}

/** Creates an endpoint with a list in a real file, and with a clock that the test sets. */
export async function makeWorld(options: Partial<NewsletterOptions> = {}) {
  const { store, url } = options.store ? { store: options.store, url: '' } : await temporaryStore();
  const clock = { now: new Date('2026-03-02T18:00:00Z') };
  const logged: LogEntry[] = [];
  const endpoint = createNewsletter({
    practice,
    newsletter,
    origin: ORIGIN,
    store,
    mailer: outboxMailer(store),
    outbox: true,
    now: () => clock.now,
    log: (entry) => logged.push(entry),
    ...options,
  });
  onTestFinished(() => endpoint.close());

  const address = { address: '203.0.113.7' };
  const formTokens = new FormTokens(
    async () => options.secret ?? (await store.secret()),
    options.basePath ?? '/newsletter',
  );
  const formToken = (secondsAgo = 10) => formTokens.create(new Date(clock.now.getTime() - secondsAgo * 1000));
  const request = (path: string, init: RequestInit = {}, connection = address) =>
    endpoint.fetch(new Request(new URL(path, ORIGIN), init), connection);

  return {
    endpoint,
    store,
    url,
    logged,
    clock,
    request,
    later: (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    },
    get: (path: string, headers: Record<string, string> = {}) => request(path, { headers }),
    /** Posts a form as a browser without JavaScript does. */
    post: async (
      path: string,
      fields: Record<string, string | readonly string[]>,
      headers: Record<string, string> = { origin: ORIGIN },
    ) => {
      const body = new URLSearchParams();
      const withToken = path.endsWith('/subscribe') ? { token: await formToken(), ...fields } : fields;
      for (const [name, values] of Object.entries(withToken)) {
        for (const value of [values].flat()) body.append(name, value);
      }
      return request(path, { method: 'POST', body, headers });
    },
    /** Signs up as the element does. */
    signUp: async (email: string, fields: Record<string, unknown> = {}, from = address) =>
      request(
        '/newsletter/subscribe',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json', origin: ORIGIN },
          body: JSON.stringify({
            email,
            consent: newsletter.consent.version,
            token: await formToken(),
            ...fields,
          }),
        },
        from,
      ),
    /** Creates a form token that is a few seconds old. */
    formToken,
    /** Newest first. */
    mails: () => store.listMails(1000),
  };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** The link to one of the endpoint's pages in an email's text. */
export function linkTo(
  page: 'confirm' | 'unsubscribe' | 'block' | 'manage',
  text: string | undefined,
): string {
  const link = new RegExp(`https?://\\S+/${page}\\?token=[\\w-]+`).exec(text ?? '')?.[0];
  if (link === undefined) throw new Error(`No link to ${page} in: ${text}`);
  return link;
}

/** The token in a link. */
export function tokenIn(link: string): string {
  return new URL(link).searchParams.get('token') ?? '';
}

/** Signs up and confirms. Returns the links in the emails. */
export async function subscribed(world: World, email: string, fields: Parameters<World['signUp']>[1] = {}) {
  await world.signUp(email, fields);
  const confirmLink = linkTo('confirm', (await world.mails())[0]?.text);
  await world.post('/newsletter/confirm', { token: tokenIn(confirmLink) });
  const [welcome] = await world.mails();
  return {
    confirmLink,
    unsubscribeLink: linkTo('unsubscribe', welcome?.text),
    manageLink: linkTo('manage', welcome?.text),
    welcome,
  };
}

/** Queries the list's file as another program would, through a separate connection. */
export async function rows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const { createClient } = await import('@libsql/client');
  const client = createClient({ url });
  try {
    return (await client.execute(sql)).rows.map((row) => ({ ...row }));
  } finally {
    client.close();
  }
}
