import type { Practice } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import '../lang/de.js';
import { practiceFooterHtml } from '../practice-footer/practice-footer.html.js';
import { completePractice } from '../testing/complete-practice.js';
import { practice } from '../testing/samples.js';
import { practiceVisitHtml } from './practice-visit.html.js';

const render = (facts: Practice, options = {}) => String(practiceVisitHtml(facts, options));
/** The words of a markup, without what is reserved for the longest status. */
const words = (markup: string) =>
  markup
    .replace(/<script.*?<\/script>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('practiceVisitHtml', () => {
  it('shows where each location is, how to get there, and when it is open', () => {
    const markup = render(completePractice);
    const [harbor = '', mill = ''] = markup.split('<section class="tendwell-visit-place">').slice(1);
    for (const text of [
      'Harbor house',
      '4 Pilot Row',
      'Behind the chandlery.',
      'Two spaces in the yard.',
      'Bus 5 to the pier.',
      'A ramp on the left.',
      '6:01',
      'Ring twice.',
    ]) {
      expect(words(harbor)).toContain(text);
      expect(words(mill)).not.toContain(text);
    }
    expect(words(mill)).toContain('Mill house');
    expect(words(mill)).toContain('On the street.');
    expect(markup).not.toContain('<iframe');
  });

  it('links to directions to each address, and sends no referrer', () => {
    const links = [
      ...render(completePractice).matchAll(/class="tendwell-directions" href="([^"]*)" rel="noreferrer"/g),
    ];
    expect(
      links.map(([, url = '']) => new URL(url.replaceAll('&amp;', '&')).searchParams.get('destination')),
    ).toEqual(['4 Pilot Row, Rockport, ME 04856, US', '71 Race Street, Camden, ME 04843, US']);
  });

  it('shows only one location, whose name is the title of the page', () => {
    const markup = render(completePractice, { location: 1 });
    expect(markup.match(/class="tendwell-visit-place"/g)).toHaveLength(1);
    expect(words(markup)).not.toMatch(/Harbor house|Mill house|4 Pilot Row/);
    expect(words(markup)).toContain('71 Race Street');
    expect(markup.match(/href="tel:[^"]*"/g)).toEqual(['href="tel:+12075550132"']);
  });

  it('links to the page of a location, which says how to get there', () => {
    const markup = render(completePractice, { locationUrls: ['/visit/harbor/', 'javascript:alert(1)'] });
    expect(markup).toContain('<h2><a href="/visit/harbor/">Harbor house</a></h2>');
    expect(words(markup)).not.toContain('Two spaces in the yard.');
    expect(words(markup)).toContain('6:01');
    expect(markup).toContain('<h2>Mill house</h2>');
    expect(words(markup)).toContain('On the street.');
  });

  it('offers to book, and names the company that runs the booking page', () => {
    expect(render(completePractice)).toContain(
      '<a class="tendwell-book" href="/book/">Book a visit</a> (<bdi>Oarlock</bdi>)',
    );
  });

  it('calls what is booked a visit, a class, or a session, depending on the kind of practice', () => {
    const texts = (kind: unknown) => {
      const other = { ...completePractice, kind } as Practice;
      return [render(other), String(practiceFooterHtml(other))].map(
        (markup) => / href="\/book\/">(.*?)</.exec(markup)?.[1],
      );
    };
    expect(texts('yoga')).toEqual(['Book a class', 'Book a class']);
    expect(texts('therapy')).toEqual(['Book a session', 'Book a session']);
    expect(texts('massage')).toEqual(['Book a visit', 'Book a visit']);
    expect(texts({ toString: 'yoga' })).toEqual(['Book a visit', 'Book a visit']);
  });

  it('offers to call at the top for one number, and with each location for several', () => {
    const call =
      '<a class="tendwell-call" href="tel:+12185550107">Call <bdi dir="ltr">(218)\u00a0555\u20110107</bdi></a>';
    expect(render(practice).split('<section')[0]).toContain(call);
    const [top = '', harbor, mill] = render(completePractice).split('<section class="tendwell-visit-place">');
    expect(top).not.toContain('tel:');
    expect(harbor).toContain('tel:+12075550131');
    expect(mill).toContain('tel:+12075550132');
  });

  it('offers no call if the practice has switched it off', () => {
    const booking = { url: '/book/', call: false };
    expect(render({ ...completePractice, booking })).not.toContain('tel:');
    expect(render({ ...practice, booking })).not.toContain('tel:');
  });

  it('leaves no gap for what the data leaves out', () => {
    const [{ address }] = practice.locations as [Practice['locations'][0]];
    const { booking: _, ...without } = { ...practice, booking: undefined, locations: [{ address }] };
    const markup = render(without);
    expect(markup).not.toMatch(/<(dl|table|p)[^>]*>\s*<\/|tendwell-visit-actions|<dl|<table/);
    expect(words(markup).trim()).toBe('How to find us 9 Quay Lane Duluth, MN 55802 Get directions');
  });

  it('says where clients may be, and gives no directions, if a location has no street', () => {
    const address = { city: 'Duluth', region: 'MN', country: 'US' };
    const telehealth = { regions: ['MN', 'WI'] };
    const markup = render({ ...practice, telehealth, locations: [{ address }] });
    expect(words(markup).trim()).toMatch(/^Where Duluth, MN Video appointments for \w+ in MN and WI\.$/);
    expect(markup).not.toContain('href');
  });

  it('is written in the language of the page', () => {
    const markup = words(render(completePractice, { locale: 'de' }));
    for (const text of ['Termin vereinbaren', 'Route planen', 'Parken', 'Montag', 'anrufen']) {
      expect(markup).toContain(text);
    }
  });

  it('escapes what the practice writes', () => {
    const [place] = practice.locations as [Practice['locations'][0]];
    const hostile = { ...practice, locations: [{ ...place, name: '<b>', parking: '<i>"' }] };
    expect(render(hostile)).toContain('<h2>&lt;b&gt;</h2>');
    expect(render(hostile)).toContain('<dd>&lt;i&gt;&quot;</dd>');
  });

  it('leaves out a fact that no schema would accept, and shows the others', () => {
    const [place, ...others] = completePractice.locations;
    for (const garbage of ['javascript:alert(1)', 42, null, [], {}]) {
      for (const key of ['address', 'hours', 'phone', 'parking', 'name'] as const) {
        const broken = {
          ...completePractice,
          locations: [{ ...place, [key]: garbage }, ...others],
        } as Practice;
        const markup = render(broken);
        for (const text of ['Behind the chandlery.', '71 Race Street', 'href="/book/"']) {
          expect(markup, `${key} ${JSON.stringify(garbage)}`).toContain(text);
        }
        expect(markup).not.toMatch(/undefined|NaN|\[object|"javascript:/);
      }
      const booking = { url: garbage } as Practice['booking'] & object;
      expect(render({ ...completePractice, booking })).not.toContain('tendwell-book');
    }
  });

  it('has no table of closed days for a practice that only says "by appointment"', () => {
    const [place] = practice.locations as [Practice['locations'][0]];
    const visit = (hours: object) => render({ ...practice, locations: [{ ...place, hours }] });
    const only = visit({ appointmentOnly: true, exceptions: [{ from: '2026-05-04' }] });
    expect(only).toContain('<p>By appointment only.</p>');
    expect(only).toContain('May\u00a04,\u00a02026: closed');
    expect(only).not.toMatch(/<table|<script|tendwell-status/);
    expect(visit({})).not.toContain('tendwell-hours');
    expect(visit({ monday: [] })).toContain('<table');
    const both = visit({ appointmentOnly: true, monday: ['09:00-12:00'] });
    expect(both).toMatch(/<table[\s\S]*<p>By appointment only\.<\/p>/);
  });
});
