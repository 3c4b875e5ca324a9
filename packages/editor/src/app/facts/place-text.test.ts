import { describe, expect, it } from 'vitest';
import { chooseLanguage, withFields } from '../lang/language.js';
import { placeText } from './place-text.js';

const values = { services: [{ name: 'Call' }, { name: 'First visit', price: { amount: 165 } }, {}] };
const place = async (tag: string, ...path: (string | number)[]) =>
  placeText(path, {
    words: (await withFields(await chooseLanguage([tag]))).words,
    schema: 'practice',
    values,
  });

describe('the place of a value', () => {
  it('has the titles of the forms, with the names of items', async () => {
    expect(await place('en', 'services', 1, 'price', 'amount')).toBe(
      'Services and prices › First visit › Price › Amount',
    );
    expect(await place('de', 'services', 1, 'price')).toBe('Leistungen und Preise › First visit › Preis');
    expect(await place('en', 'acceptingNewClients')).toBe('Accepting new clients');
  });

  it('has the number of an item without a name', async () => {
    expect(await place('en', 'services', 2)).toBe('Services and prices › 3');
  });
});
