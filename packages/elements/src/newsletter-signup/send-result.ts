/** The outcome of a post. Messages are the provider's. */
export type SendResult =
  | { outcome: 'pending'; message?: string }
  | { outcome: 'invalid'; errors: Record<string, string> }
  | { outcome: 'failed'; reason: FailReason; message?: string };

/** The outcome of a post that was not successful. */
export type Failure = Exclude<SendResult, { outcome: 'pending' }>;

/**
 * Why a post failed: the server rejected it, the response of another site could not be read (so the outcome is unknown),
 * the request timed out, or there is no connection.
 */
export type FailReason = 'server' | 'unreadable' | 'timeout' | 'offline';
