import { type Get, isLocal, type Report } from './reading.js';

const DEFAULT_PORT = 3000;

/** The address that the server listens on. */
export function readHost(get: Get, development: boolean, report: Report): string {
  const host = get('HOST', 'host') ?? '127.0.0.1';
  // The outbox shows every address, and links to confirm and unsubscribe each.
  if (development && !isLocal(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)) {
    report(
      'HOST',
      `--development shows every email to anybody who can reach this server, and HOST is ${host}.`,
      'Use --host 127.0.0.1. To reach it from a container, publish the port there, or use an SSH tunnel.',
    );
  }
  return host;
}

/** The port that the server listens on. */
export function readPort(get: Get, report: Report): number {
  const value = get('PORT', 'port');
  const port = value === undefined ? DEFAULT_PORT : parseInteger(value, 65_535);
  if (port === undefined) report('PORT', 'PORT must be a number from 0 to 65535.', 'For example, 3000.');
  return port ?? DEFAULT_PORT;
}

/** The number of reverse proxies that a request passes through. */
export function readProxies(get: Get, report: Report): number {
  const proxies = parseInteger(get('TRUSTED_PROXIES', 'trusted-proxies') ?? '0', 10);
  if (proxies === undefined) {
    report(
      'TRUSTED_PROXIES',
      'TRUSTED_PROXIES must be a number from 0 to 10.',
      'It is the number of reverse proxies in front of this server, usually 1 or 0.',
    );
  }
  return proxies ?? 0;
}

function parseInteger(value: string, max: number): number | undefined {
  return /^\d{1,5}$/.test(value) && Number(value) <= max ? Number(value) : undefined;
}
