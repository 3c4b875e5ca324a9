import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import type { LetterSummary, LettersOverview } from '../../api/letters.js';
import type { App } from '../shell/app.js';
import type { SendWhen } from './confirm-sending.js';
import type { LetterMessages } from './lang/messages.js';

/** The input of {@link sendForm}. */
export interface SendFormInput {
  readonly app: App;
  readonly words: LetterMessages;
  readonly overview: LettersOverview;
  readonly summary: LetterSummary;
  readonly when: SendWhen;
  readonly isBusy: boolean;
  /** True if nothing has to be corrected first. */
  readonly isReady: boolean;
  test(to: string): Promise<void>;
  choose(when: SendWhen): void;
  send(): void;
}

/** The forms to send a test copy, and to send to everybody. */
export function sendForm(input: SendFormInput): TemplateResult {
  return html`${testForm(input)}
    <section>
      <h2>${input.words.send.when}</h2>
      ${
        input.summary.welcomeDay === undefined && input.summary.people === 0
          ? html`<p>${input.words.send.nobody}</p>`
          : sendFields(input)
      }
    </section>`;
}

function testForm({ words, overview, isBusy, test }: SendFormInput): TemplateResult {
  const { send } = words;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const to = new FormData(event.target as HTMLFormElement).get('to');
    if (typeof to === 'string') void test(to.trim());
  };
  return html`<section>
    <h2>${send.test}</h2>
    <form @submit=${submit}>
      <div class="field">
        <label for="test-to">${send.testTo}</label>
        <p class="help" id="test-to-help">${send.testHelp}</p>
        <input id="test-to" name="to" type="email" required autocomplete="email" aria-describedby="test-to-help" />
      </div>
      <p class="buttons"><button ?disabled=${isBusy || overview.problems.length > 0}>${send.sendTest}</button></p>
    </form>
  </section>`;
}

function sendFields({
  words,
  overview,
  summary,
  when,
  isBusy,
  isReady,
  choose,
  send,
}: SendFormInput): TemplateResult {
  const texts = words.send;
  const isLater = when.at !== undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  const timed = (event: Event) => choose({ at: (event.target as HTMLInputElement).value });
  const choice = html`<div class="choice" role="group" aria-label=${texts.when}>
      <label><input type="radio" name="send-when" .checked=${!isLater} @change=${() => choose({})} />${texts.now}</label>
      <label><input type="radio" name="send-when" .checked=${isLater} @change=${() => choose({ at: '' })} />${texts.later}</label>
    </div>
    ${
      isLater
        ? html`<div class="field">
            <label for="send-at">${texts.time}</label>
            <p class="help" id="send-at-help">${formatMessage(texts.zone, { zone: overview.timeZone })}</p>
            <input id="send-at" type="datetime-local" required aria-describedby="send-at-help" .value=${when.at ?? ''} @change=${timed} />
          </div>`
        : nothing
    }`;
  return html`<form class="send-form" @submit=${submit}>
    ${summary.welcomeDay === undefined ? choice : nothing}
    <p class="muted">${overview.sender === 'here' ? texts.here : texts.server}</p>
    <p class="buttons"><button class="primary" ?disabled=${isBusy || !isReady}>${texts.send}</button></p>
  </form>`;
}
