import type { ParsedMail } from 'mailparser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openInTabs, submitAgain } from './support/browser.ts';
import { linksIn, linkTo, type Mailbox, oneClick, openMailbox, recipients } from './support/mailbox.ts';
import { answers, type RunningSite, startSite } from './support/site.ts';

const FROM = 'letters@ropewalk.example.com';

let browser: Browser;
const openInTab = openInTabs();
let mailbox: Mailbox;
let site: RunningSite;

beforeAll(async () => {
  [browser, mailbox] = await Promise.all([launch(), openMailbox()]);
  site = await startSite('dev', { SMTP_URL: mailbox.url, SMTP_FROM: FROM });
  await answers(site);
});
afterAll(async () => {
  await site?.stop();
  await mailbox?.close();
  await browser?.close();
});

const statusOf = async (email: string) => {
  const found = await site.database().execute({
    sql: 'SELECT status FROM subscribers WHERE email = ?',
    args: [email],
  });
  return found.rows.map(({ status }) => status);
};

/** All rows of all tables, as text. */
async function everythingStored(): Promise<string> {
  const database = site.database();
  const tables = await database.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  const contents = await Promise.all(
    tables.rows.map(({ name }) => database.execute(`SELECT * FROM "${name}"`)),
  );
  return JSON.stringify(contents.map(({ rows }) => rows));
}

describe.each([
  { visitor: 'a visitor with JavaScript', javaScriptEnabled: true, email: 'ada@example.com' },
  { visitor: 'a visitor without JavaScript', javaScriptEnabled: false, email: 'grace@example.com' },
])('$visitor', ({ javaScriptEnabled, email }) => {
  let confirmation: ParsedMail;
  let welcome: ParsedMail;

  it('signs up on an article and gets a confirmation email', async () => {
    const { page } = await openInTab(browser, `${site.origin}/articles/ginger-tea/`, { javaScriptEnabled });
    await page.getByLabel('Email').fill(email);
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await submitAgain(page);
    await page.getByText('check your inbox').first().waitFor();

    confirmation = await mailbox.mailTo(email, 'Review and confirm', site.output);
    expect(recipients(confirmation)).toEqual([email]);
    expect(confirmation.from?.value).toEqual([{ name: 'Ropewalk Acupuncture', address: FROM }]);
    expect(confirmation.replyTo?.value[0]?.address).toBe('hello@ropewalk.example.com');
    for (const part of [confirmation.text, String(confirmation.html)]) {
      expect(part).toContain('31 Cordage Street');
      expect(part).toContain(linkTo('confirm', confirmation));
      expect(part).toContain(linkTo('unsubscribe', confirmation));
    }
    // Nothing that could track when and where the email is opened.
    expect(String(confirmation.html)).not.toMatch(/<img|<script|<link|url\(/i);
    expect(linksIn(confirmation).map((link) => new URL(link).origin)).toEqual(
      linksIn(confirmation).map(() => site.origin),
    );
  });

  it('is neither confirmed nor unsubscribed by a scanner that opens every link and runs scripts', async () => {
    const links = [...new Set([...linksIn(confirmation), oneClick(confirmation).url])];
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) {
      for (const method of ['GET', 'HEAD']) {
        expect((await fetch(link, { method })).status, `${method} ${link}`).toBe(200);
      }
      const { page } = await openInTab(browser, link);
      await page.getByRole('main').getByRole('button').first().waitFor();
      await page.mouse.move(200, 200);
    }
    expect(await statusOf(email)).toEqual(['pending']);
  });

  it('confirms with the button on the page that the email links to', async () => {
    const { page } = await openInTab(browser, linkTo('confirm', confirmation), { javaScriptEnabled });
    await page.getByRole('main').getByRole('button').click();
    await page.getByRole('heading', { name: 'You are subscribed' }).waitFor();
    expect(await page.getByRole('contentinfo').first().isVisible()).toBe(true);
    expect(await statusOf(email)).toEqual(['confirmed']);
    welcome = await mailbox.mailTo(email, 'You are subscribed', site.output);
  });

  it('sees the stored data, and changes the language of emails', async () => {
    const { page } = await openInTab(browser, linkTo('manage', welcome), { javaScriptEnabled });
    const main = page.getByRole('main');
    await main.getByText(email).first().waitFor();
    await main.getByText('You agree that Ropewalk Acupuncture').waitFor();
    for (const language of ['fr', 'en']) {
      await main.getByRole('combobox').selectOption(language);
      await main.getByRole('button').first().click();
      await page.locator(`.tendwell-page:lang(${language})`).getByRole('status').waitFor();
    }
  });

  it('unsubscribes with an email program’s one-click unsubscribe, without cookies or redirects', async () => {
    const { url, body } = oneClick(welcome);
    expect(body).toBe('List-Unsubscribe=One-Click');
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
      credentials: 'omit',
    });
    expect(response.status).toBe(200);
    expect(await statusOf(email)).toEqual(['unsubscribed']);

    const { page } = await openInTab(browser, url, { javaScriptEnabled });
    await page.getByRole('heading', { name: 'You are unsubscribed' }).waitFor();
  });

  it('erases everything that contains the address, after a confirmation', async () => {
    const link = linkTo('manage', welcome);
    const { page } = await openInTab(browser, link, { javaScriptEnabled });
    await page.getByRole('button', { name: 'Continue to erase' }).click();
    await page.getByRole('button', { name: 'Erase my data' }).waitFor();
    expect(await statusOf(email)).toEqual(['unsubscribed']);
    await page.getByRole('button', { name: 'Erase my data' }).click();
    await page.getByRole('heading', { name: 'Your data has been erased' }).waitFor();

    expect(await statusOf(email)).toEqual([]);
    expect(await everythingStored()).not.toContain(email.split('@')[0]);
    expect((await fetch(link)).status).toBe(404);
    expect((await fetch(linkTo('unsubscribe', welcome))).status).toBe(404);
  });
});

it('has no outbox page when emails are sent, and emails only people who signed up', async () => {
  expect((await fetch(`${site.origin}/newsletter/outbox`)).status).toBe(404);
  const emailed = new Set(mailbox.mails.flatMap(recipients));
  expect([...emailed].sort()).toEqual(['ada@example.com', 'grace@example.com']);
});
