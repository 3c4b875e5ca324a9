import type { Practice } from '@tendwell/content';
import { expect } from 'chai';
import { clock } from '../internal/clock.js';
import '../lang/ar.js';
import '../lang/de.js';
import '../lang/es.js';
import '../lang/fr.js';
import '../lang/zh.js';
import { cleanUp, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import './practice-footer.define.js';
import { practiceFooterHtml } from './practice-footer.html.js';

const practice: Practice = {
  ...completePractice,
  timeZone: 'America/New_York',
  locations: completePractice.locations.map((location, index) => ({
    ...location,
    hours: {
      ...(index === 0
        ? {
            monday: ['09:00-12:30', '14:00-18:00'],
            tuesday: ['10:30-19:15'],
            wednesday: ['09:00-17:00'],
            friday: ['22:00-04:00'],
            saturday: ['22:00-04:00'],
          }
        : { thursday: ['11:00-20:00'] }),
      exceptions: [
        { from: '2026-11-26', reason: 'Thanksgiving' },
        { from: '2026-12-24', to: '2027-01-06', reason: 'Winter break' },
        { from: '2026-12-31', hours: ['10:00-11:00'], reason: 'Happy New Year to all' },
        { from: '2028-02-28', to: '2028-02-29', reason: 'Continuing education for everyone who works here' },
      ],
    },
  })),
};

const MOMENTS = [
  '2026-11-16T10:00-05:00', // Monday: open
  '2026-11-16T13:00-05:00', // Monday: a break
  '2026-11-17T23:00-05:00', // Tuesday night
  '2026-11-19T12:00-05:00', // Thursday: one place is open
  '2026-11-26T10:00-05:00', // Thanksgiving
  '2026-12-25T10:00-05:00', // in a closure of two weeks
  '2026-12-31T10:30-05:00', // exceptional hours
  '2027-01-01T00:00-05:00',
  '2026-03-08T01:59-05:00', // the clocks go forward while a place is open
  '2026-03-08T03:01-04:00',
  '2026-11-01T01:30-04:00', // the clocks go back
  '2026-11-01T01:30-05:00',
  '2026-11-21T03:00-05:00', // Saturday, still Friday's hours
  '2028-02-28T12:00-05:00', // a long reason
  '2028-02-29T23:59-05:00',
  '2028-03-04T12:00-05:00',
].map((text) => new Date(text));

/** Where everything is except the status and the hours in a cell, which are those of the day, rounded to a tenth of a pixel. */
function places(footer: Element): string[] {
  const { left, top } = footer.getBoundingClientRect();
  return [...footer.querySelectorAll('*:not(script, wbr, .tendwell-status, td > span)')].map((element) => {
    const box = element.getBoundingClientRect();
    const numbers = [box.left - left, box.top - top, box.width, box.height].map((n) => n.toFixed(1));
    return `${element.localName}.${element.className} ${numbers.join(' ')}`;
  });
}

const realNow = clock.now;

describe('the status of a place', () => {
  afterEach(() => {
    clock.now = realNow;
    document.documentElement.style.fontSize = '';
    cleanUp();
  });

  for (const locale of ['en-US', 'de', 'fr', 'es', 'ar', 'zh']) {
    for (const [width, textSize] of [
      [320, '100%'],
      [360, '100%'],
      [768, '100%'],
      [1280, '100%'],
      [640, '200%'],
      [1280, '200%'],
    ] as const) {
      it(`moves nothing when it appears or changes (${locale}, ${width} px, text of ${textSize})`, async () => {
        document.documentElement.style.fontSize = textSize;
        clock.now = () => MOMENTS[0] as Date;
        const dir = locale === 'ar' ? 'rtl' : 'ltr';
        const said = { ...practice, locale };
        const html = practiceFooterHtml(said, { today: '2026-01-01' });
        // The same HTML in an undefined element, as it is before the script runs.
        // Both start at the same pixel, as Firefox rounds the places of text to whole ones.
        const start = 'position: absolute; inset-block-start: 0; inset-inline-start: 0';
        const style = `${start}; display: block; container: tendwell-footer / inline-size; inline-size: ${width}px`;
        const before = mount<HTMLElement>(
          `<not-upgraded lang="${locale}" dir="${dir}" style="${style}">${html}</not-upgraded>`,
        );
        const element = mount<HTMLElement>(
          `<practice-footer lang="${locale}" dir="${dir}" style="${start}; inline-size: ${width}px">${html}</practice-footer>`,
        );
        const lines = [...element.querySelectorAll('.tendwell-status')];
        await until(() => lines.every(({ shadowRoot }) => shadowRoot?.textContent));
        await until(
          () => getComputedStyle(before.querySelector('table') as Element).borderCollapse === 'collapse',
        );
        const expected = places(before);
        const texts = new Set<string>();
        for (const moment of MOMENTS) {
          clock.now = () => moment;
          document.dispatchEvent(new Event('visibilitychange'));
          const text = lines.map(({ shadowRoot }) => shadowRoot?.textContent).join(' / ');
          texts.add(text);
          const moved = places(element).filter((place, index) => place !== expected[index]);
          expect(moved, `${moment.toISOString()}: ${text}`).to.deep.equal([]);
          for (const line of lines) {
            const inner = line.getBoundingClientRect();
            const outer = (line.parentElement as Element).getBoundingClientRect();
            expect(inner.height, text).to.be.at.most(outer.height + 0.1);
          }
        }
        expect(texts.size).to.be.greaterThan(8);
      });
    }
  }
});
