import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startDns } from '../../testing/dns.js';
import { temporaryFolder } from '../../testing/world.js';
import { checkBounces } from './check-bounces.js';
import { openDns } from './dns/resolver.js';

/** What is found for a sender at quietpine.example.com. */
async function check(
  settings: Partial<Parameters<typeof checkBounces>[0]>,
  { mailbox, records = {} }: { mailbox?: string; records?: Parameters<typeof startDns>[0] } = {},
) {
  const dns = openDns(await startDns(records));
  const options = { senderDomain: 'quietpine.example.com', mailbox, dns };
  const found = await checkBounces({ bounceAddress: undefined, feedbackWebhook: {}, ...settings }, options);
  return found.map(({ state, message }) => `${state}: ${message}`);
}

async function someMaildir(): Promise<string> {
  const folder = await temporaryFolder();
  for (const part of ['new', 'cur']) await mkdir(join(folder, part));
  return folder;
}

it('recommends a bounce address, unless the mail service reports bounces', async () => {
  expect(await check({})).toEqual([expect.stringMatching(/^note: Bounces: SMTP_BOUNCES is not set\./)]);
  const feedbackWebhook = { secret: undefined, mailgunSigningKey: 'key' };
  expect(await check({ feedbackWebhook })).toEqual(['ok: Your mail service reports bounces.']);
});

it('checks that the mailbox is read', async () => {
  const bounceAddress = 'bounces@quietpine.example.com';
  const ok = `ok: Bounces go to ${bounceAddress}.`;
  expect(await check({ bounceAddress })).toEqual([
    ok,
    expect.stringMatching(/^note: .* BOUNCES_MAILBOX is not set\.$/),
  ]);
  expect(await check({ bounceAddress }, { mailbox: await someMaildir() })).toEqual([
    ok,
    'ok: The mailbox in BOUNCES_MAILBOX can be read.',
  ]);
  const missing = join(await temporaryFolder(), 'none');
  expect(await check({ bounceAddress }, { mailbox: missing })).toEqual([
    ok,
    expect.stringMatching(/^fix: .* is not a Maildir/),
  ]);
});

it('checks that the domain belongs to the sender, and accepts email', async () => {
  const mailbox = await someMaildir();
  const below = await check({ bounceAddress: 'b@mail.quietpine.example.com' }, { mailbox });
  expect(below.slice(0, 2)).toEqual([
    'ok: Bounces go to b@mail.quietpine.example.com.',
    'fix: MX: mail.quietpine.example.com does not accept email, so bounces are lost.',
  ]);
  const [other] = await check({ bounceAddress: 'b@elsewhere.example.org' }, { mailbox });
  expect(other).toMatch(/^note: .* not at the sender's domain/);
});
