/**
 * HTML by tagged template: every value is escaped unless it was made by this module.
 *
 * @module
 */

/** A piece of HTML that is safe to insert as it stands. Made by {@link html} and {@link trusted} only. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template may hold: text is escaped, `null`, `undefined`, `false` and `true` print nothing, lists are joined. */
export type HtmlValue = Html | string | number | boolean | null | undefined | readonly HtmlValue[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for element content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** Marks a string as HTML that is safe already, such as another renderer's output. Never call it with a visitor's or an author's words. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** The tag for templates: `` html`<p>${words}</p>` ``. Attribute values must be quoted in the template. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] as string;
  for (const [index, value] of values.entries()) {
    markup += print(value) + strings[index + 1];
  }
  return new Html(markup);
}

function print(value: HtmlValue): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(print).join('');
  return escapeHtml(String(value));
}

/** JSON for a `<script>` data block: every `<` is `\u003c`, so that no content can close the element. */
export function jsonScript(data: unknown): Html {
  return new Html(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
