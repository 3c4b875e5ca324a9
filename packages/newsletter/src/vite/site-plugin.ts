import { html } from '@tendwell/content/html';
import type { ResolvedConfig } from 'vite';
import type { PageContent } from '../pages/page.js';

/** What the endpoint uses of the API of the plugin `tendwell`, which it doesn't import. */
export interface SiteApi {
  /** Absolute path of the content folder. */
  readonly folder: string;
  now(): Date;
  renderPage(path: string): Promise<{ html: string } | undefined>;
}

/**
 * Marks the start and the end of the content of `/newsletter/` that the endpoint replaces. `@tendwell/site` has the
 * same constant.
 */
const SLOT = '<!--tendwell:newsletter-->';

/** The API of the plugin `tendwell`, if Vite's configuration has it. */
export function siteApi({ plugins }: Pick<ResolvedConfig, 'plugins'>): SiteApi | undefined {
  return plugins.find(({ name }) => name === 'tendwell')?.api;
}

/**
 * Puts the endpoint's content into the page `/newsletter/` of the site, or that of a translation, such as `/es/newsletter/`. Returns it
 * alone if there is no such page.
 */
export async function inSite(api: SiteApi, { title, body, lang }: PageContent): Promise<string> {
  const [language = ''] = lang.split('-');
  const frame =
    (await api.renderPage(`/${lang}/newsletter/`)) ??
    (await api.renderPage(`/${language}/newsletter/`)) ??
    (await api.renderPage('/newsletter/'));
  const [before, , after] = frame?.html.split(SLOT) ?? [];
  if (before === undefined || after === undefined) return body;
  return `${before}${body}${after}`.replace(/<title>.*?<\/title>/s, () =>
    String(html`<title>${title}</title>`),
  );
}
