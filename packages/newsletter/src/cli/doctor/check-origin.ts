import { isLocal } from '../serve/reading.js';
import { type Finding, fix, note, ok, unknown } from './finding.js';

const TIMEOUT_MS = 10_000;
/** A wrong clock makes links expire early or late, and mail servers doubt signatures. */
const MAX_CLOCK_SKEW_MS = 5 * 60_000;

/** Requests the sign-up page from the public site, as a browser does, and compares the clocks. */
export async function checkOrigin(origin: string, basePath: string, now: () => Date): Promise<Finding[]> {
  const page = `${origin}${basePath}/subscribe`;
  let response: Response;
  try {
    response = await fetch(page, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    return [explainFetchError(error as Error, origin)];
  }
  const receivedAt = now();
  const text = await response.text().catch(() => '');
  return [
    ...checkPage(response, text, page),
    ...checkClock(response.headers.get('date'), receivedAt, new URL(origin).hostname),
  ];
}

function checkPage({ status, headers }: Response, text: string, page: string): Finding[] {
  if (status === 200 && /<form\b[^>]*method="?post/i.test(text))
    return [ok(`The sign-up form is available at ${page}.`)];
  if (status >= 300 && status < 400) {
    return [
      fix(
        `${page} redirects to ${headers.get('location')}.`,
        'Set ORIGIN to the final address of the site, for example with www.',
      ),
    ];
  }
  return [
    fix(
      `${page} responds with ${status} and no sign-up form.`,
      `Check that tendwell-newsletter serve is running, and that the web server forwards ${new URL(page).pathname.replace(/\/[^/]*$/, '/')} to it.`,
    ),
  ];
}

function checkClock(date: string | null, now: Date, hostname: string): Finding[] {
  const serverTime = date === null ? Number.NaN : Date.parse(date);
  // A server on this computer has the same clock.
  if (Number.isNaN(serverTime) || isLocal(hostname)) return [];
  const skew = now.getTime() - serverTime;
  const minutes = Math.round(Math.abs(skew) / 60_000);
  return Math.abs(skew) > MAX_CLOCK_SKEW_MS
    ? [
        fix(
          `The clock of this computer is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the web server’s.`,
          'Turn on automatic time (NTP).',
        ),
      ]
    : [ok('The clock is correct.')];
}

function explainFetchError(error: Error, origin: string): Finding {
  const cause = (error.cause ?? error) as { code?: string; message?: string };
  const code = cause.code ?? error.name;
  if (/^(ENOTFOUND|EAI_AGAIN|ENETUNREACH)$/.test(code)) {
    return unknown(`Cannot find ${origin} (${code}).`, 'Check ORIGIN and your network connection.');
  }
  if (/CERT|SIGNED|ALTNAME|ISSUER|SSL/.test(code)) {
    return fix(`${origin} has an invalid certificate (${code}).`, 'Ask your hosting provider to renew it.');
  }
  return note(
    `Cannot connect to ${origin} from this computer (${code}).`,
    'Check that the site is up. If it opens in your browser, you can ignore this.',
  );
}
