import type { Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';

type Region = Exclude<NonNullable<Practice['crisis']>, 'none'>;

const tel = (number: string) =>
  html`<a href="tel:${number.replaceAll(' ', '')}">${number.replaceAll(' ', '\u00a0')}</a>`;

/** Whom to call, by region: the emergency number, and a line that answers day and night. */
const LINES: Readonly<Record<Region, Html>> = {
  US: html`In an emergency call ${tel('911')}. In a crisis call or text ${tel('988')}, at any hour.`,
  CA: html`In an emergency call ${tel('911')}. In a crisis call or text ${tel('988')}, at any hour.`,
  GB: html`In an emergency call ${tel('999')}. To talk to somebody at any hour, call Samaritans on ${tel('116 123')}.`,
  IE: html`In an emergency call ${tel('112')}. To talk to somebody at any hour, call Samaritans on ${tel('116 123')}.`,
  AU: html`In an emergency call ${tel('000')}. In a crisis call Lifeline on ${tel('13 11 14')}, at any hour.`,
  NZ: html`In an emergency call ${tel('111')}. To talk to somebody at any hour, call or text ${tel('1737')}.`,
};

/** The crisis note of a practice that asks for one. */
export function crisisHtml(region: Practice['crisis']): Html | undefined {
  return region && region !== 'none' ? html`<p class="tendwell-crisis">${LINES[region]}</p>` : undefined;
}
