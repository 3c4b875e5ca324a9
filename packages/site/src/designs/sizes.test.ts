import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Bytes, compressed: a design with what all designs share. The stylesheet of the elements has a budget of its own. */
const BUDGET = 4_000;

const read = (name: string) => readFileSync(new URL(`${name}.css`, import.meta.url), 'utf8');

test.each(['booklet', 'warm', 'clear'])('the stylesheet of the design %s is within its budget', (design) => {
  expect(gzipSync(read('frame') + read('pages') + read('print') + read(design)).length).toBeLessThanOrEqual(
    BUDGET,
  );
});
