import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import type { LetterState, LettersOverview } from '../../api/letters.js';
import type { App } from '../shell/app.js';
import type { LetterMessages } from './lang/messages.js';
import { formatTime } from './summary-list.js';

/** The input of {@link watchPanel}. */
export interface WatchInput {
  readonly app: App;
  readonly words: LetterMessages;
  readonly status: LetterState;
  readonly overview: LettersOverview;
  change(what: 'pause' | 'resume'): void;
  cancel(): void;
}

/** The progress of a letter, its results, and buttons to stop it. */
export function watchPanel(input: WatchInput): TemplateResult {
  const { app, words, status, overview } = input;
  const { watch } = words;
  const { state, welcomeDay, people, done, waiting, leftMs } = status;
  const number = new Intl.NumberFormat(app.locale);
  const isRunning = state === 'sending' && welcomeDay === undefined;
  return html`<section class="letter-watch">
    <h2>${watch.title}</h2>
    ${state === 'scheduled' ? html`<p>${formatMessage(watch.scheduled, { time: inZone(status.dueAt, app, overview) })}</p>` : nothing}
    ${state === 'paused' ? html`<p class="error-text">${pauseText(words, status.reason)}</p>` : nothing}
    ${
      isRunning
        ? html`<progress max=${Math.max(1, people)} value=${done} aria-label=${watch.title}></progress>
            <p role="status">
              ${formatMessage(words.list.progress, { done: number.format(done), people: number.format(people) })}
              ${waiting > 0 && leftMs !== undefined && leftMs > 60_000 ? formatMessage(watch.left, { time: formatTime(leftMs, app.locale) }) : nothing}
            </p>
            <p class="muted">${overview.sender === 'here' ? words.send.here : watch.closePage}</p>`
        : nothing
    }
    ${status.startedAt ? numbers(words, status, number) : nothing}
    ${status.counts.unknown > 0 ? html`<p class="muted">${watch.unknown}</p>` : nothing}
    ${status.reasons.length > 0 ? reasons(words, status, number) : nothing}
    ${buttons(input)}
  </section>`;
}

function buttons({
  words: { watch },
  status: { state },
  change,
  cancel,
}: WatchInput): TemplateResult | typeof nothing {
  if (state === 'sent' || state === 'canceled') return nothing;
  return html`<p class="buttons">
    ${
      state === 'paused'
        ? html`<button type="button" class="primary" @click=${() => change('resume')}>${watch.resume}</button>`
        : html`<button type="button" @click=${() => change('pause')}>${watch.pause}</button>`
    }
    <button type="button" @click=${cancel}>${watch.cancel}</button>
  </p>`;
}

function numbers(
  { watch: { numbers: names } }: LetterMessages,
  { counts, waiting, feedback }: LetterState,
  number: Intl.NumberFormat,
): TemplateResult {
  const rows = [
    ['sent', counts.sent],
    ['waiting', waiting],
    ['failed', counts.failed],
    ['unknown', counts.unknown],
    ['skipped', counts.skipped],
    ['bounced', feedback.hard + feedback.soft + feedback.refused],
    ['unsubscribed', feedback.unsubscribed],
    ['complained', feedback.complained],
  ] as const;
  return html`<dl class="letter-numbers">
    ${rows.map(([name, count]) => html`<div><dt>${names[name]}</dt><dd>${number.format(count)}</dd></div>`)}
  </dl>`;
}

function reasons({ watch }: LetterMessages, status: LetterState, number: Intl.NumberFormat): TemplateResult {
  return html`<details>
    <summary>${watch.reasons}</summary>
    <ul lang="en" dir="ltr">
      ${status.reasons.map(({ reason, count }) => html`<li>${number.format(count)}: ${reason}</li>`)}
    </ul>
  </details>`;
}

function pauseText({ watch: { paused } }: LetterMessages, reason = ''): string {
  if (reason === 'asked' || reason === 'late') return paused[reason];
  return formatMessage(paused.refused, { reason });
}

/** Formats a moment in the practice's time zone. */
export function inZone(at: string, { locale }: App, { timeZone }: LettersOverview): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    ...{ timeZone, timeZoneName: 'short' },
  }).format(new Date(at));
}
