import { html, nothing, type TemplateResult } from 'lit';
import type { Change, Value } from '../../changes/change.js';
import { isObject } from '../../changes/value.js';
import type { App } from '../shell/app.js';
import { routeUrl } from '../shell/route.js';
import {
  errorText,
  type FieldsInput,
  noLineBreak,
  pictureFields,
  setText,
  text,
  typedIn,
} from '../writing/text/article-fields.js';
import { savingState } from '../writing/text/text-bar.js';
import type { TextKind } from '../writing/text/text-kind.js';
import type { LetterMessages } from './lang/messages.js';
import { letterName } from './names.js';

/** What the text editor shows for a letter. */
export function letterKind(app: App, words: LetterMessages, isHandedOver: boolean): TextKind {
  return {
    bar: ({ words: writing, session, retry }) => html`<div class="text-bar">
        <a href=${routeUrl('letters')}>${words.write.back}</a>
        ${savingState(app, writing, session, retry)}
        <a class="button primary" href=${routeUrl('letters', `send/${letterName(session.path)}`)}>${words.write.send}</a>
      </div>
      ${isHandedOver ? html`<p class="text-notice">${words.write.frozen}</p>` : nothing}`,
    fields: (input) => html`${subjectFields(input, words)}
      <details class="details-fields">
        <summary>${words.fields.details}</summary>
        <div class="details-body">
          ${interestFields(input, words, interestsOf(app))}
          ${pictureFields(input, pictureOf(input.value))}
        </div>
      </details>`,
    preview: (session) => html`<letter-preview
      class="text-preview"
      .app=${app}
      .words=${words}
      .name=${letterName(session.path)}
      .path=${session.path}
      .body=${session.body}
      .version=${JSON.stringify(session.value ?? null)}
    ></letter-preview>`,
  };
}

function subjectFields(
  { value, messageOf, change }: FieldsInput,
  { fields }: LetterMessages,
): TemplateResult {
  const front = isObject(value) ? value : {};
  return html`<div class="title-fields">
    <label class="hidden-text" for="field-subject">${fields.subject}</label>
    <textarea
      id="field-subject"
      class="title"
      rows="1"
      placeholder=${fields.subject}
      .value=${text(front.subject)}
      aria-invalid=${messageOf('subject') ? 'true' : nothing}
      @keydown=${noLineBreak}
      @change=${(event: Event) => change(setText('subject', typedIn(event), true))}
    ></textarea>
    ${errorText(messageOf('subject'))}
    <label class="hidden-text" for="field-preheader">${fields.preheader}</label>
    <textarea
      id="field-preheader"
      class="summary"
      rows="2"
      placeholder=${`${fields.preheader}: ${fields.preheaderHelp}`}
      .value=${text(front.preheader)}
      @keydown=${noLineBreak}
      @change=${(event: Event) => change(setText('preheader', typedIn(event)))}
    ></textarea>
    ${errorText(messageOf('preheader'))}
  </div>`;
}

function interestFields(
  { value, messageOf, change }: FieldsInput,
  { fields }: LetterMessages,
  known: readonly { value: string; label: string }[],
): TemplateResult | typeof nothing {
  const front = isObject(value) && Array.isArray(value.interests) ? value.interests.map(String) : [];
  if (known.length === 0 && front.length === 0) return nothing;
  const all = [
    ...known,
    ...front
      .filter((each) => !known.some((one) => one.value === each))
      .map((each) => ({ value: each, label: each })),
  ];
  const toggle = (interest: string, isChosen: boolean): Change[] => {
    const list = all
      .map((each) => each.value)
      .filter((each) => (each === interest ? isChosen : front.includes(each)));
    return list.length > 0
      ? [{ type: 'set', path: ['interests'], value: list }]
      : [{ type: 'remove', path: ['interests'] }];
  };
  return html`<fieldset class="field">
    <legend>${fields.interests}</legend>
    <p class="help">${fields.interestsHelp}</p>
    ${all.map(
      ({ value: interest, label }) => html`<label class="check">
        <input
          type="checkbox"
          .checked=${front.includes(interest)}
          @change=${(event: Event) => change(toggle(interest, (event.target as HTMLInputElement).checked))}
        />${label}
      </label>`,
    )}
    ${errorText(messageOf('interests'))}
  </fieldset>`;
}

/** The interests that people can choose when they sign up. */
export function interestsOf(app: App): { value: string; label: string }[] {
  const { value } = app.site.fact('newsletter.yaml') ?? {};
  const list = isObject(value) && Array.isArray(value.interests) ? value.interests : [];
  return list.flatMap((each: Value) =>
    isObject(each) && typeof each.value === 'string'
      ? [{ value: each.value, label: typeof each.label === 'string' ? each.label : each.value }]
      : [],
  );
}

const pictureOf = (value: Value | undefined) =>
  isObject(value) && isObject(value.picture) ? value.picture : undefined;
