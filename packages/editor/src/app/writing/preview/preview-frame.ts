import { parseInert } from '../inert-html.js';
import type { ArticlePreview } from './article-preview.js';
import { patchChildren } from './patch-children.js';

/** The width of a computer's screen, as in the stylesheet of the editor. */
const DESKTOP_WIDTH = 1_280;

/** The look of the site. */
export interface PreviewTheme {
  readonly design: string;
  readonly colors: string;
}

/**
 * Shows a page in a frame that runs no scripts: `sandbox` without `allow-scripts`. Its document is in `srcdoc`, so that it has
 * the Content-Security-Policy of the editor, too, and is laid out as the pages of a site are, not in quirks mode. Links lead nowhere: they open a new window, which the sandbox forbids.
 */
export class PreviewFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #styleOf: (design: string) => string;
  #last: { preview: ArticlePreview; theme: PreviewTheme } | undefined;

  /** @param styleOf The address of the stylesheet of a design. */
  constructor(frame: HTMLIFrameElement, styleOf: (design: string) => string) {
    this.#frame = frame;
    this.#styleOf = styleOf;
    // The first document of a frame is replaced when it has loaded.
    frame.addEventListener('load', this.#redraw);
    const box = frame.parentElement;
    if (!box) return;
    new ResizeObserver(() => {
      box.style.setProperty('--preview-scale', String(Math.min(1, box.clientWidth / DESKTOP_WIDTH)));
    }).observe(box);
  }

  readonly #redraw = () => {
    if (this.#last) this.show(this.#last.preview, this.#last.theme);
  };

  /** Shows an article. What is equal isn't replaced, which keeps the scroll position. */
  show(preview: ArticlePreview, theme: PreviewTheme): void {
    this.#last = { preview, theme };
    const page = this.#frame.contentDocument;
    // While it loads, its document is empty.
    if (!page?.body) return;
    const root = page.documentElement;
    root.lang = preview.lang;
    root.dataset.tendwellTheme = theme.colors;
    addStyle(page, new URL(this.#styleOf(theme.design), document.baseURI).href);
    if (!page.querySelector('main article-view')) {
      const view = page.createElement('article-view');
      const main = page.createElement('main');
      main.id = 'main';
      main.append(view);
      page.body.replaceChildren(main);
      page.addEventListener('click', follow);
    }
    const view = page.querySelector('article-view');
    const { body } = parseInert(preview.html.toString());
    for (const link of body.querySelectorAll('a')) link.target = '_blank';
    if (view) patchChildren(view, body);
  }
}

/**
 * Scrolls to a heading or a footnote: in a `srcdoc` document, a link to a fragment would open the editor. WebKit calls
 * no listeners in a frame without scripts, and does not scroll.
 */
function follow(event: Event): void {
  const link = (event.target as Element | null)?.closest?.('a');
  if (!link) return;
  event.preventDefault();
  const hashOf = ({ id }: Element) => new URL(`#${id}`, 'about:blank').hash;
  const isInPage = link.getAttribute('href')?.startsWith('#');
  const targets = isInPage ? [...link.ownerDocument.querySelectorAll('[id]')] : [];
  targets.find((target) => hashOf(target) === link.hash)?.scrollIntoView();
}

function addStyle(page: Document, href: string): void {
  if (page.head.querySelector('link')?.getAttribute('href') === href) return;
  const scheme = Object.assign(page.createElement('meta'), { name: 'color-scheme', content: 'light dark' });
  const style = Object.assign(page.createElement('link'), { rel: 'stylesheet', href });
  page.head.replaceChildren(scheme, style);
}
