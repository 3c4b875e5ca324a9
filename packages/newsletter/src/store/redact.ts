import { inspect } from 'node:util';
import { StoreUnavailable } from './unavailable.js';

/** Parameters of a store's URL whose values are not secret. */
const PUBLIC_PARAMETERS = /^(?:sslmode|options|application_name|connect_timeout|tls)$/i;
/** Shorter secrets would be found in ordinary words. */
const MIN_LENGTH = 4;

/**
 * A URL without its secrets, for messages. URLs that are not valid are redacted too: a password with an unencoded `/` or
 * `#` is the usual reason why one is not valid.
 */
export function redactUrl(url: string): string {
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*:)\/\/(.*)$/is.exec(url) ?? [];
  if (scheme === undefined || scheme.toLowerCase() === 'file:') return redactParameters(url);
  const at = rest.lastIndexOf('@');
  const user = /^([^:@/?#]*):/.exec(rest)?.[1];
  const credentials = at < 0 ? '' : user === undefined ? '***@' : `${user}:***@`;
  const [place = '', ...parameters] = rest.slice(at + 1).split(/[?&]/);
  const shown = parameters.map((parameter) => {
    const [name = '', value] = parameter.split(/=(.*)/s);
    if (value === undefined) return '***';
    return PUBLIC_PARAMETERS.test(name) && !value.includes('#') ? parameter : `${name}=***`;
  });
  const query = shown.length > 0 ? `?${shown.join('&')}` : '';
  return `${scheme}//${credentials}${place.replace(/#.*$/s, '#***')}${query}`;
}

/** Redacts `password=...` and the like in text that is not a URL with a server. */
function redactParameters(text: string): string {
  return text.replace(/((?:password|passwd|pwd|token|secret|jwt|key)\s*=)[^&\s]+/gi, '$1***');
}

/** The secret parts of a URL, as they are written and decoded, longest first. */
function secretsOf(url: string): string[] {
  const [, rest = ''] = /^[a-z][a-z0-9+.-]*:\/\/(.*)$/is.exec(url) ?? [];
  const at = rest.lastIndexOf('@');
  const credentials = at < 0 ? '' : rest.slice(0, at);
  const parameters = rest
    .slice(at + 1)
    .split(/[?&]/)
    .slice(1)
    .map((parameter) => parameter.split(/=(.*)/s))
    .filter(([name = '']) => !PUBLIC_PARAMETERS.test(name))
    .map(([name = '', value]) => value ?? name);
  const fragment = /#(.*)$/s.exec(rest)?.[1] ?? '';
  // A password with a slash or a # is split where the URL is parsed.
  const password = credentials.replace(/^[^:]*:/, '');
  const written = [password, ...password.split(/[/#?]/), ...parameters, fragment];
  const all = written.flatMap((secret) => [secret, decode(secret), encodeURIComponent(secret)]);
  return [...new Set(all)]
    .filter((secret) => secret.length >= MIN_LENGTH)
    .sort((one, other) => other.length - one.length);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Replaces URLs and the secrets in them, wherever they occur in a text. */
export function redactText(text: string, urls: readonly string[]): string {
  let redacted = text;
  for (const url of urls) {
    redacted = redacted.replaceAll(url, () => redactUrl(url));
    for (const secret of secretsOf(url)) redacted = redacted.replaceAll(secret, '***');
  }
  return redacted;
}

/** The same error, or one without the secrets of a URL if a log of it would contain them. Its `code` is kept. */
export function redactError(error: unknown, url: string): unknown {
  const printed = inspect(error, { depth: 8 });
  if (!(error instanceof Error) || redactText(printed, [url]) === printed) return error;
  const message = redactText(error.message, [url]);
  const { code } = error as { code?: unknown };
  const redacted = error instanceof StoreUnavailable ? new StoreUnavailable(message) : new Error(message);
  return Object.assign(redacted, code !== undefined && { code });
}
