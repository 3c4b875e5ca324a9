import { html } from '@tendwell/content/html';
import { sitePages } from '@tendwell/site';
import { afterEach, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, siteFolder } from '../../test/fixture.js';

afterEach(cleanUp);

/** The messages of a build whose practice has a booking page. */
async function messagesFor(url: string, pages?: Parameters<typeof buildSite>[1]) {
  const practice = `${FILES['content/practice.yaml']}\nbooking:\n  url: ${url}\n`;
  const root = await siteFolder({ 'content/practice.yaml': practice });
  return (await buildSite(root, pages ?? { pages: (site) => sitePages(site) })).messages.join('\n');
}

it('warns about a link in practice.yaml to an anchor that the page of the site does not have', async () => {
  const messages = await messagesFor('/visit/#bookng');
  expect(messages).toContain('there is no `#bookng` on that page');
  expect(messages).toContain('practice.yaml');
  expect(await messagesFor('/visit/#directions')).not.toContain('on that page');
});

it('ignores the anchors of a page whose HTML is made later', async () => {
  const path = '/visit/';
  const body = async () => html`<p>Later.</p>`;
  const later = await messagesFor('/visit/#anything', {
    pages: (site) => [
      ...sitePages(site).filter((page) => page.path !== path),
      { path, title: 'Visit', body },
    ],
  });
  expect(later).not.toContain('on that page');
});

it('explains how to add the page of a person that a link leads to', async () => {
  const messages = await messagesFor('/people/ada-voss/');
  expect(messages).toContain('there is no page at `/people/ada-voss/`');
  expect(messages).toContain(
    'write people/ada-voss.md, from which the page is made, or link to /people/#ada-voss',
  );
});
