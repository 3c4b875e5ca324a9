import { type Practice, practiceSchema } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import { completePractice } from '../testing/complete-practice.js';
import { practiceFooterHtml } from './practice-footer.html.js';

/**
 * What the footer shows of each part of a practice that may be left out; an empty list where it shows nothing of it.
 * Under `*` is every entry of a list.
 */
const SHOWN: Record<string, readonly string[]> = {
  legalName: ['Fern and Tide Wellness LLC'],
  schemaType: [],
  tagline: ['Two rooms by the water.'],
  founded: [],
  'locations.*.name': ['Harbor house', 'Mill house'],
  'locations.*.address.street': ['4 Pilot Row', '71 Race Street'],
  'locations.*.address.unit': ['Door 2'],
  'locations.*.address.region': ['ME 04856', 'ME 04843'],
  'locations.*.address.postalCode': ['04856', '04843'],
  'locations.*.geo': [],
  'locations.*.phone': ['(207) 555-0131', '(207) 555-0132', 'tel:+12075550131'],
  'locations.*.email': ['harbor@<wbr>ferntide.example.com', 'mailto:mill@ferntide.example.com'],
  'locations.*.hours': ['When', 'Eastern Time', '10:11', '6:01', 'Closed', 'Short days', 'Ring twice.'],
  'locations.*.hours.monday': ['6:01', '10:11'],
  'locations.*.hours.tuesday': ['6:02'],
  'locations.*.hours.wednesday': ['6:03'],
  'locations.*.hours.thursday': ['6:04'],
  'locations.*.hours.friday': ['6:05'],
  'locations.*.hours.saturday': ['6:06'],
  'locations.*.hours.sunday': ['6:07', '10:00 PM – 2:00 AM'],
  'locations.*.hours.exceptions': ['Dec 24, 2026', '6:08', 'Short days', 'Mar 8, 2027: closed'],
  'locations.*.hours.exceptions.*.to': ['Jan 2, 2027'],
  'locations.*.hours.exceptions.*.hours': ['6:08'],
  'locations.*.hours.exceptions.*.reason': ['Short days'],
  'locations.*.hours.note': ['Ring twice.'],
  'locations.*.directions': ['Directions', 'Behind the chandlery.'],
  'locations.*.parking': ['Parking', 'Two spaces in the yard.', 'On the street.'],
  'locations.*.transit': ['Public transit', 'Bus 5 to the pier.'],
  'locations.*.access': ['Accessibility', 'A ramp on the left.'],
  practitioners: ['Ona Reyes', 'Licensed Acupuncturist AC-0042, Maine'],
  'practitioners.*.title': [],
  'practitioners.*.pronouns': [],
  'practitioners.*.licenses': ['Ona Reyes', 'Licensed Acupuncturist AC-0042, Maine', 'MT-0043, Maine'],
  'practitioners.*.languages': [],
  'practitioners.*.bio': [],
  'practitioners.*.photo': [],
  'practitioners.*.photo.caption': [],
  'practitioners.*.photo.credit': [],
  'practitioners.*.photo.focus': [],
  'practitioners.*.photo.width': [],
  'practitioners.*.photo.height': [],
  services: [],
  'services.*.description': [],
  'services.*.minutes': [],
  'services.*.price': [],
  priceRange: [],
  booking: ['href="/book/"', 'Book a visit', 'Oarlock'],
  'booking.provider': ['Oarlock'],
  telehealth: ['Video appointments for clients in ME and NH.'],
  insurance: ['Receipts for your plan.'],
  acceptingNewClients: ['Accepting new clients.'],
  social: ['Mastodon', 'https://social.example.com/@ferntide'],
  notices: ['What it will cost', '/gfe/', 'Privacy', '/privacy/', 'January 1, 2022'],
  'notices.*.title': ['What it will cost'],
  'notices.*.jurisdiction': [],
  'notices.*.effective': ['effective January 1, 2022'],
  clientWord: ['Accepting new clients.', 'appointments for clients in'],
  theme: [],
  'theme.design': [],
  'theme.colors': [],
  securityContact: [],
  'locations.*.sample': [],
  'policies.*.sample': [],
  'practitioners.*.sample': [],
  'services.*.sample': [],
  currency: [],
  payment: [],
  'payment.methods': [],
  'payment.note': [],
  policies: [],
  'policies.*.title': [],
  'policies.*.text': [],
  'policies.*.url': [],
  announcement: [],
  'announcement.from': [],
  'announcement.until': [],
  'announcement.link': [],
  'insurance.summary': ['Receipts for your plan.'],
  'insurance.plans': [],
  'insurance.plans.*.network': [],
  'insurance.plans.*.note': [],
  'insurance.superbills': [],
  'booking.call': [],
  'services.*.slug': [],
  'services.*.group': [],
  'services.*.practitioners': [],
  'services.*.firstVisit': [],
  'services.*.formats': [],
  'services.*.booking': [],
  'services.*.booking.provider': [],
  'practitioners.*.summary': [],
  'practitioners.*.specialties': [],
  'practitioners.*.supervisor': [],
  'practitioners.*.acceptingNewClients': [],
  'practitioners.*.booking': [],
  'practitioners.*.booking.provider': [],
  'practitioners.*.hours': [],
  'locations.*.timeZone': [],
  'locations.*.hours.appointmentOnly': ['By appointment only.'],
  'locations.*.hours.exceptions.*.announceDays': [],
  'locations.*.hours.recurring': ['1st Saturday of each month: 6:09', 'Every 2 weeks on Monday'],
  'locations.*.hours.recurring.*.nth': ['1st Saturday of each month: 6:09'],
  'locations.*.hours.recurring.*.everyWeeks': ['Every 2 weeks on Monday, starting January 5, 2026: closed'],
  'locations.*.hours.recurring.*.from': ['Every 2 weeks on Monday, starting January 5, 2026: closed'],
  'locations.*.hours.seasons': ['Jul 1 – Aug 31 (Summer)', '6:10 – 6:40 AM'],
  'locations.*.hours.seasons.*.name': ['Jul 1 – Aug 31 (Summer)'],
  crisis: ['911', '988'],
};

