import { parseInert } from '../inert-html.js';
import type { ArticlePreview } from './article-preview.js';
import { patchChildren } from './patch-children.js';

/** The width of a computer's screen, as in the stylesheet of the editor. */
const DESKTOP_WIDTH = 1_280;

/** How the site looks. */
export interface PreviewTheme {
  readonly design: string;
  readonly colors: string;
}

/**
 * Shows a page in a frame that runs no scripts: `sandbox` without `allow-scripts`. It has no address, so that it has the
 * Content-Security-Policy of the editor, too. Links in it lead nowhere.
 */
export class PreviewFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #stylesOf: (design: string) => readonly string[];
  #last: { preview: ArticlePreview; theme: PreviewTheme } | undefined;

  /** @param stylesOf The addresses of the stylesheets of a design. */
  constructor(frame: HTMLIFrameElement, stylesOf: (design: string) => readonly string[]) {
    this.#frame = frame;
    this.#stylesOf = stylesOf;
    // Firefox replaces the first document of a frame when it has loaded.
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

  /** Shows an article. What stays the same stays where it is, so that the reader's place is kept without measuring it. */
  show(preview: ArticlePreview, theme: PreviewTheme): void {
    this.#last = { preview, theme };
    const page = this.#frame.contentDocument;
    if (!page) return;
    const root = page.documentElement;
    root.lang = preview.lang;
    root.dataset.tendwellTheme = theme.colors;
    addStyles(page, this.#stylesOf(theme.design));
    if (!page.querySelector('main article-view')) {
      const view = page.createElement('article-view');
      const main = page.createElement('main');
      main.id = 'main';
      main.append(view);
      page.body.replaceChildren(main);
      page.addEventListener('click', stop);
    }
    const view = page.querySelector('article-view');
    if (view) patchChildren(view, parseInert(preview.html.toString()).body);
  }
}

/** Only within the page, to a heading or a footnote. */
function stop(event: Event): void {
  const link = (event.target as Element | null)?.closest?.('a');
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
}

function addStyles(page: Document, wanted: readonly string[]): void {
  const links = [...page.head.querySelectorAll('link')];
  if (
    links.length === wanted.length &&
    links.every((link, index) => link.getAttribute('href') === absolute(wanted[index]))
  ) {
    return;
  }
  const scheme = page.createElement('meta');
  scheme.name = 'color-scheme';
  scheme.content = 'light dark';
  page.head.replaceChildren(
    scheme,
    ...wanted.map((href) =>
      Object.assign(page.createElement('link'), { rel: 'stylesheet', href: absolute(href) }),
    ),
  );
}

const absolute = (href: string | undefined) => new URL(href ?? '', document.baseURI).href;
