import { formatMessage } from '@tendwell/content/intl';
import { html, nothing } from 'lit';
import type { TextSummary } from '../../../api/types.js';
import type { EditorMessages } from '../../lang/messages.js';
import type { WritingMessages } from '../lang/messages.js';
import { cleanUrl } from '../paste/clean-url.js';
import { ask } from './ask.js';

/** A link that somebody has chosen. */
export interface ChosenLink {
  readonly url: string;
  readonly name: string;
}

const MOST = 8;

/** Asks for a page of the site by its name, or for an address. */
export function askLink(
  words: WritingMessages,
  { actions }: EditorMessages,
  texts: readonly TextSummary[],
): Promise<ChosenLink | undefined> {
  const pages = texts.flatMap(({ url, title }) => (url === undefined ? [] : [{ url, name: title }]));
  let typed = '';
  return ask<ChosenLink>(
    words.link.title,
    ({ close, update }) => {
      const found = pages.filter((page) => matches(page, typed)).slice(0, MOST);
      const url = addressOf(typed);
      const choose = (event: SubmitEvent) => {
        event.preventDefault();
        const first = url === undefined ? found[0] : { url, name: url };
        if (first && typed.trim() !== '') close(first);
      };
      const type = (event: InputEvent) => {
        typed = (event.target as HTMLInputElement).value;
        update();
      };
      return html`<form @submit=${choose}>
        <div class="field">
          <label for="link-search">${words.link.search}</label>
          <p class="help" id="link-help">${words.link.help}</p>
          <input id="link-search" type="text" autocomplete="off" aria-describedby="link-help" @input=${type} />
        </div>
        <ul class="choices">
          ${url === undefined ? nothing : html`<li><button type="submit">${formatMessage(words.link.to, { url })}</button></li>`}
          ${found.map(
            (page) => html`<li>
              <button type="button" @click=${() => close(page)}>${page.name} <span class="muted">${page.url}</span></button>
            </li>`,
          )}
        </ul>
        <p role="status" class="muted">${found.length === 0 && url === undefined ? words.link.none : ''}</p>
        <p><button type="button" class="link" @click=${() => close()}>${actions.cancel}</button></p>
      </form>`;
    },
    'link',
  );
}

const matches = ({ name, url }: ChosenLink, typed: string) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${name} ${url}`.toLowerCase().includes(word));

/** The typed text as a URL; `undefined` if it is a name. `example.com/tea` is a URL without its scheme. */
function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(text)) return cleanUrl(`https://${text}`);
  return /^(?:https?:\/\/|mailto:|tel:|\/)\S+$/i.test(text) ? cleanUrl(text) : undefined;
}
