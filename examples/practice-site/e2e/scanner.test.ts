import { expect, it } from 'vitest';
import { openInTabs } from './support/browser.ts';
import { pressButton, signUpByForm } from './support/form.ts';
import { runSite } from './support/running.ts';
import { until } from './support/site.ts';

interface OutboxMail {
  readonly kind: string;
  readonly to: string;
  readonly text: string;
  readonly html: string;
}

const READER = 'lin@example.com';
/** How many pages are open at a time. */
const SCANNERS = 4;

const running = runSite('preview');

async function mails(): Promise<OutboxMail[]> {
  const answer = await fetch(`${running.site.origin}/newsletter/outbox`, {
    headers: { Accept: 'application/json' },
  });
  return (await answer.json()) as OutboxMail[];
}

const mailOf = (kind: string) =>
  until(async () => (await mails()).find((mail) => mail.kind === kind), running.site.output);

const linksIn = ({ text, html }: OutboxMail) => [
  ...new Set(
    [...text.matchAll(/https?:\/\/\S+/g), ...html.matchAll(/(?<=href=")https?:[^"]+/g)].map(([link]) =>
      link.replaceAll('&amp;', '&'),
    ),
  ),
];

const linkTo = (page: string, mail: OutboxMail) =>
  linksIn(mail).find((link) => link.includes(`/newsletter/${page}?`)) ?? '';

/** Makes all emails 20 minutes older, because an address gets at most one in ten minutes. */
const makeMailsOlder = () =>
  running.site.database().execute('UPDATE mails SET created_at = created_at - 1200000');

async function requestLink(email: string): Promise<void> {
  const url = `${running.site.origin}/newsletter/manage`;
  const page = await (await fetch(url)).text();
  const token = /name="token" value="([^"]*)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ do: 'link', email, token });
  await fetch(url, { method: 'POST', headers: { Origin: running.site.origin }, body });
}

/** All stored rows, except emails. */
async function storedRows() {
  const tables = ['subscribers', 'consents', 'tokens', 'suppressions', 'erased_consents'];
  return Promise.all(
    tables.map(
      async (table) => (await running.site.database().execute(`SELECT * FROM ${table} ORDER BY 1`)).rows,
    ),
  );
}

it('changes nothing when a mail scanner opens every link of every email and runs the scripts', async () => {
  await signUpByForm(running.site.origin, READER, running.site.output);
  await pressButton(linkTo('confirm', await mailOf('confirmation')));
  const welcome = await mailOf('welcome');
  await makeMailsOlder();
  await signUpByForm(running.site.origin, READER, running.site.output);
  await mailOf('reminder');
  await makeMailsOlder();
  await requestLink(READER);
  await mailOf('link');
  await signUpByForm(running.site.origin, 'noor@example.com', running.site.output);
  await until(async () => (await mails()).some(({ to }) => to === 'noor@example.com'), running.site.output);

  // No email links to the erasure page, but a scanner may find it.
  const manage = linkTo('manage', welcome);
  const token = new URL(manage).searchParams.get('token') ?? '';
  const manageResponse = await fetch(`${running.site.origin}/newsletter/manage`, {
    method: 'POST',
    body: new URLSearchParams({ token, do: 'erase' }),
  });
  const erase = [...(await manageResponse.text()).matchAll(/name="token" value="([^"]+)"/g)].map(
    ([, button]) => `${running.site.origin}/newsletter/erase?token=${button}`,
  );
  const links = [...new Set([...(await mails()).flatMap(linksIn), ...erase])];
  for (const page of ['confirm', 'unsubscribe', 'manage', 'erase']) {
    expect(
      links.some((link) => link.includes(`/newsletter/${page}?`)),
      page,
    ).toBe(true);
  }

  const before = await storedRows();
  const scan = async (link: string, openInTab: ReturnType<typeof openInTabs>) => {
    for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status, link).toBe(200);
    const { page, errors } = await openInTab(running.browser, link);
    // The page's scripts have run, and so has everything they do without a click.
    await page.waitForLoadState('networkidle');
    await page.getByRole('main').hover();
    await page.keyboard.press('Tab');
    expect(errors).toEqual([]);
  };
  // Each page waits for the network most of the time.
  const rest = [...links];
  await Promise.all(
    Array.from({ length: SCANNERS }, async () => {
      const openInTab = openInTabs();
      for (let link = rest.shift(); link; link = rest.shift()) await scan(link, openInTab);
    }),
  );
  expect(await storedRows()).toEqual(before);
}, 180_000);
