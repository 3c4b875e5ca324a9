import { createHash } from 'node:crypto';
import type { Hours, Practice } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import '../lang/ar.js';
import '../lang/de.js';
import '../lang/fr.js';
import { practice } from '../testing/samples.js';
import { ANNOUNCEMENT_SCRIPT_HASH, SCRIPT } from './inline-script.js';
import { practiceAnnouncementHtml } from './practice-announcement.html.js';

type Exceptions = NonNullable<Hours['exceptions']>;

const [place] = practice.locations as [Practice['locations'][0]];
const closing = (...exceptions: Exceptions): Practice => ({
  ...practice,
  locations: [{ ...place, hours: { ...place.hours, exceptions } }],
});
const winterBreak = { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break', announceDays: 14 };
const moving = { text: 'We are moving in May.', link: { text: 'See the rooms', url: '/rooms/' } };

/** The words of each announcement, and whether they are hidden. */
const lines = (practice: Practice, options: Parameters<typeof practiceAnnouncementHtml>[1] = {}) =>
  [...String(practiceAnnouncementHtml(practice, options)).matchAll(/<p([^>]*)>(.*?)<\/p>/g)].map(
    ([, attributes = '', text = '']) => [
      text.replace(/<[^>]*>/g, '').replace(/\s/g, ' '),
      / hidden/.test(attributes) ? 'hidden' : 'shown',
    ],
  );

describe('practiceAnnouncementHtml', () => {
  it('renders nothing for a practice that announces nothing', () => {
    expect(String(practiceAnnouncementHtml(practice))).toBe('');
    expect(String(practiceAnnouncementHtml(closing({ from: '2026-12-24' })))).toBe('');
  });

  it('shows the announcement of a practice with its link', () => {
    const markup = String(practiceAnnouncementHtml({ ...practice, announcement: moving }));
    expect(markup).toContain('<p>We are moving in May. <a href="/rooms/">See the rooms</a></p>');
    expect(markup).toMatch(/^<section class="tendwell-announcement" aria-label="Announcements">/);
  });

  it('makes an announcement of a closure, with its dates and its reason', () => {
    expect(lines(closing(winterBreak), { today: '2026-12-20' })).toEqual([
      ['Closed Dec 24, 2026 – Jan 2, 2027 (Winter break)', 'shown'],
    ]);
  });

  it('makes one of special hours', () => {
    const inspection = { from: '2026-12-11', hours: ['09:00-12:00'], announceDays: 3 };
    expect(lines(closing(inspection), { today: '2026-12-11' })).toEqual([
      ['Special hours, Dec 11, 2026: 9:00 AM – 12:00 PM', 'shown'],
    ]);
  });

  it('shows a closure from the chosen number of days before it until its last day', () => {
    const on = (today: string) => lines(closing(winterBreak), { today }).map(([, state]) => state);
    expect(on('2026-12-09')).toEqual(['hidden']);
    expect(on('2026-12-10')).toEqual(['shown']);
    expect(on('2027-01-02')).toEqual(['shown']);
    expect(on('2027-01-03')).toEqual([]);
  });

  it('states its first and last moments in the time zone of the location', () => {
    const markup = String(practiceAnnouncementHtml(closing(winterBreak)));
    expect(markup).toContain('data-from="2026-12-10T06:00:00.000Z"');
    expect(markup).toContain('data-until="2027-01-03T06:00:00.000Z"');
    const [there] = closing(winterBreak).locations as [Practice['locations'][0]];
    const elsewhere = practiceAnnouncementHtml({
      ...practice,
      locations: [{ ...there, timeZone: 'Asia/Tokyo' }],
    });
    expect(String(elsewhere)).toContain('data-from="2026-12-09T15:00:00.000Z"');
  });

  it('marks what is announced within a month, for visitors without JavaScript', () => {
    const markup = (today: string) => String(practiceAnnouncementHtml(closing(winterBreak), { today }));
    expect(markup('2026-11-10')).toContain(' data-soon hidden>');
    expect(markup('2026-11-08')).toMatch(/^<section[^>]* hidden>/);
    expect(markup('2026-11-08')).not.toContain('data-soon');
  });

  it('leaves out what is more than a year away', () => {
    expect(lines(closing(winterBreak), { today: '2025-12-01' })).toEqual([]);
  });

  it('names the last day of an announcement, which its text may not mention', () => {
    const until = { ...practice, announcement: { ...moving, until: '2026-05-31' } };
    expect(lines(until)).toEqual([['We are moving in May. See the rooms (until May 31, 2026)', 'shown']]);
    const between = { ...practice, announcement: { ...moving, from: '2026-04-01', until: '2026-05-31' } };
    expect(lines(between, { today: '2026-04-01' })).toEqual([
      ['We are moving in May. See the rooms (Apr 1 – May 31, 2026)', 'shown'],
    ]);
  });

  it('states a closure of all locations once, and one of some with their names', () => {
    const at = (name: string, ...exceptions: Exceptions) => ({ ...place, name, hours: { exceptions } });
    const day = { from: '2026-12-31', announceDays: 7 };
    const several = {
      ...practice,
      locations: [at('Harbor house', winterBreak, day), at('Mill house', winterBreak)],
    };
    expect(lines(several, { today: '2026-12-25' }).map(([text]) => text)).toEqual([
      'Harbor house: Closed Dec 24 – 30, 2026 (Winter break)',
      'Mill house: Closed Dec 24, 2026 – Jan 2, 2027 (Winter break)',
      'Harbor house: Closed Dec 31, 2026',
      'Harbor house: Closed Jan 1 – 2, 2027 (Winter break)',
    ]);
    const both = { ...practice, locations: [at('Harbor house', winterBreak), at('Mill house', winterBreak)] };
    expect(lines(both, { today: '2026-12-25' })).toHaveLength(1);
  });

  it.each([
    ['de', 'Geschlossen: 24. Dez. 2026 – 2. Jan. 2027 (Winter break)'],
    ['fr', 'Fermé : 24 déc. 2026 – 2 janv. 2027 (Winter break)'],
  ])('is written in the language of the page: %s', (locale, text) => {
    expect(lines(closing(winterBreak), { locale, today: '2026-12-20' })).toEqual([[text, 'shown']]);
  });

  it('escapes what the practice writes', () => {
    const hostile = { ...practice, announcement: { text: '<b>Now</b>', link: { text: '<i>', url: '/"x' } } };
    const markup = String(practiceAnnouncementHtml(hostile));
    expect(markup).toContain('&lt;b&gt;Now&lt;/b&gt; <a href="/%22x">&lt;i&gt;</a>');
  });

  it('leaves out a fact that no schema would accept, and shows the others', () => {
    const shown = (announcement: unknown, timeZone = 'UTC') =>
      lines({ ...closing(winterBreak), announcement, timeZone } as Practice, { today: '2026-12-20' });
    const closure = ['Closed Dec 24, 2026 – Jan 2, 2027 (Winter break)', 'shown'];
    for (const garbage of ['soon', 42, null, [], { text: 7 }, { link: moving.link }]) {
      expect(shown(garbage)).toEqual([closure]);
    }
    const text = 'We are moving in May.';
    expect(shown({ text, link: { text: 'x', url: 'javascript:alert(1)' } })).toEqual([
      [text, 'shown'],
      closure,
    ]);
    expect(shown({ text, from: 'soon', until: [] })).toEqual([[text, 'shown'], closure]);
    expect(shown(undefined, 'Mars/Olympus')).toEqual([closure]);
    for (const announceDays of ['x', Number.NaN, 1e9]) {
      const broken = { ...winterBreak, announceDays } as Exceptions[0];
      expect(lines({ ...closing(broken), announcement: { text } })).toEqual([[text, 'shown']]);
    }
  });

  it('has a script of its own only on request, and names its hash', () => {
    const practiceWithNews = { ...practice, announcement: moving };
    expect(String(practiceAnnouncementHtml(practiceWithNews))).not.toContain('<script');
    const markup = String(practiceAnnouncementHtml(practiceWithNews, { inlineScript: true }));
    const [, script = ''] = /<script>(.*)<\/script>/.exec(markup) ?? [];
    expect(script).toBe(SCRIPT);
    expect(ANNOUNCEMENT_SCRIPT_HASH).toBe(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });
});
