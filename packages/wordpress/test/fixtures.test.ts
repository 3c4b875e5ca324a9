import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { find, isOptional, run } from './php.js';

const folder = fileURLToPath(new URL('../../elements/fixtures/', import.meta.url));
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();

describe.skipIf(isOptional && !find('php'))('the PHP renderers', () => {
  test('print every fixture byte for byte as those of @tendwell/elements', () => {
    const script = fileURLToPath(new URL('render-fixture.php', import.meta.url));
    const printed = JSON.parse(run('php', [script, ...cases.map((file) => folder + file)])) as object;
    const expected = cases.map((file) => [folder + file, readFileSync(folder + file, 'utf8')]);
    expect(cases.length).toBeGreaterThan(80);
    expect(printed).toEqual(Object.fromEntries(expected));
  });
});
