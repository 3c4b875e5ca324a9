import { html, nothing } from 'lit';
import { askLibrary } from '../../pictures/ask-library.js';
import { thumbnailUrl } from '../../pictures/thumbnail.js';
import type { App } from '../../shell/app.js';
import { ask } from '../dialogs/ask.js';
import type { WritingMessages } from '../lang/messages.js';
import { type PreparedPicture, preparePicture, problemOf } from './prepare-picture.js';

/** A picture with its description. */
export type DescribedPicture = (PreparedPicture | ExistingPicture) & { readonly alt: string };

/** A picture in the content folder. */
export interface ExistingPicture {
  readonly path: string;
  /** In pixels. 0 if it is not known. */
  readonly width: number;
  readonly height: number;
}

interface Entry {
  readonly picture: PreparedPicture | ExistingPicture;
  readonly url: string;
  alt: string;
  isDecorative: boolean;
}

/** The input of {@link askPictures}. */
export interface PictureQuestion {
  /** Pictures that were pasted or dropped, with their descriptions if known. Default: the dialog asks for some. */
  readonly pictures?: readonly (PreparedPicture & { readonly alt: string })[];
  /** Only one can be chosen. */
  readonly isSingle?: boolean;
}

/** Asks for pictures, and what each of them shows. */
export async function askPictures(
  words: WritingMessages,
  app: App,
  { pictures = [], isSingle = false }: PictureQuestion = {},
): Promise<DescribedPicture[] | undefined> {
  const texts = words.pictures;
  const { actions } = app.words;
  let entries: Entry[] = pictures.map(entryOf);
  let problem = '';
  let isMissing = false;
  const answer = await ask<DescribedPicture[]>(
    texts.title,
    ({ close, update }) => {
      const take = (entry: Entry) => {
        entries = isSingle ? [entry] : [...entries, entry];
      };
      const chooseExisting = async () => {
        const found = await askLibrary(app);
        if (!found) return;
        const { path, width = 0, height = 0 } = found;
        take({
          picture: { path, width, height },
          url: thumbnailUrl(app.api, found),
          alt: '',
          isDecorative: false,
        });
        update();
      };
      const add = async (files: Iterable<File>) => {
        const problems: string[] = [];
        for (const file of files) {
          try {
            take(entryOf({ ...(await preparePicture(file)), alt: '' }));
          } catch (error) {
            problems.push(problemOf(error, file, texts));
          }
          problem = problems.join(' ');
          update();
        }
      };
      const choose = (event: Event) => add([...((event.target as HTMLInputElement).files ?? [])]);
      const drop = (event: DragEvent) => {
        event.preventDefault();
        void add([...(event.dataTransfer?.files ?? [])].filter(({ type }) => type.startsWith('image/')));
      };
      const submit = (event: SubmitEvent) => {
        event.preventDefault();
        isMissing = entries.some(({ alt, isDecorative }) => alt.trim() === '' && !isDecorative);
        if (!isMissing && entries.length > 0) {
          close(
            entries.map(({ picture, alt, isDecorative }) => ({
              ...picture,
              alt: isDecorative ? '' : alt.trim(),
            })),
          );
          return;
        }
        update();
        const form = event.target as HTMLFormElement;
        form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      };
      return html`<form novalidate @submit=${submit} @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
        ${
          pictures.length > 0
            ? nothing
            : html`<div class="picture-sources">
                <label class="button">${texts.choose}<input class="hidden-text" type="file" accept="image/*" ?multiple=${!isSingle} @change=${choose} /></label>
                <label class="button camera">${texts.takePhoto}<input class="hidden-text" type="file" accept="image/*" capture="environment" @change=${choose} /></label>
                <button type="button" @click=${chooseExisting}>${texts.fromSite}</button>
                <p class="muted">${texts.drop}</p>
              </div>`
        }
        <p role="alert" class="error-text">${problem}</p>
        ${entries.map((entry, index) => entryFields(entry, index, { words, isMissing, update }))}
        <p class="buttons">
          <button class="primary" ?disabled=${entries.length === 0}>${texts.insert}</button>
          <button type="button" class="link" @click=${() => close()}>${actions.cancel}</button>
        </p>
      </form>`;
    },
    'pictures',
  );
  for (const { url } of entries) URL.revokeObjectURL(url);
  return answer;
}

const entryOf = ({ alt, ...picture }: PreparedPicture & { readonly alt: string }): Entry => ({
  picture,
  url: URL.createObjectURL(picture.blob),
  alt,
  isDecorative: false,
});

function entryFields(
  entry: Entry,
  index: number,
  { words, isMissing, update }: { words: WritingMessages; isMissing: boolean; update(): void },
) {
  const texts = words.pictures;
  const isInvalid = isMissing && !entry.isDecorative && entry.alt.trim() === '';
  const type = (event: InputEvent) => {
    entry.alt = (event.target as HTMLTextAreaElement).value;
  };
  const decorate = (event: Event) => {
    entry.isDecorative = (event.target as HTMLInputElement).checked;
    update();
  };
  return html`<div class="picture-entry">
    <img src=${entry.url} alt="" />
    <div class="field">
      <label for="picture-alt-${index}">${texts.alt}</label>
      <p class="help" id="picture-help-${index}">${texts.altHelp}</p>
      <textarea
        id="picture-alt-${index}"
        rows="2"
        aria-describedby="picture-help-${index}"
        aria-invalid=${isInvalid ? 'true' : nothing}
        ?disabled=${entry.isDecorative}
        .value=${entry.alt}
        @input=${type}
      ></textarea>
      <label class="check"><input type="checkbox" .checked=${entry.isDecorative} @change=${decorate} />${texts.decorative}</label>
    </div>
  </div>`;
}
