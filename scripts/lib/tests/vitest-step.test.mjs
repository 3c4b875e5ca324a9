// @ts-check
import { expect, test } from 'vitest';
import { inChromium, vitest } from './vitest-step.mjs';

test('a run of one test file starts no project without it, which would print that no test files were found', async () => {
  /** @type {string[]} */
  const lines = [];
  const print = (/** @type {string} */ line) => void lines.push(line);
  const engines = /** @type {never} */ ([{ id: 'chromium', executable: 'never-started' }]);
  const counts = [
    await vitest(['content', 'site'], ['lib/port.test'], { print }),
    await inChromium('pictures', engines, ['lib/port.test'], { print }),
    await inChromium('e2e', engines, ['lib/port.test'], { print }),
  ];
  expect(lines).toEqual([]);
  expect(counts).toEqual(counts.map(() => ({ passed: 0, failed: 0 })));
});
