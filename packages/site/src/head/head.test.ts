import { describe, expect, it } from 'vitest';
import { sitePages } from '../site-pages.js';
import { fullSite, sampleArticle, sampleSite } from '../testing/sample-site.js';
import { jsonLdGraph, nodesOf } from './json-ld.js';

const headAt = (site = sampleSite(), path = '/articles/towels/') =>
  String(
    sitePages(site)
      .find((page) => page.path === path)
      ?.meta?.(),
  );

it('gives a page without data no graph', () => {
  expect(jsonLdGraph([])).toEqual([]);
  expect(nodesOf(jsonLdGraph(() => [{ '@graph': [] }]))).toEqual([]);
});

describe('the head of a page', () => {
  it('has its canonical URL, and the tags for sharing', () => {
    const head = headAt(
      sampleSite({ articles: [sampleArticle('towels', { summary: 'Forty "white" ones.' })] }),
    );
    expect(head).toContain('<link rel="canonical" href="https://heronlane.example.com/articles/towels/">');
    expect(head).toContain('<meta property="og:type" content="article">');
    expect(head).toContain('<meta property="og:description" content="Forty &quot;white&quot; ones.">');
    expect(head).toContain('<meta property="og:locale" content="en_US">');
  });

  it('has no canonical URL on the 404 page, in any language', () => {
    const main = sampleSite();
    const spanish = { ...sampleSite(), root: '/es/' };
    const languages = [main, spanish];
    const pages = sitePages({ ...main, languages }).filter(({ path }) => path.endsWith('/404.html'));
    expect(pages.map(({ path }) => path)).toEqual(['/404.html', '/es/404.html']);
    for (const { meta } of pages) expect(String(meta?.())).not.toMatch(/canonical|og:/);
  });

  it('has the URL where an article first appeared', () => {
    const canonical = 'https://elsewhere.example.com/towels';
    const head = headAt(sampleSite({ articles: [sampleArticle('towels', { canonical })] }));
    expect(head).toContain(`<link rel="canonical" href="${canonical}">`);
  });

  it('shares the picture made for the page, or else its own, unless that is a drawing', () => {
    const at = (src: string, sharePicture?: ReturnType<typeof sampleSite>['sharePicture']) =>
      headAt(
        sampleSite({
          articles: [sampleArticle('towels', { picture: { src, alt: 'White towels' } })],
          ...(sharePicture && { sharePicture }),
        }),
      );
    expect(at('/a.jpg')).toContain(
      '<meta property="og:image" content="https://heronlane.example.com/a.jpg">',
    );
    expect(at('/a.svg')).not.toContain('og:image');
    const made = at('/a.svg', ({ picture }) => ({ url: `/made-of${picture}.jpg`, width: 1200, height: 630 }));
    expect(made).toContain('content="https://heronlane.example.com/made-of/a.svg.jpg"');
    expect(made).toContain('<meta property="og:image:width" content="1200">');
    expect(made).toContain('<meta property="og:image:alt" content="White towels">');
  });

  it('shares the part of its picture that the content names', () => {
    const picture = { src: '/a.jpg', alt: 'White towels', focus: '20% 90%' };
    const head = headAt(
      sampleSite({
        articles: [sampleArticle('towels', { picture })],
        sharePicture: ({ focus }) => ({ url: `/around-${focus}.jpg`, width: 1200, height: 630 }),
      }),
    );
    expect(head).toContain('content="https://heronlane.example.com/around-20%%2090%.jpg"');
  });

  it('has no address on the page for unknown addresses', () => {
    expect(headAt(sampleSite(), '/404.html')).not.toContain('canonical');
  });

  it('has the paper of the theme for the bars of the browser', () => {
    const { practice } = sampleSite();
    const dusk = sampleSite({ practice: { ...practice, theme: { colors: 'dusk' } } });
    expect(headAt(dusk)).toContain('<meta name="theme-color" content="#f8f8fc"');
  });
});

it('prints the data for search engines as one graph on each page', () => {
  for (const { jsonLd: made, path } of sitePages(fullSite())) {
    const jsonLd = nodesOf(made);
    expect(jsonLd.length, path).toBeLessThan(2);
    expect(JSON.stringify(jsonLd).match(/@context/g)?.length ?? 0, path).toBe(jsonLd.length);
  }
});
