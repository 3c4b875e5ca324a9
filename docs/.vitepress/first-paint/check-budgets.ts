import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed bytes of the styles in a page: those with live examples have the most. */
const STYLES_BYTES = 14_000;
/** Compressed bytes of the scripts in a page. */
const SCRIPTS_BYTES = 1_600;
/** Compressed bytes of a page, with its text: the longest is the list of all error codes. */
const PAGE_BYTES = 30_500;

/** What would be loaded before a page is shown. */
const LOADED = /<link rel="(?:preload|stylesheet|modulepreload)[^>]*>|<script[^>]* src="[^>]*>/g;

/**
 * Checks that each page shows itself as soon as its HTML is there, and that neither its styles nor its scripts grow.
 *
 * @throws Error that lists the pages that load more.
 */
export function checkBudgets(outDir: string): void {
  const problems: string[] = [];
  // VitePress links it from each page, and `paintFirst` takes it out.
  if (readFileSync(join(outDir, 'vp-icons.css'), 'utf8').trim() !== '')
    problems.push('vp-icons.css has icons that no page loads');
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html') || file.startsWith('theme-site')) continue;
    const html = readFileSync(join(outDir, file), 'utf8');
    const loaded = html.match(LOADED) ?? [];
    if (loaded.length > 0) problems.push(`${file} loads ${loaded.join(' ')}`);
    for (const [what, text, budget] of [
      ['styles', inside(html, 'style'), STYLES_BYTES],
      ['scripts', inside(html, 'script'), SCRIPTS_BYTES],
      ['HTML', html, PAGE_BYTES],
    ] as const) {
      const { length } = gzipSync(text);
      if (length > budget) problems.push(`${file} has ${length} bytes of ${what}, more than ${budget}`);
    }
  }
  if (problems.length > 0) throw new Error(`Pages take longer to show themselves:\n${problems.join('\n')}`);
}

/** What is in the elements with a tag, without the data of examples. */
const inside = (html: string, tag: string) =>
  Array.from(
    html.matchAll(new RegExp(`<${tag}(?![^>]* type=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g')),
    ([, text]) => text,
  ).join('\n');
