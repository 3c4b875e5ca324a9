import { TEST_CERTIFICATE } from './certificate.js';
import { addReaders } from './letters.js';
import { makeWorld, temporaryStore } from './world.js';

export const SECRET = 'a-secret-of-more-than-32-characters';
export const MAILGUN_KEY = 'a signing key';
export const TOPIC = 'arn:aws:sns:us-east-1:123456789012:bounces';
export const BEARER = { authorization: `Bearer ${SECRET}` };
/** When the reports arrive. */
export const NOW = '2026-03-02T18:00:00.000Z';
export const SECONDS = Date.parse(NOW) / 1000;

/** An endpoint that all services report to, and a list of readers who are confirmed. */
export async function reportedTo() {
  const requests: string[] = [];
  const { store } = await temporaryStore();
  const world = await makeWorld({
    store,
    feedbackWebhook: {
      ...{ secret: SECRET, mailgunSigningKey: MAILGUN_KEY, snsTopicArn: TOPIC },
      fetch: async (url) => {
        requests.push(String(url));
        return new Response(TEST_CERTIFICATE);
      },
    },
  });
  await addReaders(store, 3, world.clock.now);
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await world.request(`/newsletter/bounces${path}`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, json: await response.json() };
  };
  const statuses = async () =>
    (await store.listSubscribers({ limit: 9 })).map(({ status, bounce }) =>
      bounce ? `${status} ${bounce.reason}` : status,
    );
  return { ...world, store, post, statuses, requests };
}
