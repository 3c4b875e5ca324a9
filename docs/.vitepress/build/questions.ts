import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';

/** A question of a reader, what the reader searches for, and the section that answers it. */
type Question = readonly [question: string, search: string, answer: string];

/** Each is answered by one of the first results of one search. */
const QUESTIONS: readonly Question[] = [
  ['How do I change my opening hours?', 'hours', '/content.html#hours'],
  ['How do I say that we are closed over the holidays?', 'closed holiday', '/recipes.html#closed'],
  ['Can we have other hours in summer?', 'summer season', '/content.html#hours'],
  ['How do I add a photo?', 'photo', '/recipes.html#photograph'],
  ['How do I add a photograph to an article?', 'photograph', '/recipes.html#photograph'],
  ['Which picture formats can I use?', 'jpeg webp avif', '/pictures.html'],
  ['How do I write an article?', 'article front matter', '/content.html#articles'],
  ['How do I publish an article next week?', 'publishAt', '/content.html#articles'],
  ['How do I write down my prices?', 'prices', '/content.html#services-and-prices'],
  ['How do I write a sliding scale?', 'sliding scale', '/content.html#services-and-prices'],
  ['We have two places. How?', 'two places', '/recipes.html#two-places'],
  ['How do I say that I accept new clients?', 'accepting new clients', '/reference/practice.html'],
  ['Which designs are there?', 'designs', '/designs.html'],
  ['How do I change colors and design?', 'design colors', '/content.html#how-the-site-looks'],
  ['Where is the favicon from?', 'favicon', '/site.html#other-files'],
  ['Can the newsletter be on a subdomain?', 'subdomain', '/recipes.html#subdomain'],
  ['How do I deploy the site?', 'deploy', '/recipes.html#sub-path'],
  ['Does it run on Netlify?', 'netlify', '/start/practice-site.html#publish-it'],
  ['How do I set up nginx?', 'nginx settings', '/hosting.html#nginx'],
  ['Does it run at a hosting company, with Apache?', 'apache', '/hosting.html#apache'],
  ['Does it run on GitHub Pages?', 'github pages', '/start/practice-site.html#publish-it'],
  ['How do I use it in WordPress?', 'wordpress', '/start/wordpress.html'],
  ['How do I use it in Squarespace?', 'squarespace', '/start/site-builders.html'],
  ['How do I use it in Wix?', 'wix', '/start/site-builders.html'],
  ['How do I use it in Shopify?', 'shopify', '/start/site-builders.html'],
  ['How do I use it with Jinja or Liquid?', 'liquid', '/markup.html'],
  ['Does it work with React?', 'react', '/start/frameworks.html'],
  ['Does it work with Vue?', 'vue', '/start/frameworks.html'],
  ['Does it work with Svelte?', 'svelte', '/start/frameworks.html'],
  ['Does it work with Astro?', 'astro', '/start/frameworks.html#astro'],
  ['Does it work with Next?', 'next server component', '/start/frameworks.html#next'],
  ['Is it accessible?', 'accessibility', '/accessibility.html'],
  ['How large are the scripts?', 'comparison size', '/comparison.html#size'],
  ['Where are the subscribers stored?', 'subscribers stored', '/newsletter.html'],
  ['How do I send a letter to the list?', 'send letter', '/letters.html'],
  ['How do people unsubscribe?', 'unsubscribe', '/going-live.html#one-click-unsubscribe'],
  ['Is the newsletter legal under the GDPR?', 'gdpr', '/going-live.html#gdpr-and-uk-gdpr'],
  ['How do I back up the list?', 'backup', '/going-live.html#_8-backups'],
  ['How do I import a list?', 'import list', '/commands.html'],
  ['How do I set up SPF and DKIM?', 'dkim', '/going-live.html#_3-dns'],
  ['Can I use Mailchimp?', 'mailchimp', '/elements/newsletter-signup.html'],
  ['How do I close for a holiday in the editor?', 'close for a holiday', '/editor.html'],
  ['How do I open the editor?', 'tendwell edit', '/editor.html'],
  ['How do I publish what I changed?', 'publish changes', '/editor.html'],
  ['Can I undo what I saved?', 'editor undo', '/editor.html'],
  ['How do I sign in with a fingerprint?', 'passkey', '/editor.html#for-several-people'],
  ['How do I sign in without a password?', 'sign in fingerprint', '/editor.html#for-several-people'],
  ['How do I choose which part of a picture is kept?', 'focal point', '/pictures.html#focus'],
  ['How does the editor publish?', 'publish', '/editor.html#publish'],
  ['How do I write a letter in the editor?', 'editor letters', '/editor.html#write-and-send-letters'],
  [
    'Can I schedule an article in the editor?',
    'schedule article',
    '/editor.html#schedule-it-take-it-down-delete-it',
  ],
  ['Can I use Sveltia CMS or Decap CMS?', '--config', '/editor.html#use-sveltia-cms-or-decap-cms-instead'],
  ['How do I see a letter before it is sent?', 'letter test', '/letters.html'],
  ['What happens to emails that come back?', 'bounce', '/letters.html'],
  ['How many people read a letter?', 'stats letter', '/letters.html'],
  ['Can new subscribers get a welcome letter?', 'welcome letter', '/letters.html#welcome-letters'],
  ['Can I send letters without a server?', 'cron', '/letters.html#send-without-a-server'],
  ['Which attributes does an element have?', 'heading-offset', '/elements/article-view.html'],
  ['What is in a page of the plugin?', 'vite plugin page', '/reference/vite-plugin.html'],
  ['How do I call a renderer?', 'renderers', '/reference/renderers.html'],
  ['What does an error code mean?', 'invalid-phone', '/errors.html#invalid-phone'],
  ['How do I add a page about us?', 'own page', '/recipes.html#own-page'],
  ['How do I change the navigation?', 'navigation', '/content.html#pages-in-the-navigation'],
  ['How do I make my own home page?', 'home page', '/recipes.html#own-home-page'],
  ['How do I use our own font?', 'font', '/recipes.html#fonts'],
  ['Is there a dark mode?', 'dark', '/styling.html'],
  ['How do I translate the site into Spanish?', 'second language', '/recipes.html#second-language'],
  ['How do I link to our booking page?', 'booking', '/reference/practice.html#booking-key'],
  ['How do I list insurance plans?', 'insurance', '/elements/practice-policies.html'],
  [
    'How do I write a cancellation policy?',
    'cancellation',
    '/content.html#booking-insurance-policies-and-news',
  ],
  ['How do I add questions and answers?', 'questions answers', '/content.html#questions-and-answers'],
  ['How do I embed a video?', 'video', '/elements/article-view.html'],
  [
    'Does it work without JavaScript?',
    'without javascript',
    '/start/plain-html.html#what-works-without-javascript',
  ],
  [
    'Does it work with a Content-Security-Policy?',
    'content security policy',
    '/start/plain-html.html#customize-it',
  ],
  ['Is there a sitemap?', 'sitemap', '/content.html#feeds-sitemap-and-contact-card'],
  ['How do I redirect old links?', 'redirect old links', '/recipes.html#move'],
  ['How do I move to another domain?', 'domain', '/recipes.html#move'],
  ['Can the site be in a folder of another site?', 'sub-path base', '/recipes.html#sub-path'],
  ['How do people reach us without a form?', 'contact form', '/recipes.html#contact'],
  ['How do I check the content in CI?', 'tendwell check', '/content.html#check-a-folder'],
  ['How do I replace the footer?', 'replace footer', '/site.html#replace-a-part-of-every-page'],
  ['What may change in a new version?', 'versions', '/versioning.html'],
  ['How do I contribute?', 'contribute repository', '/start/contribute.html'],
];

/** Where an answer must be, among the results of a search. */
const FIRST = 8;

/**
 * Checks that a search in the built site answers each question, as the search field of the theme would.
 *
 * @throws Error that lists the questions without an answer, and what was found instead.
 */
export async function checkQuestions(outDir: string): Promise<void> {
  const chunks = join(outDir, 'assets/chunks');
  const file = (await readdir(chunks)).find((name) => name.startsWith('@localSearchIndexroot'));
  if (!file) throw new Error('The site has no search index');
  const { default: json } = await import(pathToFileURL(join(chunks, file)).href);
  const index = MiniSearch.loadJSON(json, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  const unanswered = QUESTIONS.flatMap(([question, search, answer]) => {
    const found = index
      .search(search)
      .map(({ id }) => String(id))
      .slice(0, FIRST);
    if (found.some((id) => id === answer || id.startsWith(`${answer}#`))) return [];
    return [`${question} (“${search}”)\n  wanted ${answer}\n  found  ${found.join(', ')}`];
  });
  if (unanswered.length > 0) throw new Error(`The search doesn’t answer:\n${unanswered.join('\n')}`);
}
