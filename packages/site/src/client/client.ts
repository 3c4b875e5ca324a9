/**
 * Loads the script of each element that the page contains when a visitor comes near it, and nothing else. Every page
 * works without it.
 */
import { lookupLocale } from '@tendwell/content/intl';

const ELEMENTS = {
  'article-list': () => import('@tendwell/elements/article-list'),
  'article-view': () => import('@tendwell/elements/article-view'),
  'newsletter-signup': () => import('@tendwell/elements/newsletter-signup'),
  'practice-announcement': () => import('@tendwell/elements/practice-announcement'),
  'practice-footer': () => import('@tendwell/elements/practice-footer'),
  'practice-visit': () => import('@tendwell/elements/practice-visit'),
};

const LANGUAGES = new Map<string, () => Promise<unknown>>([
  ['ar', () => import('@tendwell/elements/lang/ar')],
  ['de', () => import('@tendwell/elements/lang/de')],
  ['es', () => import('@tendwell/elements/lang/es')],
  ['fr', () => import('@tendwell/elements/lang/fr')],
  ['zh', () => import('@tendwell/elements/lang/zh')],
]);

async function start(): Promise<void> {
  // An element uses the language that is loaded when it starts.
  await lookupLocale(document.documentElement.lang, LANGUAGES)?.();
  for (const [name, load] of Object.entries(ELEMENTS)) {
    for (const element of document.querySelectorAll(name)) loadNear(element, load);
  }
}

/** Loads a script when its element is less than a screen away: many readers never reach the end of an article. */
function loadNear(element: Element, load: () => Promise<unknown>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
}

/** The search loads nothing until the field gets the focus. `/search/?q=tea` comes with a query. */
function startSearch(): void {
  const field = document.querySelector<HTMLInputElement>('.site-search input');
  if (!field) return;
  const search = async () => (await import('./search.js')).filterPages(field);
  const query = new URLSearchParams(location.search).get('q');
  if (query === null) {
    field.addEventListener('focus', search, { once: true });
  } else {
    field.value = query;
    void search();
  }
}

// In Node, which has no document, importing this file has no effect.
if (globalThis.document) {
  startSearch();
  await start();
}
