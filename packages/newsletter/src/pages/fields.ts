import { type Html, html } from '@tendwell/content/html';
import { own, type PageContext } from './page.js';

const TYPES = { email: { type: 'email', maxLength: 254 }, name: { type: 'text', maxLength: 100 } } as const;

/** One line to type in, with its label and what is wrong with it. */
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

/** What one can choose to hear about, where the newsletter offers a choice. Nothing is ticked that was not chosen. */
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
  }> <span>${own(context, label)}${
    description && html` <small>${own(context, description)}</small>`
  }</span></label>
`,
)}</fieldset>`
  );
}

/** The languages that mails can be in, each named in itself. */
export function languageField({ languages }: PageContext, label: string, chosen: string): Html {
  const primary = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();
  // A region that was chosen stays, for dates; each other language stands for all of its regions.
  const tags = languages.map((tag) => (primary(tag) === primary(chosen) ? chosen : tag));
  return html`<p class="tendwell-field"><label for="tendwell-locale">${label}</label>
<select id="tendwell-locale" name="locale">${[...new Set([...tags, chosen])].map(
    (tag) =>
      html`<option value="${tag}" lang="${tag}"${tag === chosen && html` selected`}>${nameOf(tag)}</option>`,
  )}</select></p>`;
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
