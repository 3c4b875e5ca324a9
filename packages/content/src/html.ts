/**
 * HTML from tagged templates. Every value is escaped, except {@link Html} itself.
 *
 * @module
 */

/** The same in all copies of this module. Parsed JSON has no symbols, so data can never have it. */
const BRAND = Symbol.for('@tendwell/content/html');

/**
 * HTML that is safe to insert without escaping. Only {@link html}, {@link jsonScript}, and {@link trusted} create it.
 *
 * Template literals, `String()`, and `JSON.stringify()` convert it to its markup. After `JSON.parse()` it is an ordinary
 * string, which {@link html} escapes.
 */
export interface Html {
  /** Prevents other objects with `toString` and `toJSON` from being assigned to this type. */
  readonly [Symbol.toStringTag]: 'Html';
  /** The markup. */
  toString(): string;
  /** The markup. */
  toJSON(): string;
}

class Markup implements Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  get [Symbol.toStringTag]() {
    return 'Html' as const;
  }

  get [BRAND]() {
    return true;
  }

  toString(): string {
    return this.#markup;
  }

  toJSON(): string {
    return this.#markup;
  }
}

/**
 * A value in a template: text and numbers are escaped, arrays are joined, and `null`, `undefined`, and booleans are
 * left out.
 */
export type HtmlValue = Html | string | number | boolean | null | undefined | readonly HtmlValue[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for element content and for quoted attribute values.
 *
 * @example
 * ```ts
 * import { escapeHtml } from '@tendwell/content/html';
 *
 * escapeHtml('Salt & "Pepper"'); // Salt &amp; &quot;Pepper&quot;
 * ```
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/**
 * True for {@link Html}, also from another copy of this package.
 *
 * @example
 * ```ts
 * import { html, isHtml } from '@tendwell/content/html';
 *
 * isHtml(html`<p>Words</p>`); // true
 * isHtml('<p>Words</p>'); // false
 * ```
 */
export function isHtml(value: unknown): value is Html {
  return typeof value === 'object' && value !== null && BRAND in value;
}

/**
 * Marks markup as safe. Use it only for markup from a source you trust, never for text by visitors or authors.
 *
 * @example
 * ```ts
 * import { html, trusted } from '@tendwell/content/html';
 *
 * const icon = trusted('<svg viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>');
 * const link = html`<a href="/">${icon} Home</a>`;
 * ```
 */
export function trusted(markup: string): Html {
  return new Markup(markup);
}

/**
 * Tag for HTML templates. Put quotes around attribute values in the template.
 *
 * @throws {TypeError} for an object that is neither {@link Html} nor an array.
 * @example
 * ```ts
 * import { html } from '@tendwell/content/html';
 *
 * const names = ['Ada', 'Bo & Co'];
 * const list = html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>`;
 * String(list); // <ul><li>Ada</li><li>Bo &amp; Co</li></ul>
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] as string;
  // Without an iterator: a page calls this some hundred times.
  for (let index = 0; index < values.length; index++) {
    markup += print(values[index]) + strings[index + 1];
  }
  return new Markup(markup);
}

function print(value: HtmlValue): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (isHtml(value)) return value.toString();
  if (typeof value === 'object') return value.map(print).join('');
  return escapeHtml(String(value));
}

/**
 * JSON for a `<script>` data block: every `<` is written as `\u003c`, so that no text can close the element.
 *
 * @example
 * ```ts
 * import { html, jsonScript } from '@tendwell/content/html';
 *
 * const data = { title: 'Why </script> is safe here' };
 * html`<script type="application/json">${jsonScript(data)}</script>`;
 * ```
 */
export function jsonScript(data: unknown): Html {
  return new Markup(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
