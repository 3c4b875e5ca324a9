import { createRequire } from 'node:module';
import type { Rolldown, UserConfig } from 'vite';

type NameOf = Extract<Rolldown.CodeSplittingGroup['name'], (...args: never) => unknown>;
type Context = Parameters<NameOf>[1];

const NAME = 'elements';

/**
 * The configuration that puts what all elements share into one file: alone, Rolldown makes a file of each set of modules
 * that the same elements import, and a page loads more than twenty. Empty if the site splits its code itself.
 */
export function oneSharedChunk({ build = {} }: UserConfig): UserConfig {
  if (build.rolldownOptions?.output || build.rollupOptions?.output) return {};
  // This element imports what all share, and little else.
  const site = createRequire(import.meta.url).resolve('@tendwell/site/client');
  const start = createRequire(site).resolve('@tendwell/elements/practice-announcement');
  let shared: ReadonlySet<string> | undefined;
  const name: NameOf = (id, context) => {
    shared ??= withImports(start, context);
    return shared.has(id) ? NAME : null;
  };
  return {
    build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name, debugName: NAME }] } } } },
  };
}

/** A module, what it imports, what that imports, and so on. */
function withImports(start: string, context: Context): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}
