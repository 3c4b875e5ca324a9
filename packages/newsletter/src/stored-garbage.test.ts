import { describe, expect, it } from 'vitest';
import { linkTo, makeWorld, rows, subscribed, tokenIn, type World } from './testing/world.js';

/** Values that no form accepts, but a list can have: from an import, another program, or an older version. */
const GARBAGE: Readonly<Record<string, readonly string[]>> = {
  locale: ['', 'garbage!!', 'en_US', '*', 'x', 'i', '\u0000', 'a'.repeat(5000), '<script>', 'de-'],
  interests: ['', 'teas', '{}', '5', 'null', '[5, null, {}]', '["<script>"]', '[', '"teas"'],
  name: ['', '\u0000', '<script>', '\ud800', 'a'.repeat(5000)],
};

const everyPage = async (
  world: World,
  { manageLink, unsubscribeLink, confirmLink }: Record<string, string>,
) => {
  const block = String(unsubscribeLink).replace('/unsubscribe?', '/block?');
  const pages = [manageLink, unsubscribeLink, confirmLink, block].map(String);
  const statuses: number[] = [];
  for (const page of pages) {
    for (const accept of ['text/html', 'application/json']) {
      const answer = await world.get(page, { accept });
      statuses.push(answer.status);
      if (accept === 'text/html') expect(await answer.text()).not.toContain('<script>');
    }
  }
  const token = tokenIn(String(manageLink));
  statuses.push((await world.post('/newsletter/manage', { token, do: 'save', name: 'Ada' })).status);
  statuses.push((await world.post('/newsletter/manage', { token, do: 'erase' })).status);
  return statuses;
};

describe.each(Object.entries(GARBAGE))('garbage stored as the %s of a person', (column, values) => {
  it('breaks none of their pages', async () => {
    const world = await makeWorld();
    const links = await subscribed(world, 'ada@example.com');
    const { confirmLink, manageLink, unsubscribeLink } = links;
    for (const value of values) {
      const hex = [...new TextEncoder().encode(value)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
      await rows(world.url, `UPDATE subscribers SET ${column} = CAST(x'${hex}' AS TEXT)`);
      const statuses = await everyPage(world, { confirmLink, manageLink, unsubscribeLink });
      expect.soft(new Set(statuses), value).toEqual(new Set([200]));
    }
    expect(world.logged).toEqual([]);
  });

  it('breaks neither the confirmation of a sign-up nor its email', async () => {
    for (const value of values) {
      const world = await makeWorld();
      await world.signUp('ada@example.com');
      const hex = [...new TextEncoder().encode(value)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
      await rows(world.url, `UPDATE subscribers SET ${column} = CAST(x'${hex}' AS TEXT)`);
      // The record of consent can't be updated, so the garbage is written from the start.
      await rows(world.url, 'DROP TRIGGER consents_are_append_only');
      if (column !== 'name') await rows(world.url, `UPDATE consents SET ${column} = CAST(x'${hex}' AS TEXT)`);
      else
        await rows(world.url, `UPDATE tokens SET name = CAST(x'${hex}' AS TEXT) WHERE purpose = 'confirm'`);
      const link = linkTo('confirm', (await world.mails())[0]?.text);
      expect.soft((await world.get(link)).status, value).toBe(200);
      expect
        .soft((await world.post('/newsletter/confirm', { token: tokenIn(link) })).status, value)
        .toBe(200);
      expect.soft((await world.mails())[0]?.kind, value).toBe('welcome');
      expect.soft(await world.store.listMails(1)).toHaveLength(1);
    }
  });
});
