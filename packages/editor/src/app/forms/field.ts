import { html, nothing, type TemplateResult } from 'lit';

/** The value of `aria-describedby` of a field, for its help and its error if they are present. */
export function describedBy(id: string, help?: string, error?: unknown): string | typeof nothing {
  return [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

/** The help of a field, above it, so that it is read before typing. */
export function helpText(id: string, text: unknown): TemplateResult | typeof nothing {
  return text ? html`<p class="help" id="${id}-help">${text}</p>` : nothing;
}

/** The error of a field, below it. */
export function errorText(id: string, text: unknown): TemplateResult | typeof nothing {
  return text ? html`<p class="error" id="${id}-error">${text}</p>` : nothing;
}
