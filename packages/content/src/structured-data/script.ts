import { type Html, jsonScript, trusted } from '../html.js';

/**
 * A `<script>` element with JSON-LD. Every `<` is escaped, so that no text can close it.
 *
 * @example
 * ```ts
 * import { jsonLdScript, practiceJsonLd } from '@tendwell/content/structured-data';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice } = await readContent('content');
 * const script = jsonLdScript(practiceJsonLd(practice, { now: new Date() }));
 * ```
 */
export function jsonLdScript(data: object): Html {
  return trusted(`<script type="application/ld+json">${jsonScript(data)}</script>`);
}
