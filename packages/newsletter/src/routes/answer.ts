import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Page } from '../pages/page.js';
import type { ProblemCode } from '../problem-codes.js';
import type { SubscriberStatus } from '../store/sign-up-store.js';

/** An answer in both forms. */
export interface Answer {
  readonly status: ContentfulStatusCode;
  readonly json: AnswerJson;
  /** Renders the page. Not called when the client prefers JSON. */
  page(): Page;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set for pages whose URL never has a token, so that their forms are sent with an origin. Default: `false`. */
  readonly urlHasNoToken?: boolean;
}

/** The JSON form of an answer. */
export type AnswerJson =
  | {
      readonly outcome: 'pending' | 'confirmed' | 'unsubscribed' | 'saved' | 'erased';
      readonly message: string;
      /** After `do=erase`: the token to post to `erase`. */
      readonly token?: string;
    }
  | { readonly outcome: 'failed'; readonly problem: ProblemCode; readonly message: string }
  | { readonly outcome: 'invalid'; readonly errors: Readonly<Record<string, string>> }
  | { readonly outcome: 'subscription'; readonly subscription: SubscriptionJson };

/** A subscription as JSON. */
export interface SubscriptionJson {
  readonly email: string;
  readonly name?: string | undefined;
  readonly locale: string;
  readonly interests: readonly string[];
  readonly status: SubscriberStatus;
  /** ISO 8601. */
  readonly since: string;
  readonly consent?: { readonly text: string; readonly version: string; readonly at: string } | undefined;
}

/** Headers of every answer. */
export const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // For browsers that ignore `frame-ancestors`, and for pages with a policy of their own.
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  vary: 'Accept, Accept-Language',
};

/** The `Retry-After` header. */
export function retryAfter(waitMs: number): Record<string, string> {
  return { 'retry-after': String(Math.ceil(waitMs / 1000)) };
}
