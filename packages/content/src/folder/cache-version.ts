import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/**
 * A hash of everything besides the file that affects the result of parsing: the schema, the options, this package's code,
 * and the versions of its parsers. It does not cover what a schema's refinements do, so cached data is validated again.
 */
export function cacheVersion(schema: z.ZodType, options: unknown = {}): string {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return hash('sha256', JSON.stringify([shape, options, codeVersion()]));
}

let code: string | undefined;

/** A hash of the package's files: its version does not change while somebody works on it. */
function codeVersion(): string {
  code ??= hash('sha256', [process.version, versionOf('yaml'), versionOf('zod'), ...ownModules()].join('\0'));
  return code;
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  try {
    return (require(`${name}/package.json`) as { version: string }).version;
  } catch {
    return '';
  }
}

function ownModules(): string[] {
  // The folder of the bundle, or of the sources.
  const folder = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '.', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts)$/.test(file) && !/\.(?:test|d)\.ts$/.test(file))
    .sort()
    .map((file) => file + readFileSync(join(folder, file), 'utf8'));
}
