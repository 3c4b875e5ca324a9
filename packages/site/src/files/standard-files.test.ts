import { trusted } from '@tendwell/content/html';
import { describe, expect, it } from 'vitest';
import { sitePages } from '../site-pages.js';
import { fullSite, newsletter, sampleArticle, sampleSite } from '../testing/sample-site.js';
import { siteCsp } from './csp.js';
import { siteIcon } from './icon.js';
import { standardFiles } from './standard-files.js';

const filesOf = (site = sampleSite(), more = {}) => standardFiles(site, { pages: sitePages(site), ...more });
const textOf = (path: string, ...given: Parameters<typeof filesOf>) =>
  filesOf(...given)
    .get(path)
    ?.source();

describe('the Content-Security-Policy', () => {
  it('allows the own files and the script of announcements, and nothing else', () => {
    expect(siteCsp(sampleSite())).toBe(
      "default-src 'none'; script-src 'self' 'sha256-MaypuaRbAawc5GAQLtkdTWz4+whr+cw2Zf0vxrkwZ64='; style-src 'self'; " +
        "img-src 'self'; font-src 'self'; media-src 'self'; frame-src 'none'; connect-src 'self'; manifest-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
        'trusted-types tendwell',
    );
  });

  it('allows where the sign-up posts to, and the pictures, recordings, and players of the content', () => {
    const html = trusted(
      '<p><img src="https://img.example.com/a.jpg" alt=""></p>' +
        '<figure class="tendwell-video"><a href="https://youtu.be/aBcDeFgHiJk">A</a></figure>' +
        '<figure class="tendwell-audio"><a href="https://talks.example.com/b.mp3">B</a></figure>' +
        '<a href="https://links.example.com/c.mp3">C</a>',
    );
    const csp = siteCsp(
      sampleSite({
        newsletter: { ...newsletter, action: 'https://list.example.com/subscribe' },
        articles: [sampleArticle('towels', { html })],
        people: [
          {
            slug: 'ada-voss',
            name: 'Ada Voss',
            articles: [],
            bioHtml: trusted('<img src="https://ada.example.com/b.jpg">'),
          },
        ],
      }),
    );
    expect(csp).toContain("img-src 'self' https://ada.example.com https://img.example.com;");
    expect(csp).toContain('frame-src https://www.youtube-nocookie.com;');
    expect(csp).toContain("media-src 'self' https://talks.example.com;");
    expect(csp).toContain("connect-src 'self' https://list.example.com;");
    expect(csp).toContain("form-action 'self' https://list.example.com;");
    expect(csp).not.toContain('links.example.com');
  });

  it('leaves out in a page what browsers only accept in a header', () => {
    const [header, meta] = [siteCsp(sampleSite()), siteCsp(sampleSite(), { delivery: 'meta' })];
    expect(header).toBe(meta.replace('; require-', "; frame-ancestors 'none'; require-"));
    expect(meta).not.toContain('frame-ancestors');
  });

  it('does not render texts that are known to show no media from other sites', () => {
    const read = (): never => {
      throw new Error('The HTML was read.');
    };
    const article = sampleArticle('towels', { hasForeignMedia: false });
    const articles = [Object.defineProperty(article, 'html', { get: read })];
    expect(siteCsp(sampleSite({ articles }))).toContain("img-src 'self';");
  });
});

describe('the files beside the pages', () => {
  it('tell hosts the headers of pages and how long to keep files', () => {
    const text = textOf('/_headers', sampleSite({}, '/practice/')) ?? '';
    expect(text).toMatch(/^\/practice\/\*\n {2}Content-Security-Policy: default-src 'none'/);
    expect(text).toContain('/practice/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  });

  it('redirect old paths on hosts that read a file', () => {
    const redirects = new Map([['/blog/türen/', '/articles/towels/']]);
    expect(textOf('/_redirects', sampleSite(), { redirects })).toBe(
      '/blog/t%C3%BCren/ /articles/towels/ 301\n',
    );
    expect(filesOf().has('/_redirects')).toBe(false);
  });

  it('include the sitemap and the security contact only at the root of a host', () => {
    const { practice } = sampleSite();
    const stated = { ...practice, securityContact: 'security@heronlane.example.com' };
    expect(textOf('/robots.txt')).toContain('Sitemap: https://heronlane.example.com/sitemap.xml\n');
    expect(textOf('/.well-known/security.txt', sampleSite({ practice: stated }))).toBe(
      'Contact: mailto:security@heronlane.example.com\nExpires: 2027-03-02T12:00:00Z\nPreferred-Languages: en-US\n' +
        'Canonical: https://heronlane.example.com/.well-known/security.txt\n',
    );
    expect(filesOf().has('/.well-known/security.txt')).toBe(false);
    const below = filesOf(sampleSite({ practice: stated }, '/practice/'));
    expect([below.has('/robots.txt'), below.has('/.well-known/security.txt')]).toEqual([false, false]);
  });

  it('list pages and articles for language models, without those with noindex', () => {
    const text = textOf('/llms.txt', fullSite()) ?? '';
    expect(text).toMatch(/^# Heron Lane Massage\n\n> Slow massage above the river\.\n\n## Pages\n\n- \[/);
    expect(text).toContain('- [On oil](https://heronlane.example.com/articles/oil/)\n');
    expect(text).not.toMatch(/404|newsletter/);
    const markup = textOf(
      '/llms.txt',
      sampleSite({ articles: [sampleArticle('a', { title: 'A [b](c)\nd' })] }),
    );
    expect(markup).toContain('- [A \\[b\\](c) d](');
  });
});

it('draws the icon from the first letter of the name, even after a quotation mark', () => {
  expect(siteIcon({ name: '“émile & Søn”' })).toContain('>É</text>');
  expect(siteIcon({ name: '<3' })).toContain('>3</text>');
  expect(siteIcon({ name: '…', theme: { colors: 'clay' } })).toContain('fill="#89452d"');
});
