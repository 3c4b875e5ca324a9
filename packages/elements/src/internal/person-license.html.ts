import type { License } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import type { RendererMessages } from './element-messages.js';
import { textFields } from './shown.js';

/**
 * A license in words: "Licensed Acupuncturist AC-0042, Maine". The number and the comma after it are in an element of
 * their own, so that they stay in one line.
 */
export function licenseHtml(license: License, words: Pick<RendererMessages, 'comma'>): Html | undefined {
  const { type, number, region } = textFields(license);
  if (!type && !number) return undefined;
  const comma = region && words.comma.trimEnd();
  // Chinese has none after its comma.
  const space = words.comma.endsWith(' ') ? ' ' : '';
  const unbroken = number && html`<span><bdi>${number}</bdi>${comma}</span>`;
  return html`${type}${type && unbroken && ' '}${unbroken || comma}${region && `${space}${region}`}`;
}
