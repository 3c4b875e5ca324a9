import type { Hours, Practice } from '@tendwell/content';
import { WEEKDAYS } from '@tendwell/content/hours';
import { expect } from 'chai';
import { clock } from '../internal/clock.js';
import { cleanUp, mount, until } from '../testing/browser.js';
import { practice } from '../testing/samples.js';
import './practice-footer.define.js';
import type { PracticeFooter } from './practice-footer.define.js';
import { practiceFooterHtml } from './practice-footer.html.js';

const { now } = clock;

const hours: Hours = {
  thursday: ['09:00-12:00', '13:00-17:00'],
  friday: ['09:00-15:00'],
  exceptions: [
    { from: '2026-11-26', reason: 'Thanksgiving' },
    { from: '2026-11-27', hours: ['10:00-12:00'] },
    { from: '2026-11-28', hours: ['10:00-11:00', '12:00-13:00'], reason: 'Open day' },
    { from: '2026-11-30', hours: ['00:00-24:00'] },
  ],
};

const withHours = (timeZone: string): Practice => ({
  ...practice,
  timeZone,
  locations: practice.locations.map((location) => ({ ...location, hours })),
});

/** Whether the row of today has its words, which it gets with its styles. */
const todayIsShown = (element: Element) =>
  element.querySelector<HTMLElement>('[aria-current] td')?.innerText.trim();

async function open(at: string, timeZone = 'America/New_York'): Promise<PracticeFooter> {
  clock.now = () => new Date(at);
  const element = mount<PracticeFooter>(
    `<practice-footer>${practiceFooterHtml(withHours(timeZone), { today: '2026-11-20' })}</practice-footer>`,
  );
  await until(() => todayIsShown(element));
  return element;
}

const status = (element: Element) =>
  element.querySelector('.tendwell-status')?.shadowRoot?.textContent?.replaceAll('\u202f', ' ') ?? '';
const cell = (element: Element, day: string) => element.querySelector<HTMLElement>(`[data-day="${day}"] td`);
/** What a visitor reads in the row of a day. */
const row = (element: Element, day: string) =>
  cell(element, day)
    // WebKit ends the text of a cell with a line break.
    ?.innerText.trim()
    .replace(/[\u2009\u202f]/g, ' ')
    .split('\n')
    .join(', ');

describe('the row of today', () => {
  afterEach(() => {
    cleanUp();
    clock.now = now;
  });

  it('shows that the practice is closed on a day of closure, as the status does', async () => {
    const element = await open('2026-11-26T10:00:00-05:00');
    expect(status(element)).to.match(/^Closed until .*Thanksgiving/);
    expect(row(element, 'thursday')).to.equal('Closed');
    expect(row(element, 'friday')).to.equal('9:00 AM – 3:00 PM');
    expect(element.querySelectorAll('[aria-current]').length).to.equal(1);
  });

  it('shows the hours of an exception', async () => {
    const element = await open('2026-11-27T10:30:00-05:00');
    expect(status(element)).to.match(/^Open until 12:00 PM/);
    expect(row(element, 'friday')).to.equal('10:00 AM – 12:00 PM');
    const open28 = await open('2026-11-28T10:30:00-05:00');
    expect(row(open28, 'saturday')).to.equal('10:00 – 11:00 AM, 12:00 – 1:00 PM');
    const open30 = await open('2026-11-30T10:30:00-05:00');
    expect(status(open30)).to.match(/^Open until 12:00 AM/);
    expect(row(open30, 'monday')).to.equal('Open 24 hours');
  });

  it('shows the usual hours again on the next day', async () => {
    const element = await open('2026-11-26T10:00:00-05:00');
    clock.now = () => new Date('2026-11-27T10:00:00-05:00');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(row(element, 'thursday')).to.equal('9:00 AM – 12:00 PM, 1:00 – 5:00 PM');
    expect(row(element, 'friday')).to.equal('10:00 AM – 12:00 PM');
  });

  it('shows today’s hours on a page that was built in another season', async () => {
    const seasons = [{ from: '06-15', to: '08-31', thursday: ['08:00-12:00'] }];
    const locations = practice.locations.map((location) => ({
      ...location,
      hours: { thursday: ['09:00-17:00'], seasons },
    }));
    const made = practiceFooterHtml(
      { ...practice, timeZone: 'America/New_York', locations },
      { today: '2026-07-20' },
    );
    expect(String(made).replace(/\s/g, ' ')).to.contain('8:00 AM – 12:00 PM');
    clock.now = () => new Date('2026-11-19T10:00:00-05:00');
    const element = mount<PracticeFooter>(`<practice-footer>${made}</practice-footer>`);
    await until(() => todayIsShown(element));
    expect(status(element)).to.contain('Open until 5:00 PM');
    expect(row(element, 'thursday')).to.equal('9:00 AM – 5:00 PM');
  });

  it('keeps its height on a day of closure', async () => {
    const usual = await open('2026-11-19T10:00:00-05:00');
    const height = cell(usual, 'thursday')?.getBoundingClientRect().height;
    const closed = await open('2026-11-26T10:00:00-05:00');
    expect(cell(closed, 'thursday')?.getBoundingClientRect().height).to.equal(height);
    expect(closed.offsetHeight).to.equal(usual.offsetHeight);
  });

  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'UTC']) {
    it(`agrees with the status at each hour, and in ${timeZone}`, async () => {
      const element = await open('2026-11-25T00:00:00Z', timeZone);
      for (let hour = 0; hour < 120; hour++) {
        const at = new Date(Date.UTC(2026, 10, 25, hour, 1));
        clock.now = () => at;
        document.dispatchEvent(new Event('visibilitychange'));
        const today = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone })
          .format(at)
          .toLowerCase();
        const marked = [...element.querySelectorAll('[aria-current]')].map((each) =>
          each.getAttribute('data-day'),
        );
        expect(marked).to.deep.equal([today]);
        if (row(element, today) === 'Closed') expect(status(element)).to.match(/^Closed/);
        for (const day of WEEKDAYS.filter((each) => each !== today)) {
          expect(cell(element, day)?.querySelector('.tendwell-today')).to.equal(null);
        }
      }
    });
  }
});
