import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Practice } from '../schema/practice.js';
import { vCard } from './vcard.js';

const practice: Practice = {
  name: 'Linden Street, Acupuncture \\ Massage',
  kind: 'acupuncture',
  tagline: 'Ein stilles Haus – mit Garten, Ruhe und Tee für alle, die länger bleiben möchten als geplant.',
  url: 'https://example.com',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [
    {
      address: {
        street: '12 Linden Street',
        unit: 'Suite 2; left',
        city: 'Oakland',
        region: 'CA',
        postalCode: '01234',
        country: 'US',
      },
      geo: { latitude: 37.8, longitude: -122.25 },
      phone: '+1 (510) 555-0142',
      email: 'hello@example.com',
    },
  ],
};

/** The cards as an independent library reads them: the values of a property, or undefined. */
function read(text: string) {
  const parsed: unknown[] = ICAL.parse(text);
  const cards = (Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown as ConstructorParameters<
    typeof ICAL.Component
  >[0][];
  return cards.map((data) => {
    const card = new ICAL.Component(data);
    return (name: string) => card.getFirstPropertyValue(name) ?? undefined;
  });
}

describe('vCard', () => {
  test('is parsed by another library without losing a character', () => {
    const [card] = read(vCard(practice));
    expect(card?.('version')).toBe('3.0');
    expect(card?.('fn')).toBe(practice.name);
    expect(card?.('org')).toBe(practice.name);
    expect(card?.('tel')).toBe('+15105550142');
    expect(card?.('email')).toBe('hello@example.com');
    expect(card?.('note')).toBe(practice.tagline);
    expect(card?.('url')).toBe('https://example.com/');
    expect(card?.('uid')).toBe('https://example.com/#practice');
    expect(card?.('adr')).toEqual([
      '',
      '',
      '12 Linden Street, Suite 2; left',
      'Oakland',
      'CA',
      '01234',
      'United States',
    ]);
    expect(String(card?.('geo'))).toMatch(/37\.8[;,]-122\.25/);
    expect(card?.('n')).toEqual(['', '', '', '', '']);
  });

  test('contains nothing that was not stated', () => {
    const { tagline: _, ...quiet } = practice;
    const [card] = read(
      vCard({ ...quiet, locations: [{ address: { street: '1 A Street', city: 'Cork', country: 'IE' } }] }),
    );
    expect(['tel', 'email', 'geo', 'note'].map((name) => card?.(name))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(card?.('adr')).toEqual(['', '', '1 A Street', 'Cork', '', '', 'Ireland']);
  });

  test('has a card for each location, or for the given one', () => {
    const [first] = practice.locations;
    const two = { ...practice, locations: [first as never, { ...(first as never as object), name: 'East' }] };
    const cards = read(vCard(two as Practice));
    expect(cards.map((card) => card('uid'))).toEqual([
      'https://example.com/#practice',
      'https://example.com/#practice-2',
    ]);
    expect(cards[1]?.('org')).toEqual([practice.name, 'East']);
    expect(read(vCard(two as Practice, 1))).toHaveLength(1);
    expect(() => vCard(practice, 1)).toThrow(RangeError);
  });

  test('folds lines after at most 75 bytes, and never inside a character', () => {
    const text = vCard({ ...practice, tagline: '🌿é–'.repeat(60) });
    const lines = text.split('\r\n');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // A lone surrogate would come back as a replacement character.
      expect(Buffer.from(line).toString()).toBe(line);
    }
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(text)[0]?.('note')).toBe('🌿é–'.repeat(60));
  });

  test('escapes as in RFC 2426, also semicolons in single values', () => {
    expect(vCard({ ...practice, name: 'A; B, C\\' })).toContain('\r\nFN:A\\; B\\, C\\\\\r\n');
  });

  test('escapes line breaks in text', () => {
    const name = 'A\r\nTEL:+15105550199\nEND:VCARD\0';
    const text = vCard({ ...practice, name, tagline: 'b\rEMAIL:x' });
    expect(text.split('\r\n').filter((line) => /^(?:TEL|EMAIL|END)/.test(line))).toEqual([
      'TEL;TYPE=WORK,VOICE:+15105550142',
      'EMAIL;TYPE=INTERNET,WORK:hello@example.com',
      'END:VCARD',
    ]);
    expect(read(text)[0]?.('fn')).toBe('A\nTEL:+15105550199\nEND:VCARD ');
  });
});
