import type { Context } from 'hono';
import type { Settings } from '../options.js';
import type { Fields } from '../request/body.js';
import { networkOf } from '../request/client-ip.js';
import type { FormTokenJudgement } from '../request/form-token.js';
import type { RateLimit } from '../request/rate-limit.js';
import { keyedHash } from '../tokens.js';
import type { Env } from './answer.js';

/** What stands between a form that anybody can post and a mail to somebody. */

/** Whether the form says that it was open for a while. */
export async function judgeForm({ formTokens, now }: Settings, fields: Fields): Promise<FormTokenJudgement> {
  return formTokens ? formTokens.judge(fields.token, now()) : { is: 'good' };
}

/** Somebody whose browser filled in the form at once has nothing to do again: the answer waits for them. */
export async function untilOldEnough(form: FormTokenJudgement): Promise<void> {
  if (form.is === 'young') await pause(form.waitMs);
}

/** Answers after so long at the soonest: what differs in the work before that cannot be told from the time. */
export async function notBefore<T>(ms: number, work: Promise<T>): Promise<T> {
  const enough = pause(ms);
  const result = await work;
  await enough;
  return result;
}

/** The mark for a form that is shown: the one that came with it while it is good, so that its age is kept. */
export async function tokenFor(settings: Settings, fields: Fields): Promise<string | undefined> {
  const { formTokens, now } = settings;
  if (!formTokens) return undefined;
  const known = (await judgeForm(settings, fields)).is !== 'bad';
  return known ? (fields.token as string) : formTokens.make(now());
}

/** The address itself is forgotten at once; what is counted is a keyed hash of its network. */
export async function networkWait(c: Context<Env>, settings: Settings, networks: RateLimit): Promise<number> {
  const network = networkOf(settings.clientIp(c.req.raw, c.env));
  if (network === undefined) return 0;
  return networks.take(await keyedHash(await settings.secret(), network), settings.now().getTime());
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
