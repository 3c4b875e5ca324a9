import { html } from '@tendwell/content/html';
import type { ReplacePage, SiteArticle } from '@tendwell/site';

/** The page of an article, with a line below it about whom to ask. */
export const article: ReplacePage<[SiteArticle]> = (standard, { practice, href }, { author }) => {
  const person = practice.practitioners?.find(({ slug }) => slug === author);
  if (!person) return standard;
  const { main } = standard;
  return {
    ...standard,
    main: () => html`${typeof main === 'function' ? main() : main}
<p class="site-author">Is something unclear, or wrong? <a href="${href('/visit/#booking')}">Ask ${person.name}</a>.</p>`,
  };
};
