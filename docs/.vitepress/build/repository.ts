import { createRequire } from 'node:module';

/** What is used of a package's manifest. */
interface Manifest {
  version: string;
  repository?: { url: string };
}

const manifest = createRequire(import.meta.url)('@tendwell/elements/package.json') as Manifest;

/** The version that these docs describe. */
export const version = manifest.version === '0.0.0' ? 'unreleased' : manifest.version;

/**
 * Where a page can be edited, for VitePress. Absent until the manifest of elements has a `repository`, which its release
 * needs too: then the docs have the links without another setting.
 */
export const editLink = manifest.repository && {
  pattern: `${manifest.repository.url.replace(/^git\+|\.git$/g, '')}/edit/main/docs/:path`,
  text: 'Edit this page',
};
