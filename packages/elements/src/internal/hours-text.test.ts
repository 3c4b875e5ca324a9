import type { Hours } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import '../lang/ar.js';
import '../lang/de.js';
import '../lang/es.js';
import '../lang/fr.js';
import '../lang/zh.js';
import { comingWeeks, recurringTexts, seasonText, weekTexts } from './hours-text.js';

const hours: Hours = {
  recurring: [
    { day: 'saturday', nth: [1, 3], hours: ['09:00-12:00', '14:00-17:30'] },
    { day: 'friday', nth: [-1], hours: [] },
    { day: 'monday', everyWeeks: 2, from: '2026-01-05', hours: ['18:00-21:00'] },
  ],
};
const read = (locale: string, given = hours, today?: string) =>
  recurringTexts(given, { locale, today }).map((text) => text.replace(/[\u00a0\u202f\u2009]/g, ' '));

describe('hours from midnight to midnight', () => {
  it.each([
    ['en', 'Monday: open 24 hours'],
    ['de', 'Montag: 24 Stunden geöffnet'],
    ['es', 'Lunes: abierto las 24 horas'],
    ['fr', 'Lundi : ouvert 24 heures sur 24'],
    ['ar', 'الاثنين: مفتوح على مدار الساعة'],
    ['zh', '星期一：24小时营业'],
  ])('are said as on a sign: %s', (locale, text) => {
    for (const monday of [['00:00-24:00'], ['00:00-00:00'], ['00:00 – 24:00']]) {
      expect(weekTexts({ monday }, { locale }).map((line) => line.replace(/\s/g, ' '))).toEqual([text]);
    }
  });

  it('are no others', () => {
    const texts = weekTexts({ monday: ['09:00-24:00'], tuesday: ['00:00-12:00'] }, { locale: 'en' });
    expect(texts.map((line) => line.replace(/\s/g, ' '))).toEqual([
      'Monday: 9:00 AM – 12:00 AM',
      'Tuesday: 12:00 AM – 12:00 PM',
    ]);
  });
});

describe('recurring days in words', () => {
  it.each([
    [
      'en-US',
      [
        '1st and 3rd Saturday of each month: 9:00 AM – 12:00 PM, 2:00 – 5:30 PM',
        'Last Friday of each month: closed',
        'Every 2 weeks on Monday, starting January 5, 2026: 6:00 – 9:00 PM',
      ],
    ],
    [
      'de',
      [
        '1. und 3. Samstag im Monat: 09:00–12:00 Uhr, 14:00–17:30 Uhr',
        'Letzter Freitag im Monat: geschlossen',
        'Montag alle 2 Wochen, ab 5. Januar 2026: 18:00–21:00 Uhr',
      ],
    ],
    [
      'es',
      [
        'Primer y tercer sábado de cada mes: 9:00–12:00, 14:00–17:30',
        'Último viernes de cada mes: cerrado',
        'Lunes cada 2 semanas, desde el 5 de enero de 2026: 18:00–21:00',
      ],
    ],
    [
      'fr',
      [
        '1er et 3e samedi du mois : 09:00 – 12:00, 14:00 – 17:30',
        'Dernier vendredi du mois : fermé',
        'Lundi toutes les 2 semaines, à partir du 5 janvier 2026 : 18:00 – 21:00',
      ],
    ],
    [
      'zh',
      [
        '每月第一个和第三个星期六：09:00–12:00、14:00–17:30',
        '每月最后一个星期五：休息',
        '每2周的星期一，自2026年1月5日起：18:00–21:00',
      ],
    ],
  ])('are sentences of the language: %s', (locale, texts) => {
    expect(read(locale)).toEqual(texts);
  });

  it('have the Arabic form for two weeks, and the number after the day', () => {
    const [nth, , weeks] = read('ar');
    expect(nth).toMatch(/^السبت الأول والثالث من كل شهر: /);
    expect(weeks).toMatch(/^الاثنين كل أسبوعين، بدءًا من /);
  });

  it('start with the next of the days, so that the words stay true', () => {
    const [, , before] = read('en', hours, '2025-12-01');
    const [, , day] = read('en', hours, '2026-03-02');
    const [, , after] = read('en', hours, '2026-03-03');
    expect(before).toContain('starting January 5, 2026:');
    expect(day).toContain('starting March 2, 2026:');
    expect(after).toContain('starting March 16, 2026:');
  });

  it('are those of the season', () => {
    const summer = {
      from: '06-01',
      to: '08-31',
      recurring: [{ day: 'sunday' as const, nth: [2], hours: [] }],
    };
    const given = { ...hours, seasons: [summer] };
    expect(read('en', given, '2026-07-01')).toEqual(['2nd Sunday of each month: closed']);
    expect(read('en', given, '2026-09-01')).toHaveLength(3);
  });

  it('leave out what cannot be read', () => {
    const recurring = [
      { day: 'saturday', hours: ['09:00-12:00'] },
      { day: 'saturday', nth: [9, {}], hours: ['09:00-12:00'] },
      { day: 'saturday', everyWeeks: 2, from: 'soon', hours: ['09:00-12:00'] },
      { day: 'noday', everyWeeks: 0, from: '2026-01-05', hours: ['09:00-12:00'] },
    ] as Hours['recurring'];
    expect(read('en', { recurring })).toEqual([]);
  });
});

