import type { SiteStore } from '../site/store.js';
import { Draft } from './draft.js';

const drafts = new WeakMap<SiteStore, Map<string, Draft>>();

/** The draft of a file. It is kept while other views are open. `undefined` if the file is broken. */
export function draftOf(site: SiteStore, path: string): Draft | undefined {
  const value = site.fact(path)?.value;
  if (value === undefined) return undefined;
  const files = drafts.get(site) ?? new Map<string, Draft>();
  drafts.set(site, files);
  const draft = files.get(path) ?? new Draft(value);
  files.set(path, draft);
  draft.rebase(value);
  return draft;
}

/** True if any file has unsaved edits. */
export function hasChangedDrafts(site: SiteStore): boolean {
  return [...(drafts.get(site)?.values() ?? [])].some((draft) => draft.isChanged);
}
