import type { Hours, Practice } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import { practice } from '../testing/samples.js';
import { practiceFooterHtml } from './practice-footer.html.js';

/** Intl sets thin and no-break spaces around times, not the same ones in every version. */
const spaces = (html: string) => html.replace(/[\u2009\u202f\u00a0]/g, ' ');

/** What a browser shows of character references. */
const decode = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe('practiceFooterHtml', () => {
  const html = String(practiceFooterHtml(practice));

  it('says who, where, when and how', () => {
    expect(html).toContain('<h2>Salt &amp; Reed Massage</h2>');
    expect(html).toContain('9 Quay Lane<br>Duluth, MN 55802<br>');
    expect(html).toContain('<a href="tel:+12185550107" dir="ltr">(218)\u00a0555\u20110107</a>');
    expect(spaces(html)).toMatch(
      /Monday<\/th><td><span>9:00 AM – 12:00 PM<\/span> <span>1:00 – 5:30 PM<\/span>/,
    );
    expect(html).toMatch(/Tuesday<\/th><td><span>Closed<\/span>/);
    expect(html).toContain('Hours are in Central Time.');
  });

  it('shows the hours of a location in its own time zone', () => {
    const locations = practice.locations.map((location) => ({ ...location, timeZone: 'America/Denver' }));
    const shown = String(practiceFooterHtml({ ...practice, locations }));
    expect(shown).toContain('Hours are in Mountain Time.');
    expect(shown).toContain('"timeZone":"America/Denver"');
  });

  it('shows the week, and no status, if the seasons or the recurring hours cannot be read', () => {
    for (const unreadable of [{ seasons: 'summer' }, { seasons: [null] }, { recurring: [{ hours: 9 }] }]) {
      const hours = { ...practice.locations[0]?.hours, ...unreadable } as unknown as Hours;
      const locations = practice.locations.map((location) => ({ ...location, hours }));
      const shown = String(practiceFooterHtml({ ...practice, locations }));
      expect(shown).toContain('Monday');
      expect(shown).not.toContain('"timeZone"');
    }
  });

  it('links the email address, encoded as character references', () => {
    expect(html).not.toContain('hello@');
    expect(decode(html)).toContain(
      '<a href="mailto:hello@saltreed.example.com" dir="ltr">hello@<wbr>saltreed.example.com</a>',
    );
  });

  it('never says "open" in HTML, which may be read later', () => {
    expect(html).not.toMatch(/open (now|until)/i);
  });

  it('shows nothing for facts that are not stated', () => {
    const bare: Practice = {
      name: 'Bare',
      kind: 'yoga',
      url: 'https://bare.example.com/',
      locale: 'en-US',
      timeZone: 'UTC',
      locations: [{ address: { street: '1 A St', city: 'B', country: 'US' } }],
    };
    const shown = String(practiceFooterHtml(bare));
    for (const word of ['undefined', 'Contact', 'When', '988', 'Parking', '<dl', 'null']) {
      expect(shown).not.toContain(word);
    }
  });

  it('links to the page of a location in place of how to get there', () => {
    const [place] = practice.locations;
    if (!place) throw new Error('The sample practice has a location.');
    const facts = { ...practice, locations: [{ ...place, name: 'Quay', parking: 'On the pier.' }] };
    expect(String(practiceFooterHtml(facts))).toContain('On the pier.');
    const linked = String(practiceFooterHtml(facts, { locationUrls: ['/visit/quay/'] }));
    expect(linked).toContain('<h3><a href="/visit/quay/">Quay</a></h3>');
    expect(linked).not.toContain('On the pier.');
  });

  it('gives no directions to a location without a street', () => {
    const address = { city: 'Duluth', region: 'MN', country: 'US' };
    const shown = String(practiceFooterHtml({ ...practice, locations: [{ address }] }));
    expect(shown).toContain('<address>Duluth, MN<br></address>');
    expect(shown).not.toContain('tendwell-directions');
  });

  it('lists the closures of the next 90 days', () => {
    const [place] = practice.locations;
    const exceptions = [
      { from: '2026-01-01', reason: 'New Year' },
      { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break' },
      { from: '2027-02-21', reason: 'Inventory' },
      { from: '2027-02-22', reason: 'Training' },
      { from: '2027-11-25', reason: 'Thanksgiving' },
    ];
    const closing = {
      ...practice,
      locations: [{ ...place, hours: { ...place?.hours, exceptions } }],
    } as Practice;
    const shown = String(practiceFooterHtml(closing, { today: '2026-11-23' }));
    expect(spaces(shown)).toContain('Dec 24, 2026 – Jan 2, 2027: closed<br>Winter break');
    const reasons = (text: string) =>
      [...text.matchAll(/closed<br>(.*?)<\/li>/g)].map(([, reason]) => reason);
    expect(reasons(shown)).toEqual(['Winter break', 'Inventory']);
    expect(reasons(String(practiceFooterHtml(closing)))).toHaveLength(5);
  });

  it('names the crisis lines of the region that the practice states', () => {
    expect(String(practiceFooterHtml({ ...practice, crisis: 'US' }))).toContain(
      '<a href="tel:988" dir="ltr">988</a>',
    );
    expect(html).not.toContain('988');
  });

  it('puts a postal code where the country does', () => {
    const german = { street: 'Hafenweg 2', city: 'Kiel', postalCode: '24103', country: 'DE' };
    expect(String(practiceFooterHtml({ ...practice, locations: [{ address: german }] }))).toContain(
      '24103 Kiel',
    );
  });
});
