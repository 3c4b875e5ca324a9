import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for builds of examples that several test files use. */
    sharedBuilds: string;
  }
}

/** Vitest's global setup of the end-to-end tests. */
export default async function shareBuilds({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-builds-'));
  provide('sharedBuilds', folder);
  return () => rm(folder, { recursive: true, force: true });
}
