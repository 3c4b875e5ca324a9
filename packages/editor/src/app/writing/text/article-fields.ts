import { html, nothing, type TemplateResult } from 'lit';
import type { Change, Value } from '../../../changes/change.js';
import { isObject } from '../../../changes/value.js';
import { isDrawing } from '../../pictures/focus-point.js';
import type { WritingMessages } from '../lang/messages.js';

/** The input of the fields. */
export interface FieldsInput {
  readonly words: WritingMessages;
  readonly value: Value | undefined;
  readonly practice: Value | undefined;
  /** Topics of all articles, as far as they are known. */
  readonly messageOf: (key: string) => string | undefined;
  pictureUrl(src: string): string;
  change(changes: readonly Change[]): void;
  addPicture(): void;
  /** Asks for the point of the picture that stays visible. */
  setFocus(picture: { readonly [key: string]: Value }): void;
  /** The label of the button for it. */
  readonly focusLabel: string;
}

/** Title and summary, styled as on the page. */
export function titleFields({ words, value, messageOf, change }: FieldsInput): TemplateResult {
  const front = isObject(value) ? value : {};
  const { fields } = words;
  return html`<div class="title-fields">
    <label class="hidden-text" for="field-title">${fields.title}</label>
    <textarea
      id="field-title"
      class="title"
      rows="1"
      placeholder=${fields.title}
      .value=${text(front.title)}
      aria-invalid=${messageOf('title') ? 'true' : nothing}
      @keydown=${noLineBreak}
      @change=${(event: Event) => change(setText('title', typedIn(event), true))}
    ></textarea>
    ${errorText(messageOf('title'))}
    <label class="hidden-text" for="field-summary">${fields.summary}</label>
    <textarea
      id="field-summary"
      class="summary"
      rows="2"
      placeholder=${`${fields.summary}: ${fields.summaryHelp}`}
      .value=${text(front.summary)}
      @change=${(event: Event) => change(setText('summary', typedIn(event)))}
    ></textarea>
    ${errorText(messageOf('summary'))}
  </div>`;
}

/** The other fields, which are collapsed at first. */
export function detailFields(input: FieldsInput): TemplateResult {
  const { words, value, practice, messageOf, change } = input;
  const front = isObject(value) ? value : {};
  const { fields } = words;
  const people = peopleOf(practice);
  const author = people.find(({ slug }) => slug === front.author)?.name ?? text(front.author);
  const setAuthor = (event: Event) => {
    const typed = typedIn(event);
    change(setText('author', people.find(({ name }) => name === typed)?.slug ?? typed));
  };
  const tags = Array.isArray(front.tags) ? front.tags.map(String) : [];
  const setTags = (event: Event) => {
    const list = typedIn(event)
      .split(/[,،、，;]/)
      .map((tag) => tag.trim())
      .filter((tag, index, all) => tag !== '' && all.indexOf(tag) === index);
    change(
      list.length > 0 ? [{ type: 'set', path: ['tags'], value: list }] : [{ type: 'remove', path: ['tags'] }],
    );
  };
  return html`<details class="details-fields">
    <summary>${fields.details}</summary>
    <div class="details-body">
      ${pictureFields(input, isObject(front.picture) ? front.picture : undefined)}
      <div class="field">
        <label for="field-author">${fields.author}</label>
        <input id="field-author" list="field-authors" autocomplete="off" .value=${author} @change=${setAuthor} />
        <datalist id="field-authors">${people.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
        ${errorText(messageOf('author'))}
      </div>
      <div class="field">
        <label for="field-topics">${fields.topics}</label>
        <p class="help" id="field-topics-help">${fields.topicsHelp}</p>
        <input id="field-topics" aria-describedby="field-topics-help" .value=${tags.join(', ')} @change=${setTags} />
        ${errorText(messageOf('tags'))}
      </div>
      <div class="field">
        <label for="field-ends">${fields.ends}</label>
        <p class="help" id="field-ends-help">${fields.endsHelp}</p>
        <input
          id="field-ends"
          type="date"
          aria-describedby="field-ends-help"
          .value=${text(front.expiresAt)}
          @change=${(event: Event) => change(setText('expiresAt', typedIn(event)))}
        />
        ${errorText(messageOf('expiresAt'))}
      </div>
    </div>
  </details>`;
}

/** The picture at the top. */
export function pictureFields(
  { words, messageOf, pictureUrl, change, addPicture, setFocus, focusLabel }: FieldsInput,
  picture: { readonly [key: string]: Value } | undefined,
): TemplateResult {
  const { fields, pictures } = words;
  if (!picture) {
    return html`<div class="field">
      <span class="label">${fields.picture}</span>
      <p class="buttons"><button type="button" @click=${addPicture}>${fields.addPicture}</button></p>
    </div>`;
  }
  const set =
    (key: string, isNeeded = false) =>
    (event: Event) =>
      change(setText(['picture', key], typedIn(event), isNeeded));
  return html`<fieldset class="head-picture">
    <legend>${fields.picture}</legend>
    <img src=${pictureUrl(text(picture.src))} alt="" />
    <div class="field">
      <label for="field-alt">${pictures.alt}</label>
      <textarea id="field-alt" rows="2" .value=${text(picture.alt)} @change=${set('alt', true)}></textarea>
      ${errorText(messageOf('picture'))}
    </div>
    <div class="field">
      <label for="field-caption">${fields.caption}</label>
      <input id="field-caption" .value=${text(picture.caption)} @change=${set('caption')} />
    </div>
    <p class="buttons">
      <button type="button" @click=${addPicture}>${fields.replacePicture}</button>
      ${isDrawing(text(picture.src)) ? nothing : html`<button type="button" @click=${() => setFocus(picture)}>${focusLabel}</button>`}
      <button type="button" @click=${() => change([{ type: 'remove', path: ['picture'] }])}>${fields.removePicture}</button>
    </p>
  </fieldset>`;
}

/** An empty field is removed, unless it is needed. */
export function setText(key: string | readonly string[], typed: string, isNeeded = false): Change[] {
  const path = typeof key === 'string' ? [key] : key;
  return typed === '' && !isNeeded ? [{ type: 'remove', path }] : [{ type: 'set', path, value: typed }];
}

function peopleOf(practice: Value | undefined): { slug: string; name: string }[] {
  const people = isObject(practice) && Array.isArray(practice.practitioners) ? practice.practitioners : [];
  return people.flatMap((person: Value) =>
    isObject(person) && typeof person.slug === 'string' && typeof person.name === 'string'
      ? [{ slug: person.slug, name: person.name }]
      : [],
  );
}

/** A title is one line. */
export function noLineBreak(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** The error of a field. */
export const errorText = (message: string | undefined) =>
  message ? html`<p class="error-text">${message}</p>` : nothing;

/** The text of a field. */
export const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** The value of an edited field, in one line. */
export const typedIn = (event: Event): string =>
  (event.target as HTMLInputElement).value.replace(/\s*\n\s*/g, ' ').trim();
