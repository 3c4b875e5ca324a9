import { isLocal, type Report } from './reading.js';

/** The public address of the site. */
export function readOrigin(
  given: string | undefined,
  standard: string,
  development: boolean,
  report: Report,
): string {
  const value = given ?? standard;
  const url = webUrl(value);
  if (!url) {
    report(
      'ORIGIN',
      `ORIGIN is not a URL: ${value}`,
      'Use the public address of the site, such as https://example.com.',
    );
    return value;
  }
  if (hasMoreThanOrigin(url)) {
    report(
      'ORIGIN',
      `ORIGIN must be an address without a path: ${value}`,
      `Write ${url.origin}. The path of the sign-up is part of action in newsletter.yaml.`,
    );
  }
  if (url.protocol === 'http:' && !development && !isLocal(url.hostname)) {
    report(
      'ORIGIN',
      `ORIGIN does not use HTTPS: ${url.origin}`,
      'Sign-ups and the links in emails need https://. Your hosting provider can turn it on.',
    );
  }
  return url.origin;
}

/** Other origins, whose pages may post forms. */
export function readAllowedOrigins(value: string | undefined, report: Report): string[] {
  const origins = (value ?? '').split(/[\s,]+/).filter((origin) => origin !== '');
  return origins.flatMap((origin) => {
    const url = webUrl(origin);
    if (!url) {
      report(
        'ALLOWED_ORIGINS',
        `ALLOWED_ORIGINS has a value that is not a URL: ${origin}`,
        'Write addresses such as https://www.example.com, separated by commas.',
      );
      return [];
    }
    if (hasMoreThanOrigin(url)) {
      report(
        'ALLOWED_ORIGINS',
        `ALLOWED_ORIGINS must have addresses without a path, not ${origin}`,
        `Write ${url.origin}.`,
      );
    }
    return [url.origin];
  });
}

function webUrl(value: string): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Whether a URL has a path, a query, a fragment, or a user, which an origin doesn't have. */
const hasMoreThanOrigin = ({ href, origin }: URL): boolean => href !== `${origin}/`;
