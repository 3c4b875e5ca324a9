import { describe, expect, it } from 'vitest';
import { makeWorld, newsletter, rows } from '../testing/world.js';

const consent = newsletter.consent.version;

describe('an invalid sign-up', () => {
  it('shows the errors on the page and keeps what was entered', async () => {
    const world = await makeWorld({ newsletter: { ...newsletter, name: true } });
    const answer = await world.post('/newsletter/subscribe', {
      email: 'ada@example,com',
      name: 'Ada "the first" <Moreno>',
      page: '/visit/',
      consent,
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('“ada@example,com” is not a valid email address');
    expect(page).toContain('value="ada@example,com"');
    expect(page).toContain('value="Ada &quot;the first&quot; &lt;Moreno&gt;"');
    expect(page).toContain('name="page" value="/visit/"');
    expect(page).toContain('aria-invalid="true" aria-describedby="tendwell-email-error"');
    expect(await world.mails()).toEqual([]);
  });

  it('names the fields in JSON', async () => {
    const world = await makeWorld();
    const answer = await world.signUp('');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      outcome: 'invalid',
      errors: { email: 'Enter your email address.' },
    });
  });

  it('shows the consent again if the form had another version of it', async () => {
    const world = await makeWorld();
    const answer = await world.post('/newsletter/subscribe', {
      email: 'ada@example.com',
      consent: '2024-05',
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('may have changed');
    expect(page).toContain(newsletter.consent.text);
    expect(page).toContain(`name="consent" value="${consent}"`);
    expect(page).toContain('value="ada@example.com"');
  });

  it('gives bots that fill in the honeypot the usual response, and stores nothing', async () => {
    const world = await makeWorld();
    const answer = await world.signUp('robot@example.com', { website: 'https://spam.example.com' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(await (await world.signUp('ada@example.com')).text());
    expect(await rows(world.url, 'SELECT email FROM subscribers')).toEqual([{ email: 'ada@example.com' }]);
  });

  it('is rejected if it comes from another site', async () => {
    const world = await makeWorld();
    const answer = await world.post(
      '/newsletter/subscribe',
      { email: 'ada@example.com', consent },
      { origin: 'https://elsewhere.example.com' },
    );
    expect(answer.status).toBe(403);
    expect(await world.mails()).toEqual([]);
  });
});

describe('an address with a typo', () => {
  it('is not changed, but the visitor sees a suggestion and can accept it with one click', async () => {
    const world = await makeWorld();
    const answer = await world.post('/newsletter/subscribe', {
      email: 'ada@gmial.com',
      name: 'Ada',
      consent,
    });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('Did you mean <bdi class="tendwell-address">ada@gmail.com</bdi>?');
    expect(page).toContain('name="email" type="email" value="ada@gmail.com"');
    expect((await world.mails())[0]?.to).toBe('ada@gmial.com');
    expect(await (await world.signUp('ada@gmial.com')).json()).toMatchObject({
      outcome: 'pending',
      message: expect.stringContaining('Did you mean ada@gmail.com? If so, sign up again'),
    });
    expect(await (await world.signUp('ada@gmail.com')).text()).not.toContain('Did you mean');
  });

  it('that makes it invalid is explained with a suggestion', async () => {
    const world = await makeWorld();
    const { errors } = (await (await world.signUp('ada＠example。com')).json()) as { errors: object };
    expect(errors).toEqual({ email: expect.stringContaining('Did you mean ada@example.com?') });
    const page = await (
      await world.post('/newsletter/subscribe', { email: 'ada＠example.com', consent })
    ).text();
    expect(page).toContain('Did you mean ada@example.com?');
    const link = await world.post('/newsletter/manage', { do: 'link', email: 'ada@example,com' });
    expect(await link.text()).toContain('Did you mean ada@example.com?');
  });

  it('that makes it too long is rejected', async () => {
    const world = await makeWorld();
    expect((await world.signUp(`${'a'.repeat(65)}@example.com`)).status).toBe(422);
    expect((await world.signUp(`${'a'.repeat(64)}@example.com`)).status).toBe(200);
  });
});