describe('seasons in words', () => {
  const given: Hours = {
    tuesday: ['09:00-17:00'],
    seasons: [
      {
        from: '12-20',
        to: '01-06',
        name: 'Midwinter hours',
        monday: ['10:00-12:00'],
        friday: ['10:00-12:00'],
      },
      {
        from: '06-15',
        to: '08-31',
        recurring: [{ day: 'sunday', everyWeeks: 2, from: '2026-06-21', hours: ['08:00-10:00'] }],
      },
      { from: '02-29', to: '02-29', name: 'A day off' },
    ],
  };
  const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f\u2009]/g, ' ');
  const weeks = (today?: string, locale = 'en-US') =>
    comingWeeks(given, { locale, today }).map((lines) => lines.map(plain));
  const midwinter = ['Dec 20 – Jan 6 (Midwinter hours)', 'Monday, Friday: 10:00 AM – 12:00 PM'];

  it('are listed with their hours from 90 days before they begin', () => {
    expect(weeks('2026-09-20')).toEqual([]);
    expect(weeks('2026-09-21')).toEqual([midwinter]);
    expect(weeks('2026-12-19')).toEqual([midwinter]);
  });

  it('are followed by the usual week while they last, so that a page says what comes after them', () => {
    expect(weeks('2026-12-20')).toEqual([['Jan 7 – Jun 14', 'Tuesday: 9:00 AM – 5:00 PM']]);
    expect(weeks('2026-08-01')).toEqual([['Sep 1 – Dec 19', 'Tuesday: 9:00 AM – 5:00 PM']]);
  });

  it('begin their second weeks with the season, and say when they are closed', () => {
    expect(weeks('2027-06-01')[0]).toEqual([
      'Jun 15 – Aug 31',
      'Every 2 weeks on Sunday, starting June 20, 2027: 8:00 – 10:00 AM',
    ]);
    expect(weeks('2028-01-07')).toEqual([['Feb 29 (A day off)', 'Closed']]);
  });

  it('are all listed if no day is given', () => {
    expect(weeks()).toEqual([
      midwinter,
      ['Jun 15 – Aug 31', 'Every 2 weeks on Sunday, starting June 21, 2026: 8:00 – 10:00 AM'],
      ['Feb 29 (A day off)', 'Closed'],
    ]);
  });

  it('name the week that a page shows, if it is not the usual one', () => {
    const name = (today?: string) => plain(seasonText(given, { locale: 'en-US', today }));
    expect(name('2027-01-06')).toBe('Dec 20 – Jan 6 (Midwinter hours)');
    expect(name('2027-01-07')).toBeUndefined();
    expect(name()).toBeUndefined();
  });

  it('have the dates of the language', () => {
    expect(weeks('2026-12-01', 'de')[0]?.[0]).toBe('20. Dez. – 6. Jan. (Midwinter hours)');
    expect(weeks('2026-12-01', 'zh')[0]?.[0]).toBe('12月20日 – 1月6日（Midwinter hours）');
  });
});
