import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { WordPress } from './wordpress.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const settingsUrl = ({ url }: WordPress, section: string) =>
  `${url}/wp-admin/options-general.php?page=tendwell&section=${section}`;

/** What is saved of an option. */
export const savedFacts = (wordpress: WordPress, name: string): unknown =>
  JSON.parse(wordpress.run(`echo get_option('tendwell_${name}');`));

/** Saves facts as they would be imported. */
export function saveFacts(wordpress: WordPress, name: string, facts: unknown): void {
  const text = Buffer.from(JSON.stringify(facts)).toString('base64');
  wordpress.run(`update_option('tendwell_${name}', base64_decode('${text}'));`);
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
      axe: { run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run('.wrap');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
