import { isLocal } from '../serve/settings.js';
import { type Finding, fix, note, ok, unknown } from './finding.js';

const TIMEOUT_MS = 10_000;
/** Links in mails hold for 72 hours; signatures of mails are counted by the minute. */
const MOST_WRONG_MS = 5 * 60_000;

/** Asks the public site for the sign-up's page, as a visitor's browser does, and compares the clocks. */
export async function checkOrigin(origin: string, basePath: string): Promise<Finding[]> {
  const page = `${origin}${basePath}/subscribe`;
  let response: Response;
  try {
    response = await fetch(page, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    return [trouble(error as Error, origin)];
  }
  const text = await response.text().catch(() => '');
  return [...answer(response, text, page), ...clock(response.headers.get('date'), new URL(origin).hostname)];
}

function answer({ status, headers }: Response, text: string, page: string): Finding[] {
  if (status === 200 && /<form\b[^>]*method="?post/i.test(text))
    return [ok(`Visitors get the form at ${page}.`)];
  if (status >= 300 && status < 400) {
    return [
      fix(
        `${page} leads on to ${headers.get('location')}.`,
        'ORIGIN has to be the address that the site has in the end, such as with www.',
      ),
    ];
  }
  return [
    fix(
      `${page} answers ${status}, but not with the form.`,
      `The web server has to hand everything below ${new URL(page).pathname.replace(/\/[^/]*$/, '/')} on to tendwell-newsletter serve. Does it run?`,
    ),
  ];
}

function clock(date: string | null, hostname: string): Finding[] {
  const there = date === null ? Number.NaN : Date.parse(date);
  // A clock is not checked by itself.
  if (Number.isNaN(there) || isLocal(hostname)) return [];
  const minutes = Math.round((Date.now() - there) / 60_000);
  return Math.abs(Date.now() - there) > MOST_WRONG_MS
    ? [
        fix(
          `This computer’s clock is ${Math.abs(minutes)} minutes ${minutes > 0 ? 'ahead of' : 'behind'} the web server’s.`,
          'Let it be set by the network (NTP).',
        ),
      ]
    : [ok('The clock is right.')];
}

function trouble(error: Error, origin: string): Finding {
  const cause = (error.cause ?? error) as { code?: string; message?: string };
  const code = cause.code ?? error.name;
  if (/^(ENOTFOUND|EAI_AGAIN|ENETUNREACH)$/.test(code)) {
    return unknown(
      `${origin} was not found from here (${code}).`,
      'Is ORIGIN written right? Is this computer on the network?',
    );
  }
  if (/CERT|SIGNED|ALTNAME|ISSUER|SSL/.test(code)) {
    return fix(
      `${origin} shows a certificate that browsers refuse (${code}).`,
      'Whoever hosts the site has to renew it.',
    );
  }
  return note(
    `${origin} does not answer from here (${code}).`,
    'Is the site up? If it opens in your browser, all is well.',
  );
}
