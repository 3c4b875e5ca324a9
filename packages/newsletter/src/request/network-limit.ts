import type { Log } from '../log.js';
import { isPrivate, LOOPBACK_NETWORK, networkOf, UNKNOWN_NETWORK } from './client-ip.js';
import { RateLimit } from './rate-limit.js';

const HOUR_MS = 60 * 60_000;

/** Options of {@link NetworkLimit}. */
export interface NetworkLimitOptions {
  /** Maximum number of requests per hour from one network. */
  readonly limit: number;
  readonly log: Log;
  /** A keyed hash, so that no addresses are kept. */
  readonly hash: (network: string) => Promise<string>;
  /** Whether the site runs in development, where requests from this computer are not limited. */
  readonly development: boolean;
}

/** What is known about the sender of a request. */
export interface Visitor {
  /** The visitor's address, as far as it is known. */
  readonly ip: string | undefined;
  /** Whether the request has an `X-Forwarded-For` header. */
  readonly forwarded: boolean;
}

/** Limits the sign-ups and requests for a link that come from one network. */
export class NetworkLimit {
  readonly #options: NetworkLimitOptions;
  readonly #requests: RateLimit;
  #hasWarned = false;

  constructor(options: NetworkLimitOptions) {
    this.#options = options;
    this.#requests = new RateLimit(options.limit, HOUR_MS);
  }

  /**
   * Counts a request. Visitors whose own address isn't known share the limit.
   *
   * @returns milliseconds to wait, or 0 if the request is within the limit.
   */
  async count({ ip, forwarded }: Visitor, now: Date): Promise<number> {
    const { limit, log, hash, development } = this.#options;
    const network = networkOf(ip);
    if (development && network === LOOPBACK_NETWORK) return 0;
    const shared = sharedBecause(network, ip, forwarded);
    if (shared !== undefined && !development && !this.#hasWarned) {
      this.#hasWarned = true;
      log({
        level: 'warn',
        message: `${shared} All visitors share one limit of ${limit} sign-ups an hour. Behind a reverse proxy, set TRUSTED_PROXIES=1, or the option clientIp: trustProxy().`,
      });
    }
    const { waitMs, isFirst } = this.#requests.count(await hash(network), now.getTime());
    if (isFirst) {
      log({
        level: 'warn',
        message: `A network has reached the limit of ${limit} sign-ups and link requests an hour. More are answered with 429.`,
      });
    }
    return waitMs;
  }
}

/** Why a request doesn't tell visitors apart. */
function sharedBecause(network: string, ip: string | undefined, forwarded: boolean): string | undefined {
  if (network === LOOPBACK_NETWORK) return 'Sign-ups come from a program on this computer.';
  if (network === UNKNOWN_NETWORK) return 'The addresses of visitors are not known.';
  return forwarded && isPrivate(ip) ? 'Sign-ups come from a reverse proxy.' : undefined;
}
