import { freeNoteName, pasteBlocks } from '../commands/inserts.js';
import { readPastedHtml } from '../paste/html-to-markdown.js';
import { pictureFiles } from '../paste/picture-files.js';
import { askPictures } from '../pictures/ask-pictures.js';
import { type PreparedPicture, preparePicture, problemOf } from '../pictures/prepare-picture.js';
import { addPictures } from './add-pictures.js';
import type { InsertTarget } from './insert-later.js';
import type { Place } from './markdown-field.js';
import { type TakenPicture, takePictures } from './take-pictures.js';

/** Inserts HTML as Markdown, with its pictures. */
export async function insertHtml(
  { app, words, field, path }: InsertTarget,
  html: string,
  clipboard: { readonly files: readonly File[]; readonly rtf: string },
  place: Place,
): Promise<void> {
  const pasted = readPastedHtml(html);
  const insert = (pictures: readonly (TakenPicture | undefined)[]) => {
    const noteName = freeNames(field.view.state.doc.toString());
    const markdown = pasted.markdown({ picture: (index) => pictures[index], noteName });
    if (markdown !== '') field.run((state) => pasteBlocks(state, markdown, place));
  };
  if (pasted.pictures.length === 0) {
    insert([]);
    return;
  }
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
    insert(taken);
    const missing = taken.filter((picture) => picture === undefined).length;
    if (missing > 0)
      app.notify({ kind: 'error', text: words.pictures.missing.replace('{count}', String(missing)) });
  } catch (error) {
    // A failed picture must not lose the text.
    insert([]);
    app.report(error);
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

/** Inserts files of pictures. */
export async function insertFiles(
  { app, words, field, path }: InsertTarget,
  files: readonly File[],
  place: Place,
): Promise<void> {
  const prepared: PreparedPicture[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      prepared.push(await preparePicture(file));
    } catch (error) {
      problems.push(problemOf(error, file, words.pictures));
    }
  }
  const saved = await describeAndSave(
    { app, words, path },
    prepared.map((picture) => ({ ...picture, alt: '' })),
  );
  addPictures(field, saved, place);
  // At the end, as every message replaces the one before.
  if (problems.length > 0) app.notify({ kind: 'error', text: problems.join(' ') });
}

/** Asks what pictures show if that is not known, and saves them. */
async function describeAndSave(
  { app, words, path }: Omit<InsertTarget, 'field'>,
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
