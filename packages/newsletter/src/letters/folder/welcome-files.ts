import type { ContentIssue } from '@tendwell/content';
import { ContentReader } from '@tendwell/content/node';

/** A file in `letters/welcome/`. */
export interface WelcomeFile {
  /** The name of the letter: `welcome/first`. */
  readonly name: string;
  readonly draft: boolean;
  /** The first error that keeps it from being read. Another language of the same letter may have it. */
  readonly error: ContentIssue | undefined;
}

const WELCOME_FILE = /(?:^|\/)letters\/(welcome\/.+)\.md$/;

/** The welcome letters in a content folder, also those with errors, by name. */
export async function welcomeFiles(root: string): Promise<WelcomeFile[]> {
  const { folder, errors } = await new ContentReader(root).readAvailable();
  const files = new Map<string, WelcomeFile>();
  for (const { name, day, draft } of folder.content.letters) {
    if (day !== undefined) files.set(name, { name, draft, error: undefined });
  }
  for (const error of errors) {
    const name = WELCOME_FILE.exec(error.file)?.[1];
    if (name === undefined || files.get(name)?.error) continue;
    files.set(name, { name, draft: files.get(name)?.draft ?? false, error });
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
