import { describe, expect, it } from 'vitest';
import {
  addressLetter,
  type FrozenLetter,
  freezeLetter,
  LEAVE_URL,
  type LetterVersion,
  MANAGE_URL,
  versionFor,
} from './frozen-letter.js';

const version = (subject: string): LetterVersion => ({
  subject,
  html: `<p>${subject} <a href="${LEAVE_URL}">Unsubscribe</a> <a href="${MANAGE_URL}">Change</a></p>`,
  text: `${subject}\n\nUnsubscribe:\n${LEAVE_URL}\n\nChange:\n${MANAGE_URL}`,
});

const letter = (changes: Partial<FrozenLetter> = {}) =>
  freezeLetter({
    name: 'winter-tea',
    interests: ['tea', 'sleep'],
    defaultLanguage: 'en-US',
    versions: { 'en-US': version('Winter tea'), es: version('Té de invierno'), 'zh-Hant': version('冬茶') },
    ...changes,
  });

describe('the hash of a letter', () => {
  it('is the same whatever the order of interests and languages', () => {
    const { versions } = letter();
    const reversed = Object.fromEntries(Object.entries(versions).reverse());
    expect(letter({ interests: ['sleep', 'tea'], versions: reversed }).hash).toBe(letter().hash);
    expect(letter().hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with everything that people get', () => {
    const { versions } = letter();
    const with_ = (changes: Partial<LetterVersion>) =>
      letter({ versions: { ...versions, es: { ...version('Té de invierno'), ...changes } } }).hash;
    const hashes = [
      letter().hash,
      letter({ name: 'winter' }).hash,
      letter({ interests: [] }).hash,
      letter({ defaultLanguage: 'es' }).hash,
      with_({ subject: 'Té' }),
      with_({ preheader: 'Té' }),
      with_({ html: '<p>Té</p>' }),
      with_({ text: 'Té' }),
      with_({ archiveUrl: 'https://quietpine.example.com/es/articles/tea/' }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('the version for a person', () => {
  it.each([
    ['es-MX', 'Té de invierno'],
    ['ES', 'Té de invierno'],
    ['en-GB', 'Winter tea'],
    ['zh-TW', '冬茶'],
    ['fr', 'Winter tea'],
    ['', 'Winter tea'],
    [undefined, 'Winter tea'],
  ])('in %s is “%s”', (locale, subject) => {
    expect(versionFor(letter(), locale).subject).toBe(subject);
  });
});

describe('an addressed letter', () => {
  it('has the person’s links in both parts, escaped in the HTML part', () => {
    const { html, text, subject } = addressLetter(version('Winter tea'), {
      leaveUrl: 'https://quietpine.example.com/newsletter/unsubscribe?token=a&lang=en',
      manageUrl: 'https://quietpine.example.com/newsletter/manage?token=$&"',
    });
    expect(subject).toBe('Winter tea');
    expect(html).toContain('href="https://quietpine.example.com/newsletter/unsubscribe?token=a&amp;lang=en"');
    expect(html).toContain('href="https://quietpine.example.com/newsletter/manage?token=$&amp;&quot;"');
    expect(text).toContain('\nhttps://quietpine.example.com/newsletter/unsubscribe?token=a&lang=en\n');
    expect(text).toContain('\nhttps://quietpine.example.com/newsletter/manage?token=$&"');
    expect(html + text).not.toContain('.invalid');
  });
});
