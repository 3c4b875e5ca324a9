import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DESIGNS = new URL('../../../../packages/site/src/designs/', import.meta.url).pathname;
const KIT = createRequire(import.meta.url).resolve('@tendwell/elements/tendwell.css');

/** The designs of `@tendwell/site`. The HTML of a page is the same in all. */
export const designs = ['booklet', 'warm', 'clear'] as const;

export type Design = (typeof designs)[number];

/** The stylesheet of a design, with what it imports: a stylesheet that a script makes can't import. */
export const designCss = (design: Design): Promise<string> => inlined(join(DESIGNS, `${design}.css`));

async function inlined(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const parts = text.split(/^@import "([^"]+)";$/m);
  const all = await Promise.all(
    parts.map((part, index) => {
      if (index % 2 === 0) return part;
      return inlined(part.startsWith('@') ? KIT : join(dirname(file), part));
    }),
  );
  return all.join('\n');
}
