import { formatMessage } from '@tendwell/content/intl';
import { html } from 'lit';
import type { LetterSummary } from '../../api/letters.js';
import type { App } from '../shell/app.js';
import { ask } from '../writing/dialogs/ask.js';
import type { LetterMessages } from './lang/messages.js';

/** When to send a letter. */
export interface SendWhen {
  /** A time in the zone of the practice: `2026-03-05T09:00`. Default: now. */
  readonly at?: string;
}

/** Asks for confirmation, with the number of people. */
export async function confirmSending(
  app: App,
  { send }: LetterMessages,
  { summary, subject, when }: { summary: LetterSummary; subject: string; when: SendWhen },
): Promise<boolean> {
  const { people, welcomeDay } = summary;
  const count = new Intl.NumberFormat(app.locale).format(people);
  const isWelcome = welcomeDay !== undefined;
  const text = isWelcome
    ? send.confirmWelcome
    : when.at === undefined
      ? formatMessage(send.confirmNow, { count })
      : formatMessage(send.confirmLater, { count, time: formatWallTime(when.at, app.locale) });
  const label = isWelcome ? send.confirmWelcomeSend : formatMessage(send.confirmSend, { count });
  const answer = await ask<true>(
    formatMessage(send.confirm, { subject }),
    ({ close }) => html`<p>${text}</p>
      <p class="buttons">
        <button type="button" class="primary" @click=${() => close(true)}>${label}</button>
        <button type="button" class="link" @click=${() => close()}>${app.words.actions.cancel}</button>
      </p>`,
  );
  return answer === true;
}

/** Formats a time in the practice's time zone, whatever that of the browser: `2026-03-05T09:00`. */
function formatWallTime(time: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${time}:00Z`),
  );
}
