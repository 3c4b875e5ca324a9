import type { Site } from '@tendwell/site';
import { afterEach, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, pages, siteFolder } from '../../test/fixture.js';

afterEach(cleanUp);

it('gives templates the people, services, and questions with their pages, under the base', async () => {
  let found: Site | undefined;
  const folder = await siteFolder({
    'content/practice.yaml': `${FILES['content/practice.yaml']}  - { slug: bo-lund, name: Bo Lund }
services:
  - { slug: long-massage, name: Long massage, practitioners: [ada-voss] }
  - { name: Short massage }
`,
    'content/people/ada-voss.md': '---\ntitle: Ada Voss\n---\nAda swims.\n',
    'content/services/long-massage.md': '---\ntitle: Long massage\n---\nNinety minutes.\n',
    'content/faq.yaml': 'questions:\n  - { question: Where?, answer: "[Here](pages/about.md)." }\n',
    'content/faq/later.md': '---\ntitle: Later?\ndraft: true\n---\nLater.\n',
    'content/faq/when.md': '---\ntitle: When?\ngroup: Visits\n---\nSoon.\n',
  });
  const options = {
    pages: (site: Site) => {
      found = site;
      return pages(site);
    },
  };
  await buildSite(folder, options, { base: '/clinic/' });
  expect(found?.people.map(({ slug, page, articles }) => [slug, page?.url, articles.length])).toEqual([
    ['ada-voss', '/clinic/people/ada-voss/', 1],
    ['bo-lund', undefined, 0],
  ]);
  expect(found?.services.map(({ name, page }) => [name, page?.path])).toEqual([
    ['Long massage', '/services/long-massage/'],
    ['Short massage', undefined],
  ]);
  expect(found?.services[0]?.page?.html.toString()).toContain('Ninety minutes.');
  expect(found?.questions.map(({ question, group, html }) => [question, group, String(html).trim()])).toEqual(
    [
      ['Where?', undefined, '<p><a href="/clinic/about/">Here</a>.</p>'],
      ['When?', 'Visits', '<p>Soon.</p>'],
    ],
  );
  expect(Object.keys(found?.pages ?? {})).not.toContain('faq/when');
});
