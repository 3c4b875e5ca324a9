import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import type { LetterEntry, LettersOverview } from '../../api/letters.js';
import type { App } from '../shell/app.js';
import { routeUrl } from '../shell/route.js';
import type { LetterMessages } from './lang/messages.js';
import { LetterActions } from './letter-actions.js';

/** The list of letters, ordered by urgency. */
export function letterList(
  app: App,
  words: LetterMessages,
  { letters, subscribers }: LettersOverview,
  reload: () => Promise<void>,
): TemplateResult {
  const { list } = words;
  const actions = new LetterActions(app, words, letters, reload);
  const count = new Intl.NumberFormat(app.locale).format(subscribers);
  const shown = [...letters].sort((one, other) => order(other).localeCompare(order(one)));
  return html`<p class="muted">
      ${formatMessage(list.lead, { count })} <a href=${routeUrl('letters', 'numbers')}>${list.numbers}</a>
    </p>
    <p class="new-text"><button type="button" class="primary" @click=${() => actions.create()}>${list.create}</button></p>
    ${shown.length === 0 ? html`<p>${list.none}</p>` : nothing}
    <ul class="texts">${shown.map((entry) => row(entry, app, words, actions))}</ul>`;
}

function row(entry: LetterEntry, app: App, words: LetterMessages, actions: LetterActions): TemplateResult {
  const { name, path, subject, kind, status } = entry;
  const { list } = words;
  const state = stateOf(entry);
  const send = routeUrl('letters', `send/${name}`);
  const isWritten = path !== undefined && kind === 'letter' && (state === 'draft' || state === 'broken');
  return html`<li>
    <a href=${isWritten ? routeUrl('letters', path) : send} dir="auto">${subject}</a>
    <span class="state" data-state=${DOTS[state]}>${words.states[state]}</span>
    <span class="muted">${status?.startedAt ? progress(status, app, list.progress) : kind === 'article' ? list.article : nothing}</span>
    ${
      path === undefined
        ? html`<span></span>`
        : html`<button
            type="button"
            class="icon"
            aria-label=${formatMessage(list.actions, { subject })}
            @click=${() => actions.open(entry)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h.01M8 8h.01M13 8h.01" /></svg>
          </button>`
    }
  </li>`;
}

/** The state of a letter in the list. */
export function stateOf({ isBroken, isDraft, status }: LetterEntry): keyof LetterMessages['states'] {
  if (status && status.state !== 'canceled') {
    return status.welcomeDay !== undefined && status.state === 'sending' ? 'welcome' : status.state;
  }
  if (isBroken) return 'broken';
  if (isDraft) return 'draft';
  return status ? 'canceled' : 'ready';
}

/** The dots before the names of states, which are the same as for articles. */
export const DOTS: Readonly<Record<keyof LetterMessages['states'], string>> = {
  draft: 'draft',
  ready: 'draft',
  broken: 'broken',
  scheduled: 'scheduled',
  sending: 'live',
  welcome: 'live',
  paused: 'scheduled',
  sent: 'live',
  canceled: 'expired',
};

function progress(
  { done, people }: NonNullable<LetterEntry['status']>,
  { locale }: App,
  text: string,
): string {
  const number = new Intl.NumberFormat(locale);
  return formatMessage(text, { done: number.format(done), people: number.format(people) });
}

/** Open letters come first, then the latest ones. */
const order = (entry: LetterEntry): string => {
  const isOver = entry.status?.state === 'sent' || entry.status?.state === 'canceled';
  return `${isOver ? 0 : 1} ${entry.status?.startedAt ?? entry.status?.dueAt ?? '9'} ${entry.name}`;
};
