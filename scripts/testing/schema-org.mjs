// @ts-check
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../lib/root.mjs';

/**
 * The type checker's errors for structured data, written as constants of schema-dts's types, which are made from the
 * vocabulary of schema.org. Empty if the data is valid.
 *
 * @param {readonly (readonly [type: string, data: object])[]} declarations a type of schema-dts, such as
 *   `WithContext<BlogPosting>`, and the data
 * @returns {Promise<string>}
 */
export async function schemaOrgErrors(declarations) {
  // Where Node finds schema-dts.
  const content = path.join(root, 'packages/content');
  const cache = path.join(content, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'schema-org-'));
  try {
    const names = new Set(declarations.flatMap(([type]) => type.match(/\w+/g) ?? []));
    const lines = declarations.map(
      ([type, data], index) => `export const data${index}: ${type} = ${JSON.stringify(data)};`,
    );
    const file = path.join(folder, 'data.ts');
    await writeFile(
      file,
      `import type { ${[...names].join(', ')} } from 'schema-dts';\n${lines.join('\n')}\n`,
    );
    const require = createRequire(import.meta.url);
    const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig', '--types', ''];
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, ...options, file]).catch(
      (/** @type {{ stdout: string }} */ error) => error,
    );
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
