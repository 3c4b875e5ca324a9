import type { FeedbackEvent, Json } from '../feedback/webhook/feedback-event.js';
import type { FeedbackService } from '../feedback/webhook/webhook.js';
import { readJsonBody } from '../request/body.js';
import { RequestError } from '../request/request-error.js';
import { HEADERS } from './answer.js';
import type { RouteContext } from './route-context.js';

/** A report of a few hundred people. */
const MAX_BODY_BYTES = 256 * 1024;
/** Services retry for hours. Older events may be replayed recordings. */
const MAX_AGE_MS = 3 * 24 * 60 * 60_000;
const MAX_SKEW_MS = 10 * 60_000;

/** Records a report of a mail service. The answer is JSON, because only programs request it. */
export async function receiveFeedback(route: RouteContext, service: FeedbackService): Promise<Response> {
  const authorization = route.request.headers.get('authorization') ?? '';
  if (service.isAuthorized?.(authorization) === false) return unauthorized(route);
  const body = await readJsonBody(route.request, MAX_BODY_BYTES);
  const now = route.now();
  const events = await read(service, body, now);
  if (!events) return unauthorized(route);
  let recorded = 0;
  for (const event of events) {
    if (isRecent(event, now) && (await record(route, event))) recorded++;
  }
  return route.json({ outcome: 'received', recorded, ignored: events.length - recorded }, HEADERS);
}

async function read(service: FeedbackService, body: Json, now: Date) {
  try {
    return await service.read(body, now);
  } catch (error) {
    if (error instanceof TypeError) throw new RequestError('malformed');
    throw error;
  }
}

/** A report that is replayed after its record was deleted must not count again. */
function isRecent({ at }: FeedbackEvent, now: Date): boolean {
  const age = now.getTime() - at.getTime();
  return age <= MAX_AGE_MS && age >= -MAX_SKEW_MS;
}

async function record(route: RouteContext, { id, kind, reason, email }: FeedbackEvent): Promise<boolean> {
  const { outcome } = await route.settings.store.recordFeedback({
    ...{ id, kind, reason, copy: { email }, at: route.now() },
  });
  return outcome === 'recorded';
}

function unauthorized(route: RouteContext): Response {
  const message = 'The secret or the signature is missing or wrong.';
  return route.json({ outcome: 'failed', problem: 'unauthorized', message }, HEADERS, 401);
}
