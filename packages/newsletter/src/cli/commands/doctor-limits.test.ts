import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, makeSignUp } from '../../conformance/fixtures.js';
import { startDns } from '../../testing/dns.js';
import { folder, GOOD, startSite } from '../../testing/doctor.js';
import { withStore } from '../../testing/some-list.js';
import { here } from '../../testing/terminal.js';

describe('the limits that tendwell-newsletter doctor compares', { timeout: 60_000 }, () => {
  it('reports that the daily limit is reached, or half of it', async () => {
    const cwd = await folder();
    const store = `file:${join(cwd, '.data/newsletter.db')}`;
    await withStore(store, async (list) => {
      for (const i of [0, 1, 2]) await list.signUp(await makeSignUp(`reader${i}@example.com`));
    });
    const inFolder = ['--store', store, '--content', join(cwd, 'content')];
    const env = { ORIGIN: await startSite('<form method="post">') };
    const outcome = async (mailsPerDay: string) =>
      (
        await here(['doctor', '--json', ...inFolder, '--mails-per-day', mailsPerDay], {
          env,
          now: () => at(1),
        })
      ).out;
    expect(await outcome('3')).toMatch(/3 emails in the last 24 hours. The limit is 3. Nobody can sign up/);
    expect(await outcome('6')).toMatch(/3 emails in the last 24 hours. The limit is 6./);
    expect(await outcome('7')).not.toContain('in the last 24 hours');
    const list = (MAILS_PER_DAY: string) =>
      here(['list', ...inFolder], { env: { MAILS_PER_DAY }, now: () => at(1) });
    expect((await list('3')).err).toContain('The limit of 3 emails in 24 hours is reached');
    expect((await list('4')).err).toBe('');
  });

  it('reports that visitors behind a proxy share one limit', async () => {
    const cwd = await folder();
    const settings = { ORIGIN: 'https://quietpine.example.invalid', SMTP_URL: 'smtp://127.0.0.1:1' };
    const env = { ...settings, SMTP_FROM: 'news@quietpine.example.com' };
    const dns = await startDns(GOOD);
    const args = ['doctor', '--json', '--dns', dns, '--content', join(cwd, 'content')];
    const outcome = async (more = {}) =>
      (await here([...args, '--store', join(cwd, 'list.db')], { env: { ...env, ...more } })).out;
    expect(await outcome()).toContain('but TRUSTED_PROXIES is 0');
    expect(await outcome({ TRUSTED_PROXIES: '1' })).not.toContain('TRUSTED_PROXIES');
    expect(await outcome({ HOST: '0.0.0.0' })).not.toContain('TRUSTED_PROXIES');
  });
});
