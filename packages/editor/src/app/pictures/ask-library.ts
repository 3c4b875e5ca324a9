import { html } from 'lit';
import type { PictureSummary } from '../../api/types.js';
import { loadViewMessages } from '../lang/views/view-messages.js';
import type { App } from '../shell/app.js';
import { ask } from '../writing/dialogs/ask.js';
import { filterPictures } from './filter-pictures.js';
import { thumbnailUrl } from './thumbnail.js';

/** The maximum number of pictures shown. Others can be found by name. */
const MOST = 60;

/** Asks for a picture that is in the content folder. */
export async function askLibrary(app: App): Promise<PictureSummary | undefined> {
  const { pictures: words } = await loadViewMessages(app.locale);
  await app.site.details();
  const { pictures } = app.site;
  let search = '';
  return ask<PictureSummary>(
    words.choose,
    ({ close, update }) => {
      const found = filterPictures(pictures, { search, use: 'all' }).slice(0, MOST);
      const type = (event: Event) => {
        search = (event.target as HTMLInputElement).value;
        update();
      };
      return html`<div class="field">
          <label for="library-search">${words.search}</label>
          <input id="library-search" type="search" autocomplete="off" @input=${type} />
        </div>
        <ul class="library">
          ${found.map(
            (picture) => html`<li>
              <button type="button" @click=${() => close(picture)}>
                <img src=${thumbnailUrl(app.api, picture)} alt="" loading="lazy" decoding="async" />
                <span>${picture.path.split('/').at(-1)}</span>
              </button>
            </li>`,
          )}
        </ul>
        <p role="status" class="muted">${found.length === 0 ? words.none : ''}</p>
        <p><button type="button" class="link" @click=${() => close()}>${app.words.actions.cancel}</button></p>`;
    },
    'pictures',
  );
}
