import type { App } from '../../shell/app.js';
import { freeNoteName, insertPictures, linkTo, pasteBlocks } from '../commands/inserts.js';
import type { WritingMessages } from '../lang/messages.js';
import { cleanUrl } from '../paste/clean-url.js';
import { readPastedHtml } from '../paste/html-to-markdown.js';
import { pictureFiles } from '../paste/picture-files.js';
import { askPictures } from '../pictures/ask-pictures.js';
import { type PreparedPicture, preparePicture, UnreadablePicture } from '../pictures/prepare-picture.js';
import type { MarkdownField, Place } from './markdown-field.js';
import { type TakenPicture, takePictures } from './take-pictures.js';

/** What pasting works with. */
export interface PasteTarget {
  readonly app: App;
  readonly words: WritingMessages;
  readonly field: MarkdownField;
  /** The path of the text. */
  readonly path: string;
}

/**
 * Takes what was pasted or dropped, if it is more than plain text.
 *
 * @returns True if it does; the field should not do anything itself then.
 */
export function takePaste(target: PasteTarget, data: DataTransfer | null): boolean {
  if (!data) return false;
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'));
  const html = data.getData('text/html');
  const plain = data.getData('text/plain').trim();
  const { main } = target.field.view.state.selection;
  const url = /^https?:\/\/\S+$/i.test(plain) ? cleanUrl(plain) : undefined;
  if (url !== undefined && !main.empty) {
    target.field.run((state) => linkTo(state, url));
    return true;
  }
  // Code editors have colored text, which means nothing here.
  if (html === '' || data.types.includes('vscode-editor-data')) {
    if (files.length > 0 && plain === '') void addFiles(target, files);
    return files.length > 0 && plain === '';
  }
  void pasteHtml(target, html, { files, rtf: data.getData('text/rtf') });
  return true;
}

async function pasteHtml(
  { app, words, field, path }: PasteTarget,
  html: string,
  clipboard: { readonly files: readonly File[]; readonly rtf: string },
): Promise<void> {
  const pasted = readPastedHtml(html);
  const insert = (pictures: readonly (TakenPicture | undefined)[], place: Place) => {
    const noteName = freeNames(field.view.state.doc.toString());
    const markdown = pasted.markdown({ picture: (index) => pictures[index], noteName });
    if (markdown !== '') field.run((state) => pasteBlocks(state, markdown, place));
  };
  if (pasted.pictures.length === 0) {
    insert([], field.view.state.selection.main);
    return;
  }
  const place = field.hold();
  try {
    const blobs = await pictureFiles(pasted.pictures, clipboard);
    const prepared = await Promise.all(
      blobs.map((blob) => blob && preparePicture(blob).catch(() => undefined)),
    );
    const found = prepared.flatMap((picture, index) =>
      picture ? [{ ...picture, alt: pasted.pictures[index]?.alt ?? '' }] : [],
    );
    const saved = (await describeAndSave({ app, words, path }, found)).values();
    const taken = prepared.map((picture) => (picture ? saved.next().value : undefined));
    insert(taken, place);
    const missing = taken.filter((picture) => picture === undefined).length;
    if (missing > 0)
      app.notify({ kind: 'error', text: words.pictures.missing.replace('{count}', String(missing)) });
  } catch (error) {
    // The words are not lost because a picture is.
    insert([], place);
    app.report(error);
  } finally {
    place.release();
  }
}

/** Gives each footnote of a paste a name that is free in a text. */
function freeNames(text: string): (pasted: string) => string {
  const names = new Map<string, string>();
  return (pasted) => {
    const used = Array.from(names.values(), (name) => `[^${name}]`).join('');
    const name = names.get(pasted) ?? freeNoteName(text + used);
    names.set(pasted, name);
    return name;
  };
}

async function addFiles({ app, words, field, path }: PasteTarget, files: readonly File[]): Promise<void> {
  const place = field.hold();
  try {
    const prepared: PreparedPicture[] = [];
    for (const file of files) {
      try {
        prepared.push(await preparePicture(file));
      } catch (error) {
        if (!(error instanceof UnreadablePicture)) throw error;
        app.notify({ kind: 'error', text: `${file.name}: ${words.pictures[error.reason]}` });
      }
    }
    const saved = await describeAndSave(
      { app, words, path },
      prepared.map((picture) => ({ ...picture, alt: '' })),
    );
    addPictures(field, saved, place);
  } catch (error) {
    app.report(error);
  } finally {
    place.release();
  }
}

/** Asks what pictures show if that is not known, and saves them. */
async function describeAndSave(
  { app, words, path }: Omit<PasteTarget, 'field'>,
  pictures: readonly (PreparedPicture & { readonly alt: string })[],
) {
  if (pictures.length === 0) return [];
  const described = pictures.every(({ alt }) => alt !== '')
    ? pictures
    : await askPictures(words, app, { pictures });
  if (!described) return [];
  app.notify({ text: words.pictures.adding.replace('{count}', String(described.length)) });
  const saved = await takePictures(app, path, described);
  app.notify({ text: app.words.status.saved });
  return saved;
}

/** Adds pictures as a paragraph of their own. */
export function addPictures(
  field: MarkdownField,
  pictures: readonly { readonly src: string; readonly alt: string }[],
  place: Place,
): void {
  if (pictures.length > 0) field.run((state) => insertPictures(state, pictures, place.to));
}
