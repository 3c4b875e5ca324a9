import { expect } from 'chai';
import { clock } from '../internal/clock.js';
import { cleanUp, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import { practice } from '../testing/samples.js';
import './practice-visit.define.js';
import '../practice-provider/practice-provider.define.js';
import { practiceStatusHtml } from './practice-status.html.js';
import type { PracticeVisit } from './practice-visit.define.js';
import { practiceVisitHtml } from './practice-visit.html.js';

const { now } = clock;
const statuses = (element: HTMLElement) =>
  [...element.querySelectorAll('.tendwell-status')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '');

describe('<practice-visit>', () => {
  afterEach(() => {
    cleanUp();
    clock.now = now;
  });

  it('adopts its HTML, and says for each location whether it is open', async () => {
    // A Monday on which the usual hours apply.
    clock.now = () => new Date('2026-03-09T06:15:00-04:00');
    const element = mount<PracticeVisit>(
      `<practice-visit>${practiceVisitHtml(completePractice)}</practice-visit>`,
    );
    const first = element.firstElementChild;
    await until(() => statuses(element).every(Boolean));
    expect(element.firstElementChild).to.equal(first);
    expect(statuses(element).map((text) => text.split(/ (?:until|,)/)[0])).to.deep.equal(['Open', 'Closed']);
    const today = [...element.querySelectorAll('[aria-current]')].map((row) => row.getAttribute('data-day'));
    expect(today).to.deep.equal(['monday', 'monday']);
  });

  it('adopts the status of a location alone', async () => {
    clock.now = () => new Date('2026-03-09T06:15:00-04:00');
    const element = mount(
      `<practice-visit>${practiceStatusHtml(completePractice, { fallback: 'Hours' })}</practice-visit>`,
    );
    await until(() => statuses(element).every(Boolean));
    expect(statuses(element)).to.have.lengthOf(1);
    expect(statuses(element)[0]).to.match(/^Open until/);
    expect(element.querySelector('table')).to.equal(null);
  });

  it('fills itself from its property and from the surrounding practice', async () => {
    const alone = mount<PracticeVisit>('<practice-visit></practice-visit>');
    alone.practice = practice;
    await until(() => alone.innerText.includes('9 Quay Lane'));
    await until(() => statuses(alone).every(Boolean));

    const provider = mount<HTMLElement & { practice: unknown }>(
      '<practice-provider><practice-visit></practice-visit></practice-provider>',
    );
    provider.practice = completePractice;
    await until(() => provider.innerText.includes('Behind the chandlery.'));
  });

  it('aligns its columns if a location has no weekly hours, and breaks no words', async () => {
    const box = mount<HTMLElement>(
      '<div style="inline-size: 1152px"><practice-visit></practice-visit></div>',
    );
    const element = box.firstElementChild as PracticeVisit;
    const [place] = completePractice.locations;
    if (!place) throw new Error('The practice has no location.');
    const phone = '+47 55 55 01 21';
    const alone = { ...place, name: 'At home', phone, hours: { appointmentOnly: true } };
    element.practice = { ...completePractice, locations: [place, alone] };
    await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
    await until(() => element.querySelectorAll('.tendwell-hours').length === 2);
    for (const column of ['.tendwell-hours', '.tendwell-visit-way']) {
      const [first, second] = [...element.querySelectorAll(column)].map((part) =>
        part.getBoundingClientRect(),
      );
      expect(second?.left).to.equal(first?.left);
    }
    const lines = (part: Element | null | undefined) => {
      const range = document.createRange();
      range.selectNodeContents(part ?? document);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const [, hours] = element.querySelectorAll('.tendwell-hours');
    expect(lines(hours?.querySelector('p'))).to.equal(1);
    const [, number] = element.querySelectorAll('.tendwell-call bdi');
    expect(number?.textContent).to.equal(phone.replaceAll(' ', '\u00a0'));
    expect(lines(number)).to.equal(1);
  });

  it('has what is said besides the week beside it if it says no way', async () => {
    const [place] = practice.locations;
    if (!place) throw new Error('The practice has no location.');
    const hours = { ...place.hours, note: 'Ring twice.' };
    const content = practiceVisitHtml({ ...practice, locations: [{ ...place, hours }] });
    const box = mount(`<div style="inline-size: 1152px"><practice-visit>${content}</practice-visit></div>`);
    await until(() => statuses(box).every(Boolean));
    const rect = (selector: string) => box.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    await until(() => rect('table ~ p').left > rect('table').right);
    expect(rect('table ~ p').bottom).to.be.below(rect('table').bottom);
  });

  it('does not move what follows it when the status appears', async () => {
    const element = mount<PracticeVisit>(`<practice-visit>${practiceVisitHtml(practice)}</practice-visit>`);
    // The same HTML in an undefined element, as it is before the script runs.
    const before = mount(
      `<div style="display: block; container: tendwell-visit / inline-size">${practiceVisitHtml(practice)}</div>`,
    );
    await until(() => statuses(element).every(Boolean));
    await until(() => element.offsetHeight === before.offsetHeight);
  });
});
