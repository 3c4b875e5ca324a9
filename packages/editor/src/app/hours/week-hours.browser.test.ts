import { expect } from 'chai';
import { en } from '../lang/en.js';
import type { App } from '../shell/app.js';
import { HoursField } from './hours-field.js';
import { WeekHours } from './week-hours.js';

customElements.define('hours-field', HoursField);
customElements.define('week-hours', WeekHours);

const app = { words: en, locale: 'en-US' } as unknown as App;
let element: WeekHours;

const changed = () =>
  new Promise<{ day: string; ranges: string[] }>((resolve) =>
    element.addEventListener('day-change', (event) => resolve((event as CustomEvent).detail), { once: true }),
  );

beforeEach(async () => {
  element = new WeekHours();
  element.app = app;
  element.fieldId = 'hours';
  element.hours = { monday: ['09:00-12:30', '14:00-18:00'], tuesday: [] };
  document.body.append(element);
  await element.updateComplete;
  for (const field of element.querySelectorAll<HoursField>('hours-field')) await field.updateComplete;
});

afterEach(() => element.remove());

describe('the hours of a week', () => {
  it('shows each day with its hours, and a label', () => {
    const input = element.querySelector<HTMLInputElement>('#hours-monday');
    expect(input?.labels?.[0]?.textContent).to.equal('Monday');
    expect(input?.value.replace(/[\u2009\u202f]/g, ' ')).to.equal('9:00 AM – 12:30 PM, 2:00 – 6:00 PM');
  });

  it('reads what is typed', async () => {
    const input = element.querySelector<HTMLInputElement>('#hours-tuesday');
    if (!input) throw new Error('no field');
    const change = changed();
    input.value = '9-12, 2-6';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(await change).to.deep.equal({ day: 'tuesday', ranges: ['09:00-12:00', '14:00-18:00'] });
  });

  it('shows an error at the field for an invalid time', async () => {
    const input = element.querySelector<HTMLInputElement>('#hours-tuesday');
    if (!input) throw new Error('no field');
    input.value = 'after lunch';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await input.closest<HoursField>('hours-field')?.updateComplete;
    const error = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).to.contain('after lunch');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
  });

  it('moves an end with the arrow keys', async () => {
    const thumb = element.querySelector<HTMLElement>('[data-day="monday"] .thumb.end');
    const change = changed();
    thumb?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
    );
    expect(await change).to.deep.equal({ day: 'monday', ranges: ['09:00-12:45', '14:00-18:00'] });
  });

  it('copies the hours of Monday up to Friday', () => {
    const days: string[] = [];
    element.addEventListener('day-change', (event) => days.push((event as CustomEvent).detail.day));
    element.querySelector<HTMLButtonElement>('.copy')?.click();
    expect(days).to.deep.equal(['tuesday', 'wednesday', 'thursday', 'friday']);
  });
});
