/** What the platform knows about a connection. */
export interface Connection {
  /** The remote address of the socket: the visitor's, or the proxy's. */
  readonly address?: string | undefined;
}

/** Finds the visitor's IP address. */
export type ClientIp = (request: Request, connection: Connection) => string | undefined;

/** Uses the remote address of the socket. Headers are ignored. */
export const socketAddress: ClientIp = (_request, { address }) => address;

/**
 * Uses `X-Forwarded-For`, for a site behind its own reverse proxies. Each proxy appends the address of its client, so only
 * the last entries can be trusted: with one proxy, the last entry is the visitor's address. If that entry isn't an IP
 * address, it wasn't written by a proxy, and the address of the socket is used.
 *
 * @param options.proxies Number of your own proxies that a request passes. Default: 1.
 *
 * @example
 * ```ts
 * import { trustProxy } from '@tendwell/newsletter';
 *
 * const clientIp = trustProxy({ proxies: 1 });
 * const request = new Request('https://quietpine.example.com/newsletter/subscribe', {
 *   headers: { 'x-forwarded-for': '203.0.113.7' },
 * });
 * console.log(clientIp(request, { address: '127.0.0.1' })); // 203.0.113.7
 * ```
 */
export function trustProxy({ proxies = 1 }: { proxies?: number } = {}): ClientIp {
  return (request, { address }) => {
    const forwarded = request.headers.get('x-forwarded-for')?.split(',') ?? [];
    const ip = forwarded.at(-proxies)?.trim();
    return networkOf(ip) === UNKNOWN_NETWORK ? address : ip;
  };
}

/** The network of this computer. Requests from it come from a reverse proxy, or from somebody who works on the site. */
export const LOOPBACK_NETWORK = 'loopback';
/** The network of visitors whose address isn't known. */
export const UNKNOWN_NETWORK = 'unknown';

/**
 * The network of an address: IPv4 /24 or IPv6 /56, which is about the size of what a household or a rented server gets.
 */
export function networkOf(ip: string | undefined): string {
  const address = withoutPort(ip ?? '')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
    if (address.split('.').some((part) => Number(part) > 255)) return UNKNOWN_NETWORK;
    return address.startsWith('127.')
      ? LOOPBACK_NETWORK
      : `${address.slice(0, address.lastIndexOf('.'))}.0/24`;
  }
  if (!address.includes(':') || !URL.canParse(`http://[${address}]/`)) return UNKNOWN_NETWORK;
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  if (head === '' && tail === '1') return LOOPBACK_NETWORK;
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const groups = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  const fourth = Number.parseInt(groups[3] as string, 16) & 0xff00;
  return `${groups.slice(0, 3).join(':')}:${fourth.toString(16)}::/56`;
}

/** Whether an address belongs to a private network, as those of containers and their reverse proxies do. */
export function isPrivate(ip: string | undefined): boolean {
  const address = withoutPort(ip ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][\da-f]{2}:)/i.test(address);
}

/** Some proxies add the port: "203.0.113.7:61234", "[2001:db8::1]:61234". */
function withoutPort(ip: string): string {
  return /^\[(.*)\](:\d+)?$/.exec(ip)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(ip)?.[1] ?? ip;
}
