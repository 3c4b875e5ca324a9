import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, render } from 'lit';
import type { Conflict } from '../../api/types.js';
import type { Value } from '../../changes/change.js';
import { isList, isObject } from '../../changes/value.js';
import { placeText } from '../facts/place-text.js';
import { withFields } from '../lang/language.js';
import type { App } from './app.js';
import type { Clash } from './saving.js';

/** Shows two versions of the same values side by side, and asks which one to keep. Escape keeps theirs: nothing is overwritten by accident. */
export async function askConflict(
  app: App,
  clashes: readonly Clash[],
  conflict: Conflict,
): Promise<'mine' | 'theirs'> {
  // Offline, the fields have their English titles.
  const language = { tag: app.locale, words: app.words };
  const { words } = await withFields(language).catch(() => language);
  const dialog = document.createElement('dialog');
  dialog.className = 'conflict';
  dialog.setAttribute('aria-labelledby', 'conflict-title');
  const { conflict: texts } = words;
  const close = (choice: string) => () => dialog.close(choice);
  const schema = app.site.fact(conflict.path)?.schema ?? 'article';
  const place = { words, schema, values: conflict.value };
  const lead = conflict.by ? formatMessage(texts.by, { name: conflict.by }) : texts.bySomebody;
  render(
    html`<h2 id="conflict-title">${texts.title}</h2>
      <p>${lead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.field}</th>
            <th scope="col">${texts.theirs}</th>
            <th scope="col">${texts.mine}</th>
          </tr>
        </thead>
        <tbody>
          ${clashes.map(
            ({ path, theirs, mine }) => html`<tr>
              <th scope="row">${placeText(path, place)}</th>
              <td>${valueText(theirs) || texts.nothing}</td>
              <td>${valueText(mine) || texts.nothing}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      <p class="buttons">
        <button class="primary" @click=${close('theirs')}>${texts.keepTheirs}</button>
        ${clashes.some(({ isMoved }) => isMoved) ? nothing : html`<button @click=${close('mine')}>${texts.keepMine}</button>`}
      </p>`,
    dialog,
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'mine' ? 'mine' : 'theirs');
    });
    dialog.showModal();
  });
}

/** A value in words, for somebody who has never seen a data format. */
export function valueText(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (isList(value)) return value.map(valueText).filter(Boolean).join(', ');
  if (isObject(value)) return Object.values(value).map(valueText).filter(Boolean).join(', ');
  return String(value);
}
