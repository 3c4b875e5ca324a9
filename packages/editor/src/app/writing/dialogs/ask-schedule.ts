import { html, nothing } from 'lit';
import type { EditorMessages } from '../../lang/messages.js';
import type { Schedule } from '../articles/schedule.js';
import type { WritingMessages } from '../lang/messages.js';
import { ask } from './ask.js';

/** Asks when an article is to be shown. */
export function askSchedule(
  words: WritingMessages,
  { actions }: EditorMessages,
  {
    today,
    day = '',
    isDraft,
  }: { readonly today: string; readonly day?: string | undefined; readonly isDraft: boolean },
): Promise<Schedule | undefined> {
  return ask<Schedule>(words.fields.when, ({ close }) => {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const chosen = new FormData(event.target as HTMLFormElement).get('day');
      if (typeof chosen === 'string' && chosen !== '') close({ type: 'day', day: chosen });
    };
    return html`<form @submit=${submit}>
        <p><button type="button" class="primary" @click=${() => close({ type: 'now' })}>${words.list.publishNow}</button></p>
        <div class="field">
          <label for="schedule-day">${words.list.day}</label>
          <div class="buttons">
            <input id="schedule-day" name="day" type="date" required min=${today} .value=${day > today ? day : ''} />
            <button>${words.list.schedule.replace('…', '')}</button>
          </div>
        </div>
        <p class="buttons">
          ${isDraft ? nothing : html`<button type="button" @click=${() => close({ type: 'draft' })}>${words.list.unpublish}</button>`}
          <button type="button" class="link" @click=${() => close()}>${actions.cancel}</button>
        </p>
      </form>`;
  });
}
