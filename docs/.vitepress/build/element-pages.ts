import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readElements } from '../reference/manifest.ts';

/** What each page takes from the manifest, in the directives of `markdown/directives.ts`. */
const PARTS = ['summary', 'attributes', 'interface'];

/**
 * Checks that each element of the manifest has a page, with everything that the manifest contains about it.
 *
 * @throws Error that lists what is missing.
 */
export async function checkElementPages(): Promise<void> {
  const missing: string[] = [];
  for (const tag of readElements().keys()) {
    const file = fileURLToPath(new URL(`../../elements/${tag}.md`, import.meta.url));
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const part of PARTS) {
      if (!text.includes(`<!--@${part} ${tag}-->`))
        missing.push(`elements/${tag}.md lacks <!--@${part} ${tag}-->`);
    }
  }
  if (missing.length > 0) throw new Error(`The pages of elements are incomplete:\n${missing.join('\n')}`);
}
