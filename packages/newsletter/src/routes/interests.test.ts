import { expect, it } from 'vitest';
import { linkTo, makeWorld, newsletter, rows, tokenIn } from '../testing/world.js';

const offering = {
  ...newsletter,
  interests: [
    { value: 'teas', label: 'Teas' },
    { value: 'walks', label: 'Walks', description: 'Once a month' },
  ],
};
const stored = (url: string) => rows(url, 'SELECT interests FROM subscribers');

it('are not offered unless newsletter.yaml lists them', async () => {
  const world = await makeWorld();
  expect(await (await world.get('/newsletter/subscribe')).text()).not.toContain('checkbox');
  expect((await world.signUp('ada@example.com', { interests: ['teas'] })).status).toBe(422);
  expect((await world.signUp('ada@example.com', { interests: [] })).status).toBe(200);
});

it('are unchecked checkboxes', async () => {
  const world = await makeWorld({ newsletter: offering });
  const page = await (await world.get('/newsletter/subscribe')).text();
  expect(page).toContain('<fieldset class="tendwell-interests"><legend>What would you like to hear about?');
  expect(page.match(/type="checkbox" name="interests"/g)).toHaveLength(2);
  expect(page).not.toContain(' checked');
});

it('can be a repeated field or a list, and stay checked after an error', async () => {
  const world = await makeWorld({ newsletter: offering });
  const consent = newsletter.consent.version;
  const wrong = await world.post('/newsletter/subscribe', { email: 'ada', consent, interests: ['walks'] });
  expect(await wrong.text()).toContain('value="walks" checked');
  await world.post('/newsletter/subscribe', {
    email: 'a@example.com',
    consent,
    interests: ['teas', 'walks'],
  });
  await world.signUp('b@example.com', { interests: ['walks'] });
  expect(await stored(world.url)).toEqual([{ interests: '["teas","walks"]' }, { interests: '["walks"]' }]);
});

it('are shown in the email and on the confirmation page, and stored with the consent', async () => {
  const world = await makeWorld({ newsletter: offering });
  await world.signUp('ada@example.com', { interests: ['walks', 'teas'] });
  const text = (await world.mails())[0]?.text;
  expect(text).toContain('Topics you chose: Teas, Walks.');
  const link = linkTo('confirm', text);
  expect(await (await world.get(link)).text()).toContain('Topics you chose: Teas, Walks.');

  // If somebody else enters the address again, the interests in the email are confirmed.
  await world.signUp('ada@example.com', { interests: [] });
  await world.post('/newsletter/confirm', { token: tokenIn(link) });
  expect(await stored(world.url)).toEqual([{ interests: '["walks","teas"]' }]);
  expect(await rows(world.url, `SELECT interests FROM consents WHERE action = 'asked'`)).toEqual([
    { interests: '["walks","teas"]' },
  ]);
});
