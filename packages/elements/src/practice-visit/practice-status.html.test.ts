import { html } from '@tendwell/content/html';
import { describe, expect, it } from 'vitest';
import { completePractice } from '../testing/complete-practice.js';
import { practice } from '../testing/samples.js';
import { practiceStatusHtml } from './practice-status.html.js';

const fallback = html`<a href="/visit/">Opening hours</a>`;

describe('the status of a location', () => {
  it('shows the fallback until the script runs, and contains the hours as data', () => {
    const markup = String(practiceStatusHtml(completePractice, { fallback, location: 1 }));
    expect(markup).toContain('<span class="tendwell-status"><a href="/visit/">Opening hours</a></span>');
    const data = /<script type="application\/json">(.*?)<\/script>/.exec(markup)?.[1] ?? '';
    expect(JSON.parse(data).hours).toEqual(completePractice.locations[1]?.hours);
  });

  it('is empty without hours, with hours that cannot be read, and in an unknown time zone', () => {
    const [first] = practice.locations;
    const at = (location: object, more: object = {}) =>
      String(
        practiceStatusHtml(
          { ...practice, ...more, locations: [{ ...first, ...location } as never] },
          { fallback },
        ),
      );
    expect(at({ hours: undefined })).toBe('');
    expect(at({ hours: { monday: 'nine' } })).toBe('');
    expect(at({ hours: { note: 'By appointment.' } })).toBe('');
    expect(at({}, { timeZone: 'Mars/Olympus' })).toBe('');
    expect(String(practiceStatusHtml(practice, { fallback, location: 7 }))).toBe('');
  });
});
