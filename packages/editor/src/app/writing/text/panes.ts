import { formatMessage } from '@tendwell/content/intl';
import { html, type TemplateResult } from 'lit';
import type { WritingMessages } from '../lang/messages.js';

/** On narrow screens, one of both is shown. */
export type Pane = 'write' | 'preview';

/** How wide the preview of a page is. */
export type PreviewWidth = 'phone' | 'desktop';

/** The words of a text, and the minutes that it takes to read them. */
export interface TextLength {
  readonly words: number;
  readonly minutes: number;
}

/** The tabs that switch between text and preview on narrow screens. */
export const paneTabs = (
  { text }: WritingMessages,
  shown: Pane,
  show: (pane: Pane) => void,
): TemplateResult => choice(text.preview, 'pane', { write: text.write, preview: text.preview }, shown, show);

/** The frame for the preview of a text. Its content is set later. */
export function pagePreview(
  { text }: WritingMessages,
  width: PreviewWidth,
  show: (width: PreviewWidth) => void,
): TemplateResult {
  return html`<section class="text-preview" aria-label=${text.previewLabel}>
    ${choice(text.preview, 'width', { phone: text.phone, desktop: text.desktop }, width, show)}
    <div class="preview-box" data-width=${width}>
      <iframe sandbox="allow-same-origin" srcdoc="<!doctype html>" title=${text.previewLabel}></iframe>
    </div>
  </section>`;
}

/** "412 words, 2 minutes to read". */
export function lengthText({ text }: WritingMessages, locale: string, length: TextLength): TemplateResult {
  const number = new Intl.NumberFormat(locale);
  const { words, minutes } = length;
  return html`<p class="muted text-length">
    ${formatMessage(text.length, { words: number.format(words), minutes: number.format(minutes) })}
  </p>`;
}

function choice<Name extends string>(
  label: string,
  group: 'pane' | 'width',
  labels: Readonly<Record<Name, string>>,
  chosen: Name,
  choose: (name: Name) => void,
): TemplateResult {
  const options = Object.entries(labels) as [Name, string][];
  return html`<div class=${group === 'pane' ? 'pane-tabs choice' : 'choice'} role="group" aria-label=${label}>
    ${options.map(
      ([name, text]) =>
        html`<label><input type="radio" name="text-${group}" .checked=${name === chosen} @change=${() => choose(name)} />${text}</label>`,
    )}
  </div>`;
}
