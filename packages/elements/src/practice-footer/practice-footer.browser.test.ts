import type { Practice } from '@tendwell/content';
import { expect } from 'chai';
import { clock } from '../internal/clock.js';
import { cleanUp, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import { practice } from '../testing/samples.js';
import './practice-footer.define.js';
import '../practice-provider/practice-provider.define.js';
import { useOwnMaps } from './directions.js';
import type { PracticeFooter } from './practice-footer.define.js';
import { practiceFooterHtml } from './practice-footer.html.js';

const { now } = clock;

const always = {
  ...practice,
  locations: practice.locations.map((location) => ({
    ...location,
    hours: Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
        day,
        ['00:00-24:00'],
      ]),
    ),
  })),
};

const status = (element: HTMLElement) =>
  element.querySelector('.tendwell-status')?.shadowRoot?.textContent ?? '';

describe('<practice-footer>', () => {
  afterEach(() => {
    cleanUp();
    clock.now = now;
  });

  it('adopts its HTML and keeps every node', async () => {
    const element = mount<PracticeFooter>(`<practice-footer>${practiceFooterHtml(always)}</practice-footer>`);
    const footer = element.firstElementChild;
    await until(() => status(element));
    expect(element.firstElementChild).to.equal(footer);
    expect(element.innerText).to.contain('9 Quay Lane');
  });

  it('says in words that it is open, outside the light DOM', async () => {
    const element = mount<PracticeFooter>(`<practice-footer>${practiceFooterHtml(always)}</practice-footer>`);
    await until(() => status(element).startsWith('Open now'));
    expect(element.textContent).not.to.contain('Open now');
  });

  for (const [width, isFolded] of [
    [360, true],
    [900, false],
  ] as const) {
    const facts = { ...completePractice, locations: completePractice.locations.slice(0, 1) };
    it(`${isFolded ? 'folds' : 'shows'} the week and the facts about the practice at ${width} px`, async () => {
      const element = mount<PracticeFooter>(
        `<practice-footer style="inline-size: ${width}px">${practiceFooterHtml(facts)}</practice-footer>`,
      );
      const rest = [...element.querySelectorAll<HTMLElement>('table, .tendwell-fold > div')];
      await until(() => rest.every((part) => part.checkVisibility() !== isFolded));
      expect(rest.length).to.equal(3);
      const summaries = [...element.querySelectorAll<HTMLElement>('.tendwell-fold > summary')];
      expect(summaries.length).to.equal(2);
      await until(() => summaries.every((summary) => summary.checkVisibility() === isFolded));
      if (!isFolded) return;
      for (const shown of ['4 Pilot Row', '0131']) expect(element.innerText).to.contain(shown);
      // A screen and a half of a small phone.
      expect(element.offsetHeight).to.be.lessThan(960);
      for (const details of element.querySelectorAll('details')) details.open = true;
      expect(rest.every((part) => part.checkVisibility())).to.equal(true);
    });
  }

  for (const width of [360, 700, 1200]) {
    it(`keeps the hours of many locations folded, in columns where there is room, at ${width} px`, async () => {
      const [first] = practice.locations as [Practice['locations'][0]];
      const locations = ['Quay', 'Mill', 'Pier', 'Loft', 'Yard'].map((name) => ({ ...first, name }));
      const element = mount<PracticeFooter>(
        `<practice-footer style="inline-size: ${width}px">${practiceFooterHtml({ ...practice, locations })}</practice-footer>`,
      );
      const tables = [...element.querySelectorAll<HTMLElement>('table')];
      await until(() => tables.every((table) => !table.checkVisibility()));
      expect(tables.length).to.equal(5);
      const places = [...element.querySelectorAll<HTMLElement>('.tendwell-location')];
      const columns = new Set(places.map((place) => place.offsetLeft)).size;
      expect(columns).to.equal({ 360: 1, 700: 2, 1200: 3 }[width]);
      for (const details of element.querySelectorAll('details')) details.open = true;
      for (const [index, table] of tables.entries()) {
        expect(table.checkVisibility()).to.equal(true);
        expect(table.offsetWidth).to.be.lessThan(places[index]?.offsetWidth ?? 0);
      }
    });
  }

  it('keeps the height of the status line', async () => {
    const element = mount<PracticeFooter>(`<practice-footer>${practiceFooterHtml(always)}</practice-footer>`);
    // The same HTML in an undefined element, as it is before the script runs.
    const before = mount(
      `<div style="display: block; container: tendwell-footer / inline-size">${practiceFooterHtml(always)}</div>`,
    );
    await until(() => status(element));
    await until(() => element.offsetHeight === before.offsetHeight);
  });

  it('marks the row of today', async () => {
    // A Wednesday in the practice's time zone.
    clock.now = () => new Date('2026-12-02T20:00:00Z');
    const element = mount<PracticeFooter>(
      `<practice-footer>${practiceFooterHtml(practice)}</practice-footer>`,
    );
    await until(() => element.querySelector('[aria-current]'));
    const rows = element.querySelectorAll('[aria-current]');
    expect(rows.length).to.equal(1);
    expect(rows[0]?.getAttribute('data-day')).to.equal('wednesday');
  });

  it('fills itself from its property and from the surrounding practice', async () => {
    const alone = mount<PracticeFooter>('<practice-footer></practice-footer>');
    alone.practice = practice;
    await until(() => alone.innerText.includes('Salt & Reed'));

    const provider = mount<HTMLElement & { practice: unknown }>(
      '<practice-provider><practice-footer></practice-footer></practice-provider>',
    );
    provider.practice = { ...practice, name: 'Given & Sons' };
    await until(() => provider.innerText.includes('Given & Sons'));
    provider.practice = { ...practice, name: 'Given & Daughters' };
    await until(() => provider.innerText.includes('Given & Daughters'));
  });

  it('stops its timer when it is removed and starts it when it is inserted again', async () => {
    const element = mount<PracticeFooter>(`<practice-footer>${practiceFooterHtml(always)}</practice-footer>`);
    await until(() => status(element));
    const parent = element.parentElement;
    element.remove();
    const line = element.querySelector('.tendwell-status')?.shadowRoot as ShadowRoot;
    line.textContent = '';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(line.textContent).to.equal('');
    parent?.append(element);
    await until(() => status(element));
  });

  it('opens directions in the maps app of the visitor’s device', () => {
    const element = mount<PracticeFooter>(
      `<practice-footer>${practiceFooterHtml(practice)}</practice-footer>`,
    );
    const link = element.querySelector<HTMLAnchorElement>('.tendwell-directions') as HTMLAnchorElement;
    useOwnMaps(element, 'Mozilla/5.0 (Linux; Android 16)');
    expect(link.hostname).to.equal('www.google.com');
    useOwnMaps(element, 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)');
    expect(link.hostname).to.equal('maps.apple.com');
    expect(new URL(link.href).searchParams.get('daddr')).to.contain('9 Quay Lane');
  });

  it('gives each location its own directions, and leaves a handwritten link unchanged', () => {
    const element = mount<PracticeFooter>(
      `<practice-footer>${practiceFooterHtml(completePractice)}<a class="tendwell-directions" href="https://example.com/map">Map</a></practice-footer>`,
    );
    useOwnMaps(element, 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)');
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.tendwell-directions')];
    expect(links.map(({ href }) => new URL(href).searchParams.get('daddr'))).to.deep.equal([
      '4 Pilot Row, Rockport, ME 04856, US',
      '71 Race Street, Camden, ME 04843, US',
      null,
    ]);
    expect(links[2]?.href).to.equal('https://example.com/map');
  });

  it('keeps the period of a sentence beside the crisis line’s number, at every width', async () => {
    const element = mount<HTMLElement>(
      `<practice-footer>${practiceFooterHtml({ ...practice, crisis: 'US' })}</practice-footer>`,
    );
    const crisis = element.querySelector('.tendwell-crisis') as HTMLElement;
    await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
    const [number] = crisis.querySelectorAll('a');
    const after = document.createRange();
    after.setStart(number?.nextSibling as Text, 0);
    after.setEnd(number?.nextSibling as Text, 1);
    for (let width = 200; width < 420; width += 3) {
      element.style.inlineSize = `${width}px`;
      const { bottom } = (number as Element).getBoundingClientRect();
      expect(after.getBoundingClientRect().top, `${width} px`).to.be.lessThan(bottom);
    }
  });

  it('copies an email address as plain text', () => {
    const element = mount<PracticeFooter>(
      `<practice-footer>${practiceFooterHtml(practice)}</practice-footer>`,
    );
    const link = element.querySelector<HTMLAnchorElement>('[href^="mailto:"]') as HTMLAnchorElement;
    getSelection()?.selectAllChildren(link);
    expect(getSelection()?.toString()).to.equal('hello@saltreed.example.com');
    expect(link.innerText).to.equal('hello@saltreed.example.com');
    expect(link.href).to.equal('mailto:hello@saltreed.example.com');
  });

  it('offers each location as a contact for a phone', async () => {
    const element = mount<PracticeFooter>('<practice-footer></practice-footer>');
    element.practice = { ...completePractice, name: 'Çay & Söhne' };
    await until(() => element.querySelector('footer'));
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.tendwell-add-contact')];
    const cards = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
    expect(cards[0])
      .to.match(/^BEGIN:VCARD\r\n/)
      .and.contain('EMAIL;TYPE=INTERNET,WORK:harbor@');
    expect(cards[0]).to.contain('FN:Çay & Söhne\\, Harbor house');
    expect(cards[1]).to.contain('EMAIL;TYPE=INTERNET,WORK:mill@').and.not.contain('harbor@');
    expect(links.map((link) => link.download)).to.deep.equal([
      'Çay-Söhne-Harbor-house.vcf',
      'Çay-Söhne-Mill-house.vcf',
    ]);
  });

  it('links to the contact file that the page names', async () => {
    const element = mount<PracticeFooter>('<practice-footer contact-url="/contact.vcf"></practice-footer>');
    element.practice = completePractice;
    await until(() => element.querySelector('footer'));
    const links = () =>
      [...element.querySelectorAll('.tendwell-add-contact')].map((link) => link.getAttribute('href'));
    expect(links()).to.deep.equal(['/contact.vcf']);
    element.contactUrl = '/other.vcf';
    await until(() => links()[0] === '/other.vcf');
  });

  it('shows a footer with too few facts for a contact file', async () => {
    const element = mount<PracticeFooter>('<practice-footer></practice-footer>');
    element.practice = { ...practice, url: '' };
    await until(() => element.innerText.includes('9 Quay Lane'));
    expect(element.querySelector('.tendwell-add-contact')).to.equal(null);
  });

  it('shows a handwritten table, with no data or with broken data, unchanged', async () => {
    for (const script of ['', '<script type="application/json">{"timeZone": "Nowhere/Land"}</script>']) {
      const element = mount<PracticeFooter>(
        `<practice-footer><div class="tendwell-hours"><p class="tendwell-status">By appointment</p>${script}</div></practice-footer>`,
      );
      await element.updateComplete;
      expect(element.innerText).to.contain('By appointment');
    }
  });

  it('aligns the columns of several locations', async () => {
    const [location] = always.locations;
    const email = 'a-long-name@a-long-domain.example.com';
    const locations = [
      { ...location, email },
      { ...location, email: undefined, hours: { monday: ['09:00-17:00'] } },
    ] as typeof always.locations;
    const box = mount<HTMLElement>(
      '<div style="inline-size: 1000px"><practice-footer></practice-footer></div>',
    );
    const element = box.firstElementChild as PracticeFooter;
    element.practice = { ...always, locations };
    await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
    await until(() => element.querySelectorAll('.tendwell-location').length === 2);
    for (const column of ['.tendwell-where', '.tendwell-hours', '.tendwell-contact']) {
      const [one, other] = [...element.querySelectorAll(column)].map(
        (part) => part.getBoundingClientRect().left,
      );
      expect(one, column).to.equal(other);
    }
  });
});
