import { createRequire } from 'node:module';

/** The parts of a package's manifest that are used here. */
interface Manifest {
  version: string;
  repository?: { url: string };
}

const manifest = createRequire(import.meta.url)('@tendwell/elements/package.json') as Manifest;

/** The version that these docs describe. */
export const version = manifest.version === '0.0.0' ? 'unreleased' : manifest.version;

/**
 * The link to edit a page, for VitePress. Absent until the manifest of elements has a `repository`, which its release
 * needs too: then the docs have the links without another setting.
 */
export const editLink = manifest.repository && {
  pattern: `${manifest.repository.url.replace(/^git\+|\.git$/g, '')}/edit/main/docs/:path`,
  text: 'Edit this page',
};
