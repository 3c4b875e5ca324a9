import { escapeHtml } from '@tendwell/content/html';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { contents } from '../content/content.js';
import type { Scene, View } from '../scene.js';
import { launch } from './chromium.js';
import { NOW } from './now.js';
import { ORIGIN, serve } from './site.js';

/** One browser and one page, in which scenes are shown one after the other. */
export class Studio {
  readonly #browser: Browser;
  readonly #contexts = new Map<number, Promise<Page>>();
  readonly #documents = new Map<string, string>();

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async open(): Promise<Studio> {
    return new Studio(await launch());
  }

  /** Major version of the browser. */
  get version(): string {
    return this.#browser.version().split('.')[0] ?? '';
  }

  /** Shows a scene and waits until nothing in it is going to change any more. */
  async show(scene: Scene, view: View = {}): Promise<Page> {
    const page = await this.#page(view.scale ?? 1);
    await page.setViewportSize({ width: view.print ? 720 : (view.width ?? 1280), height: 100 });
    await page.emulateMedia({
      colorScheme: view.dark ? 'dark' : 'light',
      forcedColors: view.forcedColors ? 'active' : 'none',
      media: view.print ? 'print' : 'screen',
    });
    this.#documents.set('/scene', documentOf(scene, view));
    await page.goto(`${ORIGIN}/scene`, { waitUntil: 'load' });
    await waitUntilStable(page);
    await scene.prepare?.(page);
    await waitUntilStable(page);
    return page;
  }

  #page(scale: number): Promise<Page> {
    const known = this.#contexts.get(scale);
    if (known) return known;
    const made = this.#newPage(scale);
    this.#contexts.set(scale, made);
    return made;
  }

  async #newPage(scale: number): Promise<Page> {
    const context: BrowserContext = await this.#browser.newContext({
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'America/New_York',
      permissions: ['clipboard-write'],
    });
    await serve(context, this.#documents);
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

function documentOf({ name, markup, footer }: Scene, { language = 'en' }: View): string {
  const content = markup(contents[language]);
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(name)}</title>
<link rel="stylesheet" href="/tendwell.css">
<link rel="stylesheet" href="/fonts.css">
<style>body { margin: 0; padding: 1.5rem clamp(1rem, 5vw, 4rem); }</style>
<script src="/elements.js" defer></script>
</head>
<body>${footer ? content : `<main>${content}</main>`}</body>
</html>`;
}

/** Waits for elements, pictures and typefaces. */
async function waitUntilStable(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const elements = [
      ...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('body *'),
    ];
    await Promise.all(elements.map((element) => element.updateComplete));
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    do {
      await frame();
      await document.fonts.ready;
      await frame();
    } while (document.fonts.status !== 'loaded');
  });
}
