import { html } from '@tendwell/content/html';
import { type Site, siteCsp } from '@tendwell/site';
import type { Settings } from '../options.js';
import type { Shell } from '../shell.js';

/** The shell of a build, with the Content-Security-Policy if pages are to have it. */
export function withPolicy(shell: Shell, site: Site, { policyInPages }: Settings): Shell {
  if (!policyInPages) return shell;
  const tag = html`<meta http-equiv="Content-Security-Policy" content="${siteCsp(site, { delivery: 'meta' })}">`;
  // It governs only what follows it, and the charset must be among the first 1024 bytes.
  const { before } = shell;
  const [start] = before.match(/^.*?<meta\s[^>]*charset[^>]*>/is) ??
    before.match(/^.*<head\b[^>]*>/is) ?? [before];
  return { ...shell, before: `${start}\n${tag}${before.slice(start.length)}` };
}
