import { describe, expect, it } from 'vitest';
import { newsletter } from '../testing/samples.js';
import { newsletterSignupHtml } from './form.html.js';

describe('newsletterSignupHtml', () => {
  it('is a form that works without a script', () => {
    const html = String(newsletterSignupHtml(newsletter));
    expect(html).toContain('method="post" action="/newsletter/subscribe"');
    expect(html).toContain('type="email" name="email" required autocomplete="email" inputmode="email"');
    expect(html).toContain('You agree to get one letter each season.');
  });

  it('sends the version of the consent, the language, and the page', () => {
    const html = String(newsletterSignupHtml(newsletter, { locale: 'en-GB', page: '/articles/tea/' }));
    expect(html).toContain('name="consent" value="2026-01"');
    expect(html).toContain('name="locale" value="en-GB"');
    expect(html).toContain('name="page" value="/articles/tea/"');
  });

  it('asks for a name only if the practice does', () => {
    expect(String(newsletterSignupHtml(newsletter))).not.toContain('name="name"');
    expect(String(newsletterSignupHtml({ ...newsletter, name: true }))).toContain('name="name"');
  });

  it('hides the honeypot from people and their tools, and pre-ticks nothing', () => {
    const html = String(newsletterSignupHtml(newsletter));
    expect(html).toMatch(/<div hidden>.*name="website" tabindex="-1"/);
    expect(html).not.toContain('checked');
  });

  it('escapes all text and attributes', () => {
    const html = String(
      newsletterSignupHtml({ ...newsletter, action: '/"><script>x</script>', description: '<b>' }),
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;b&gt;');
  });
});
