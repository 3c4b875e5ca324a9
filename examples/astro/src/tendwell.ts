import { type Content, type ContentWatch, readContent, watchContent } from '@tendwell/content/node';
import type { Loader } from 'astro/loaders';

type Entry = { id: string; data: object };

/**
 * Loads entries from a content folder, which Tendwell's schemas validate. An error ends the build with its file, line, and
 * column. While Astro serves the site, it is logged, and the pages stay as they were.
 */
export function tendwell(folder: string, entriesOf: (content: Content) => Entry[]): Loader {
  let watch: ContentWatch | undefined;
  return {
    name: 'tendwell',
    async load({ store, logger, watcher, generateDigest }) {
      const show = (content: Content) => {
        store.clear();
        for (const { id, data } of entriesOf(content)) {
          store.set({ id, data: { ...data }, digest: generateDigest({ ...data }) });
        }
      };
      if (!watcher) return show(await readContent(folder));
      watch?.close();
      watch = await watchContent(folder, ({ content, error }) => {
        if (content) show(content);
        else logger.error(error.message);
      });
    },
  };
}
