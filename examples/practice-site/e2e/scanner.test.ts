import { expect, it } from 'vitest';
import { open } from './support/browser.ts';
import { press, signUpByForm } from './support/form.ts';
import { runSite } from './support/running.ts';
import { until } from './support/site.ts';

interface OutboxMail {
  readonly kind: string;
  readonly to: string;
  readonly text: string;
  readonly html: string;
}

const READER = 'lin@example.com';

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

/** As if the last mails were older: an address gets one in ten minutes. */
const later = () => running.site.database().execute('UPDATE mails SET created_at = created_at - 1200000');

async function askForLink(email: string): Promise<void> {
  const url = `${running.site.origin}/newsletter/manage`;
  const page = await (await fetch(url)).text();
  const token = /name="token" value="([^"]*)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ do: 'link', email, token });
  await fetch(url, { method: 'POST', headers: { Origin: running.site.origin }, body });
}

/** Everything that is kept, mails aside. */
async function everything() {
  const tables = ['subscribers', 'consents', 'tokens', 'suppressions', 'erased_consents'];
  return Promise.all(
    tables.map(
      async (table) => (await running.site.database().execute(`SELECT * FROM ${table} ORDER BY 1`)).rows,
    ),
  );
}

it('lets a mail scanner open every link of every mail, scripts and all, and nothing comes of it', async () => {
  await signUpByForm(running.site.origin, READER, running.site.output);
  await press(linkTo('confirm', await mailOf('confirmation')));
  const welcome = await mailOf('welcome');
  await later();
  await signUpByForm(running.site.origin, READER, running.site.output);
  await mailOf('reminder');
  await later();
  await askForLink(READER);
  await mailOf('link');
  await signUpByForm(running.site.origin, 'noor@example.com', running.site.output);
  await until(async () => (await mails()).some(({ to }) => to === 'noor@example.com'), running.site.output);

  // One page more than mails link to: the one with the button that erases.
  const manage = linkTo('manage', welcome);
  const token = new URL(manage).searchParams.get('token') ?? '';
  const asked = await fetch(`${running.site.origin}/newsletter/manage`, {
    method: 'POST',
    body: new URLSearchParams({ token, do: 'erase' }),
  });
  const erase = [...(await asked.text()).matchAll(/name="token" value="([^"]+)"/g)].map(
    ([, button]) => `${running.site.origin}/newsletter/erase?token=${button}`,
  );
  const links = [...new Set([...(await mails()).flatMap(linksIn), ...erase])];
  for (const page of ['confirm', 'unsubscribe', 'manage', 'erase']) {
    expect(
      links.some((link) => link.includes(`/newsletter/${page}?`)),
      page,
    ).toBe(true);
  }

  const before = await everything();
  for (const link of links) {
    for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status, link).toBe(200);
    const { page, close, errors } = await open(running.browser, link);
    // The page's scripts have run, and whatever they would do by themselves has had its time.
    await page.waitForLoadState('networkidle');
    await page.getByRole('main').hover();
    await page.keyboard.press('Tab');
    expect(errors).toEqual([]);
    await close();
  }
  expect(await everything()).toEqual(before);
}, 180_000);
