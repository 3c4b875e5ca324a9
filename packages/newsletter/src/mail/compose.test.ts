import { expect, it } from 'vitest';
import { makeWorld, newsletter } from '../testing/world.js';

it('ends with the postal address of the newsletter, if it has one of its own', async () => {
  const world = await makeWorld({
    newsletter: { ...newsletter, postalAddress: 'P.O. Box 118\nFort Bragg, CA 95437' },
  });
  await world.signUp('ada@example.com');
  const [mail] = await world.mails();
  expect(mail?.text).toContain('-- \nQuiet Pine Acupuncture\nP.O. Box 118\nFort Bragg, CA 95437\n');
  expect(mail?.html).toContain('P.O. Box 118');
  expect(mail?.text).not.toContain('12 Alder Street');
});
