import { readFile } from 'node:fs/promises';

/**
 * The version of the package that a built module belongs to.
 *
 * @param module The module's `import.meta.url`. It is two folders below `package.json`, as a module in `dist/bundle` is.
 * @example
 * ```ts
 * import { packageVersion } from '@tendwell/content/terminal';
 *
 * console.log(await packageVersion(import.meta.url));
 * ```
 */
export async function packageVersion(module: string): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', module), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
