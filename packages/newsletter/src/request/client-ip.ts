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
 * the last entries can be trusted: with one proxy, the last entry is the visitor's address.
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
    return forwarded.at(-proxies)?.trim() || address;
  };
}

/**
 * The network of an address: IPv4 /24 or IPv6 /56, which is about what a household or a rented server has.
 *
 * @returns `undefined` for an invalid address, and for a loopback address, which is never a visitor's.
 */
export function networkOf(ip: string | undefined): string | undefined {
  const address = withoutPort(ip ?? '')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
    return address.startsWith('127.') ? undefined : `${address.slice(0, address.lastIndexOf('.'))}.0/24`;
  }
  if (!address.includes(':') || !URL.canParse(`http://[${address}]/`)) return undefined;
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  if (head === '' && tail === '1') return undefined;
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const groups = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  const fourth = Number.parseInt(groups[3] as string, 16) & 0xff00;
  return `${groups.slice(0, 3).join(':')}:${fourth.toString(16)}::/56`;
}

/** Some proxies add the port: "203.0.113.7:61234", "[2001:db8::1]:61234". */
function withoutPort(ip: string): string {
  return /^\[(.*)\](:\d+)?$/.exec(ip)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(ip)?.[1] ?? ip;
}
