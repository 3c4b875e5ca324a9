import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The `Content-Security-Policy` of all pages that a build wrote into `_headers`. */
export async function policyOf(site: { readonly folder: string }): Promise<string> {
  const headers = await readFile(join(site.folder, 'dist/_headers'), 'utf8');
  return /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
}

/** Sends the pages at some addresses with a policy, as a host does that reads `_headers`. */
export async function sendPolicy(
  page: Page,
  urls: string | ((url: URL) => boolean),
  policy: string,
): Promise<void> {
  await page.route(urls, async (route) => {
    const response = await route.fetch(AGAIN);
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
}

/**
 * For requests of Playwright's own. It keeps connections open, and a server may close one at the moment when it is used
 * again. A browser then sends the request again by itself.
 */
export const AGAIN = { maxRetries: 3 } as const;
