import type { Practice, Service } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import '../lang/de.js';
import { completePractice } from '../testing/complete-practice.js';
import { practiceServicesHtml } from './practice-services.html.js';

const withServices = (services: unknown): Practice => ({
  ...completePractice,
  services: services as Service[],
});
const render = (services: unknown, options = {}) =>
  String(practiceServicesHtml(withServices(services), options));

describe('practiceServicesHtml', () => {
  it('shows every fact of a service', () => {
    const html = String(practiceServicesHtml(completePractice)).replace(/&#39;/g, '’');
    for (const text of [
      '<h2>Acupuncture</h2>',
      '<dt>First visit</dt>',
      'id="first-visit"',
      'sliding scale $131–$141 <small>Paid on the day.</small>',
      '91 minutes',
      'A long talk.',
      'Start here if this is your first visit',
      'With Ona Reyes',
      'In person or by video',
      'href="/book/first/" aria-label="Book: First visit">Book</a> (<bdi>Oarlock</bdi>)',
    ]) {
      expect(html).toContain(text);
    }
  });

  it('lists services of one group together, in the order in which they are stated, after those without a group', () => {
    const html = render([
      { name: 'A', group: 'Yoga' },
      { name: 'B', group: 'Massage' },
      { name: 'C', group: 'Yoga' },
      { name: 'D' },
    ]);
    expect(html.match(/<(?:h2|dt)>[^<]*/g)).toEqual([
      '<dt>D',
      '<h2>Yoga',
      '<dt>A',
      '<dt>C',
      '<h2>Massage',
      '<dt>B',
    ]);
  });

  it('shows a price in words as it is, and nothing for a fact that is not stated', () => {
    const html = render([{ name: 'A', price: '$60 & up' }, { name: 'B' }]);
    expect(html).toContain('<dd class="tendwell-price">$60 &amp; up</dd>');
    expect(html.match(/<dd/g)).toHaveLength(1);
    expect(html).not.toMatch(/<dd[^>]*>\s*<\/dd>|undefined/);
  });

  it('links a service to its page, and not to a URL that is not safe', () => {
    const service = { slug: 'first', name: 'A', booking: { url: 'javascript:alert(1)' } };
    expect(render([service], { pageUrls: { first: '/services/first/' } })).toContain(
      '<dt><a href="/services/first/">A</a></dt>',
    );
    expect(render([service], { pageUrls: { first: 'data:text/html,x' } })).not.toContain('href');
  });

  it('uses the given heading level, and 2 for any other', () => {
    const services = [{ name: 'A', group: 'Yoga' }];
    expect(render(services, { headingLevel: 4 })).toContain('<h4>Yoga</h4>');
    expect(render(services, { headingLevel: '2><script' })).toContain('<h2>Yoga</h2>');
  });

  it('is in the language that is asked for', () => {
    const html = String(practiceServicesHtml(completePractice, { locale: 'de' }));
    expect(html).toContain('91 Minuten');
    expect(html).toContain('Bei Ona Reyes');
    expect(html).toContain('In der Praxis oder per Video');
  });

  it('is empty without services', () => {
    for (const services of [undefined, [], {}, 'garbage', [null], [{ name: {} }]]) {
      expect(render(services)).toBe('');
    }
  });

  it('leaves out a fact that cannot be read, and shows the others', () => {
    for (const garbage of [null, 'x', -1, [], {}, [null], true]) {
      for (const key of ['price', 'minutes', 'practitioners', 'formats', 'booking', 'description', 'slug']) {
        const html = render([
          { name: 'First', [key]: garbage },
          { name: 'Second', price: { amount: 95 } },
        ]);
        expect(html).toContain('<dt>First</dt>');
        expect(html).toContain('$95');
        expect(html).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