interface SchemaNode {
  def: { type: string; innerType?: SchemaNode; element?: SchemaNode };
  shape?: Record<string, SchemaNode>;
}

/** The paths of everything that a schema lets one leave out. */
function optionalPaths({ def, shape = {} }: SchemaNode, path: readonly string[] = []): string[] {
  const inner = def.innerType ?? def.element;
  const below = def.type === 'array' ? [...path, '*'] : path;
  return [
    ...(def.type === 'optional' ? [path.join('.')] : []),
    ...(inner ? optionalPaths(inner, below) : []),
    ...Object.entries(shape).flatMap(([name, node]) => optionalPaths(node, [...path, name])),
  ];
}

/** A person and a season have the days of a location's hours again. The footer shows neither. */
const isRepeated = (path: string) =>
  /^practitioners\.\*\.hours\.|\.seasons\.\*\.(?:\w+day|recurring)\b/.test(path);

/** The practice without what is at a path. */
function without(path: string): Practice {
  const copy = structuredClone(completePractice);
  const remove = (node: Record<string, unknown>, [name = '', ...rest]: readonly string[]): void => {
    if (rest.length === 0) delete node[name];
    else if (name === '*') for (const entry of Object.values(node)) remove(entry as typeof node, rest);
    else if (node[name]) remove(node[name] as typeof node, rest);
  };
  remove(copy, path.split('.'));
  return copy;
}

/** A footer as people read it: without script data, reserved space and contact cards, and with characters decoded. */
function read(practice: Practice): string {
  return String(practiceFooterHtml(practice))
    .replace(/<script[\s\S]*?<\/script>|<span data-text=[^>]*><\/span>/g, '')
    .replace(/data:text\/vcard[^"]*/g, 'data:')
    .replace(/<span><bdi>(.*?)<\/bdi>(,?)<\/span>/g, '$1$2')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
    .replaceAll('\u2011', '-');
}

/** What no data may put into a footer: gaps in the text, and empty boxes. */
const HOLES = /undefined|null|NaN|\[object|<(\w+)(?: [^>]*)?>\s*<\/\1>|<h3>[^<]*<\/h3>\s*<\/section>|, *</;

describe('a footer of a practice that states everything', () => {
  const whole = read(completePractice);

  it('has data for every key of the schema', () => {
    const paths = optionalPaths(practiceSchema as unknown as SchemaNode).filter((path) => !isRepeated(path));
    expect(Object.keys(SHOWN).sort()).toEqual([...paths].sort());
    expect(practiceSchema.safeParse(completePractice).error).toBeUndefined();
  });

  it('shows all of it', () => {
    for (const text of Object.values(SHOWN).flat()) expect(whole).toContain(text);
    expect(whole).not.toMatch(HOLES);
  });

  it('shows each location’s facts there, and the practice’s once', () => {
    const places = whole.split('<div class="tendwell-location">').slice(1);
    expect(places).toHaveLength(2);
    for (const [index, own] of [
      [0, ['Harbor house', '4 Pilot Row', 'harbor@', '6:01', '555-0131', 'Bus 5']],
      [1, ['Mill house', '71 Race Street', 'mill@', '10:11', '555-0132', 'On the street.']],
    ] as const) {
      for (const text of own) {
        expect(places[index]).toContain(text);
        expect(places[1 - index]).not.toContain(text);
      }
      expect(places[index]).toContain('Get directions');
      expect(places[index]).toContain('Add to contacts');
    }
    for (const text of ['Book a visit', 'Mastodon', 'Fern and Tide Wellness LLC', 'tel:988']) {
      expect(whole.split(text)).toHaveLength(2);
    }
  });

  describe.each(Object.entries(SHOWN))('without %s', (path, texts) => {
    const rest = read(without(path));

    it('shows nothing of it, and no gap', () => {
      for (const text of texts) expect(rest).not.toContain(text);
      expect(rest).not.toMatch(HOLES);
    });

    it('shows the rest as before', () => {
      if (texts.length === 0) expect(rest).toBe(whole);
      const gone = new Set(texts);
      for (const [other, words] of Object.entries(SHOWN)) {
        if (other.startsWith(path) || path.startsWith(other)) continue;
        for (const text of words.filter((word) => !isPartOf(word, gone))) expect(rest).toContain(text);
      }
    });
  });
});

const isPartOf = (text: string, gone: ReadonlySet<string>) =>
  [...gone].some((removed) => removed.includes(text) || text.includes(removed));
