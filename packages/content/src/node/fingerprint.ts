import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/**
 * A text that changes with what decides how a file is read: the schema, the options, and the versions of this package
 * and of those that it parses with. What a refinement of a schema does is not seen: data from a cache passes through
 * the schema again.
 */
export function fingerprint(schema: z.ZodType, options: unknown = {}): string {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return hash('sha256', JSON.stringify([shape, options, codeFingerprint()]));
}

let code: string | undefined;

/** This package by the text of its own modules, as its version says nothing while someone works on it. */
function codeFingerprint(): string {
  code ??= JSON.stringify([
    Object.entries(dependencies()).map(([name, range]) => `${name}@${versionOf(name) ?? range}`),
    ['check', 'errors', 'hours', 'markdown', 'node', 'parse', 'schema'].map((name) => modulesOf(name)),
  ]);
  return code;
}

function dependencies(): Record<string, string> {
  const manifest = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies: Record<string, string> })
    .dependencies;
}

function versionOf(name: string): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    return (require(`${name}/package.json`) as { version: string }).version;
  } catch {
    return undefined;
  }
}

function modulesOf(name: string): string {
  const folder = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts)$/.test(file) && !/\.(?:test|d)\.ts$/.test(file))
    .sort();
  return hash('sha256', files.map((file) => file + readFileSync(join(folder, file), 'utf8')).join('\0'));
}
