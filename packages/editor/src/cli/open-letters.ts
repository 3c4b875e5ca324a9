import { EditorError } from '../failure.js';
import type { EditorLetters } from '../letters/editor-letters.js';

/** The letters of a site, opened when they are first needed. */
export interface SiteLetters {
  /**
   * @returns `undefined` if `@tendwell/newsletter` is not installed.
   * @throws EditorError `not-set-up` with what is missing. The next call tries again.
   */
  find(): Promise<EditorLetters | undefined>;
  close(): Promise<void>;
}

/**
 * The letters of the newsletter that is installed beside the editor, if there is one.
 *
 * @param content The content folder.
 */
export function siteLetters(content: string): SiteLetters {
  let opened: Promise<EditorLetters | undefined> | undefined;
  return {
    find() {
      opened ??= open(content).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    async close() {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

async function open(content: string): Promise<EditorLetters | undefined> {
  try {
    const { openEditorLetters } = await import('@tendwell/newsletter/editor');
    return await openEditorLetters({ content });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // The newsletter is an optional package.
    if (code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw new EditorError('not-set-up', message, { cause: error });
  }
}
