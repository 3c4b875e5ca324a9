import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Practice } from '@tendwell/content';
import type { Browser, Page } from 'playwright-core';
import { hasChromium, launch, logIn } from './block-editor.js';
import { isOptional } from './php.js';
import { hasWordPress, startWordPress, type WordPress } from './wordpress.js';

export const isSkipped = isOptional && !(hasWordPress && hasChromium);

/** The facts that the settings have when WordPress starts. */
export const { data: practice } = JSON.parse(
  readFileSync(new URL('../../elements/fixtures/practice-footer/whole.json', import.meta.url), 'utf8'),
) as { data: Practice };

/** A WordPress whose administrator has signed in. */
export interface Settings {
  wordpress: WordPress;
  browser: Browser;
  /** Without JavaScript. */
  page: Page;
  /** With it. */
  scripted: Page;
  stop(): Promise<void>;
}

export async function startSettings(): Promise<Settings> {
  const wordpress = await startWordPress('2026-12-20', ['visit']);
  const browser = await launch();
  const openPage = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await logIn(page, wordpress.url);
    return page;
  };
  const [page, scripted] = [await openPage(false), await openPage(true)];
  const stop = async () => {
    await browser.close();
    await wordpress.stop();
  };
  return { wordpress, browser, page, scripted, stop };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const settingsUrl = ({ url }: WordPress, section: string) =>
  `${url}/wp-admin/options-general.php?page=tendwell&section=${section}`;

/** What is saved of an option. */
export const savedFacts = async (wordpress: WordPress, name: string): Promise<unknown> =>
  JSON.parse(await wordpress.run(`echo get_option('tendwell_${name}');`));

/** Saves facts as they would be imported. */
export async function saveFacts(wordpress: WordPress, name: string, facts: unknown): Promise<void> {
  const text = Buffer.from(JSON.stringify(facts)).toString('base64');
  await wordpress.run(`update_option('tendwell_${name}', base64_decode('${text}'));`);
}

/** Presses Save, and returns what the page says then. */
export async function save(page: Page): Promise<string> {
  await page.click('.button-primary');
  return page.innerText('#tendwell-messages');
}

/** What axe finds wrong in the plugin's part of the page. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: string,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Without what it takes longest to report: everything that is right.
    const { violations } = await axe.run('.wrap', { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
