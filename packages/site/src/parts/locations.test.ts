import { describe, expect, it } from 'vitest';
import { sitePages } from '../site-pages.js';
import { barePractice, fullPractice, fullSite, sampleSite, sampleText } from '../testing/sample-site.js';
import { siteLocations } from './locations.js';

const address = { street: '4 Heron Lane', city: 'Decorah', country: 'US' };
const named = (...names: (string | undefined)[]) =>
  siteLocations(
    sampleSite({
      practice: { ...barePractice, locations: names.map((name) => ({ ...(name && { name }), address })) },
    }),
  ).map(({ path }) => path);

describe('locations with a page', () => {
  it('are none of a practice with one location, and all of one with several', () => {
    expect(named('Mill')).toEqual([]);
    expect(named('Old Mill', 'Mühle am Wehr')).toEqual(['/visit/old-mill/', '/visit/mühle-am-wehr/']);
  });

  it('have different paths, whatever their names', () => {
    expect(named('Mill', 'mill!', undefined)).toEqual([
      '/visit/mill-1/',
      '/visit/mill-2/',
      '/visit/4-heron-lane/',
    ]);
    expect(named('St. Mary’s', "St. Ann's")).toEqual(['/visit/st-marys/', '/visit/st-anns/']);
    expect(named('…', '诊所')).toEqual(['/visit/1/', '/visit/诊所/']);
  });

  it('have the same paths in all languages', () => {
    const main = fullSite();
    const [mill, depot] = fullPractice.locations;
    if (!mill || !depot) throw new Error('The sample practice has two locations.');
    const practice = { ...fullPractice, locale: 'es-US', locations: [{ ...mill, name: 'Molino' }, depot] };
    const spanish = sampleSite({ root: '/es/', practice });
    const languages = [main, spanish];
    Object.assign(main, { languages });
    Object.assign(spanish, { languages });
    expect(siteLocations(spanish)[0]).toMatchObject({ title: 'Molino', path: '/visit/mill/' });
    const page = sitePages(main).find(({ path }) => path === '/es/visit/mill/');
    expect(page?.alternates?.map(({ path }) => path)).toEqual(['/visit/mill/', '/es/visit/mill/']);
  });
});

describe('the page of a location', () => {
  const texts = { 'visit/mill': sampleText('mill', 'Above the mill') };
  const pages = sitePages(Object.assign(fullSite(), { pages: texts }));
  const bodyAt = (path: string) => {
    const body = pages.find((page) => page.path === path)?.body;
    return String(typeof body === 'function' ? body() : body);
  };

  it('is linked from the list of locations and from the footer', () => {
    const body = bodyAt('/visit/');
    const [main = '', footer = ''] = body.split('</main>');
    expect(main).toContain('<h2><a href="/visit/mill/">Mill</a></h2>');
    expect(footer).toContain('<h3><a href="/visit/depot/">Depot</a></h3>');
  });

  it('shows only that location, with its text', () => {
    const [main = ''] = bodyAt('/visit/mill/').split('</main>');
    expect(main).toContain('<h1 class="page-title">Above the mill</h1>');
    expect(main).toContain('Words about it.');
    expect(main).toContain('href="tel:+15635550142"');
    expect(main).not.toContain('Rail Street');
    expect(bodyAt('/visit/depot/').split('</main>')[0]).not.toContain('tel:');
  });

  it('is the address of the location for search engines', () => {
    const data = JSON.stringify(pages.find(({ path }) => path === '/')?.jsonLd);
    expect(data).toContain('"url":"https://heronlane.example.com/visit/mill/"');
  });
});
