// @ts-check
/** Pages with an article or a list on them: delivered with it, or filled by the element when it is upgraded. */
const ELEMENTS = new URL('../dist/html.js', import.meta.url);
const MARKDOWN = new URL('../../content/dist/markdown/index.js', import.meta.url);

const SECTIONS = ['Wool', 'Water', 'Wind'];
const words = (/** @type {string} */ name) =>
  `${name} keeps the hands of those who work outside in winter, some of the time, if it is let be. `.repeat(
    6,
  );
const BODY = SECTIONS.map(
  (name) => `## ${name}\n\n${words(name)}\n\n${words(name)}\n\n${words(name)}\n`,
).join('\n');
const SOURCE = `---\ntitle: Hands in winter\ndate: 2026-01-15\nauthor: Ida Holm\n---\n${BODY}`;

const SUMMARIES = SECTIONS.map((title) => ({
  title,
  date: '2026-01-15',
  url: `/${title.toLowerCase()}/`,
  summary: words(title),
}));
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Hands',
  items: SUMMARIES.map(({ date, ...item }) => ({
    ...item,
    id: item.url,
    date_published: `${date}T00:00:00Z`,
  })),
});

const PRACTICE = {
  name: 'Hands',
  locale: 'en-US',
  timeZone: 'UTC',
  locations: SECTIONS.map((name) => ({
    name,
    address: { street: '9 Quay Lane', city: 'Duluth', country: 'US' },
    hours: { note: words(name) },
    directions: words(name),
  })),
  services: SECTIONS.map((name) => ({ name, group: name, description: words(name) })),
  insurance: { summary: words('Wool') },
  payment: { note: words('Water') },
  policies: [{ kind: 'custom', title: 'Wind', text: words('Wind') }],
  practitioners: SECTIONS.map((name) => ({ slug: name.toLowerCase(), name, summary: words(name) })),
};
const QUESTIONS = SECTIONS.map((name) => ({
  question: `${name}?`,
  slug: name.toLowerCase(),
  group: name,
  answer: words(name),
}));

/** The page has its own mind about headings. */
const page = (/** @type {string} */ content) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Hands in winter</title>
<link rel="stylesheet" href="/packages/elements/dist/tendwell.css">
<style>h2 { color: rgb(1, 2, 3); }</style>
<script src="/packages/elements/dist/cdn/tendwell.js" defer></script>
<main>${content}</main>
</html>`;

/** @type {Record<string, () => Promise<[type: string, body: string]>>} */
const PAGES = {
  '/test/light/article-view/adopted': async () => {
    const { articleHtml } = await import(ELEMENTS.href);
    const { renderMarkdown } = await import(MARKDOWN.href);
    const article = {
      title: 'Hands in winter',
      date: '2026-01-15',
      author: 'Ida Holm',
      ...renderMarkdown(BODY),
    };
    return ['text/html', page(`<article-view>${articleHtml(article, { contents: true })}</article-view>`)];
  },
  '/test/light/article-view/self-filled': async () => [
    'text/html',
    page('<article-view src="/test/light/article.md" contents></article-view>'),
  ],
  '/test/light/article-list/adopted': async () => {
    const { articleListHtml } = await import(ELEMENTS.href);
    return ['text/html', page(`<article-list>${articleListHtml(SUMMARIES)}</article-list>`)];
  },
  '/test/light/article-list/self-filled': async () => [
    'text/html',
    page('<article-list src="/test/light/feed.json"></article-list>'),
  ],
  '/test/light/practice-services/adopted': async () => {
    const { practiceServicesHtml } = await import(ELEMENTS.href);
    return ['text/html', page(`<practice-services>${practiceServicesHtml(PRACTICE)}</practice-services>`)];
  },
  '/test/light/practice-services/self-filled': async () => [
    'text/html',
    page(
      `<practice-provider src="/test/light/practice.json"><practice-services></practice-services></practice-provider>`,
    ),
  ],
  '/test/light/practice-policies/adopted': async () => {
    const { practicePoliciesHtml } = await import(ELEMENTS.href);
    return ['text/html', page(`<practice-policies>${practicePoliciesHtml(PRACTICE)}</practice-policies>`)];
  },
  '/test/light/practice-policies/self-filled': async () => [
    'text/html',
    page(
      `<practice-provider src="/test/light/practice.json"><practice-policies></practice-policies></practice-provider>`,
    ),
  ],
  '/test/light/practice-people/adopted': async () => {
    const { practicePeopleHtml } = await import(ELEMENTS.href);
    return ['text/html', page(`<practice-people>${practicePeopleHtml(PRACTICE)}</practice-people>`)];
  },
  '/test/light/practice-people/self-filled': async () => [
    'text/html',
    page(
      `<practice-provider src="/test/light/practice.json"><practice-people></practice-people></practice-provider>`,
    ),
  ],
  '/test/light/practice-faq/adopted': async () => {
    const { practiceFaqHtml } = await import(ELEMENTS.href);
    return ['text/html', page(`<practice-faq>${practiceFaqHtml(QUESTIONS)}</practice-faq>`)];
  },
  '/test/light/practice-faq/self-filled': async () => [
    'text/html',
    page(
      `<practice-faq><script type="application/json">${JSON.stringify(QUESTIONS)}</script></practice-faq>`,
    ),
  ],
  '/test/light/practice-visit/adopted': async () => {
    const { practiceVisitHtml } = await import(ELEMENTS.href);
    return ['text/html', page(`<practice-visit>${practiceVisitHtml(PRACTICE)}</practice-visit>`)];
  },
  '/test/light/practice-visit/self-filled': async () => [
    'text/html',
    page(
      `<practice-provider src="/test/light/practice.json"><practice-visit></practice-visit></practice-provider>`,
    ),
  ],
  '/test/light/practice-footer/adopted': async () => {
    const { practiceFooterHtml } = await import(ELEMENTS.href);
    return ['text/html', page(`<practice-footer>${practiceFooterHtml(PRACTICE)}</practice-footer>`)];
  },
  '/test/light/practice-footer/self-filled': async () => [
    'text/html',
    page(
      `<practice-provider src="/test/light/practice.json"><practice-footer></practice-footer></practice-provider>`,
    ),
  ],
  '/test/light/practice.json': async () => ['application/json', JSON.stringify(PRACTICE)],
  '/test/light/article.md': async () => ['text/markdown', SOURCE],
  '/test/light/feed.json': async () => ['application/feed+json', FEED],
};

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export async function lightPages(context, next) {
  const answer = PAGES[context.path];
  if (!answer) return next();
  [context.type, context.body] = await answer();
  return undefined;
}
