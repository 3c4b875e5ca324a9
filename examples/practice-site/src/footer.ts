import { html } from '@tendwell/content/html';
import type { ReplacePart } from '@tendwell/site';

/** The footer, with a line about the building on the page about the people. */
export const footer: ReplacePart = (standard, _site, { path }) =>
  path === '/people/'
    ? html`${standard}
<aside aria-label="The building">
<p>The building made rope from 1832 until there were no more sailing ships to sell it to.</p>
</aside>`
    : standard;
