import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testBundles } from './test-bundles.mjs';

describe('the scripts of browser tests', () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'tendwell-bundles-'));
    await writeFile(path.join(root, 'define.ts'), 'const tag: string = "tea-view"; console.log(tag);');
    await writeFile(path.join(root, 'tea.test.ts'), 'import "./define.js";\nimport("dompurify");');
    await writeFile(path.join(root, 'package.json'), '{ "sideEffects": ["./dist/**"] }');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('hold what a test file imports, so that the browser requests one file', async () => {
    /** @type {any} */
    const plugin = testBundles(root, ['tea.test.ts']);
    await plugin.serverStart();
    const answer = (/** @type {string} */ url) => plugin.serve({ path: url });
    expect(answer('/tea.test.ts')).toBe('import "/tea.test.bundle.js";');
    const script = answer('/tea.test.bundle.js');
    expect(script).toContain('tea-view');
    expect(script).toContain('import("dompurify")');
    expect(JSON.parse(answer('/tea.test.bundle.js.map')).sources).toEqual(['define.ts', 'tea.test.ts']);
    expect(answer('/define.ts')).toBe(undefined);
  });

  it('are left to the runner if a file has an error', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await writeFile(path.join(root, 'broken.test.ts'), 'import "./nowhere.js";');
    /** @type {any} */
    const plugin = testBundles(root, ['tea.test.ts', 'broken.test.ts']);
    await plugin.serverStart();
    expect(said.mock.calls.join()).toContain('nowhere.js');
    expect(plugin.serve({ path: '/tea.test.ts' })).toBe(undefined);
    said.mockRestore();
  });
});
