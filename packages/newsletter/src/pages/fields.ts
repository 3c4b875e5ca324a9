import { type Html, html } from '@tendwell/content/html';
import { inPracticeLanguage, type PageContext } from './page.js';

const TYPES = { email: { type: 'email', maxLength: 254 }, name: { type: 'text', maxLength: 100 } } as const;

/** A text field with its label and its error. */
export function textField({
  id,
  label,
  value,
  error,
  required = false,
}: {
  readonly id: keyof typeof TYPES;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
}): Html {
  const { type, maxLength } = TYPES[id];
  return html`<p class="tendwell-field"><label for="tendwell-${id}">${label}</label>
<input id="tendwell-${id}" name="${id}" type="${type}" value="${value}" autocomplete="${id}" maxlength="${maxLength}"${
    required && html` required`
  }${error !== undefined && html` aria-invalid="true" aria-describedby="tendwell-${id}-error" autofocus`}>${
    error !== undefined && html`<span class="tendwell-error" id="tendwell-${id}-error">${error}</span>`
  }</p>`;
}

/** Checkboxes for the interests, if the newsletter has any. Nothing is preselected. */
export function interestsField(
  context: PageContext,
  legend: string,
  chosen: readonly string[],
): Html | undefined {
  const { interests } = context.newsletter;
  return (
    interests &&
    html`<fieldset class="tendwell-interests"><legend>${legend}</legend>
${interests.map(
  ({
    value,
    label,
    description,
  }) => html`<label class="tendwell-choice"><input type="checkbox" name="interests" value="${value}"${
    chosen.includes(value) && html` checked`
  }> <span>${inPracticeLanguage(context, label)}${
    description && html` <small>${inPracticeLanguage(context, description)}</small>`
  }</span></label>
`,
)}</fieldset>`
  );
}

/** A menu of the available languages, each by its own name. */
export function languageField({ languages }: PageContext, label: string, chosen: string): Html {
  const primary = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();
  // The subscriber's own region is kept, because it determines the format of dates.
  const tags = languages.map((tag) => (primary(tag) === primary(chosen) ? chosen : tag));
  return html`<p class="tendwell-field"><label for="tendwell-locale">${label}</label>
<select id="tendwell-locale" name="locale">${[...new Set([...tags, chosen])].map(
    (tag) =>
      html`<option value="${tag}" lang="${tag}"${tag === chosen && html` selected`}>${languageName(tag)}</option>`,
  )}</select></p>`;
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
