import type { Practice } from '@tendwell/content';
import { telUrl } from '@tendwell/content/contact';
import { type Html, html } from '@tendwell/content/html';
import { practiceMessages } from './practice-messages.js';

interface Lines {
  emergency: string;
  line: string;
  /** Name of the service, for a line that takes calls only. */
  name?: string;
}

/** By region: the emergency number, and a crisis line that is available at any time. */
const LINES: Readonly<Record<Exclude<NonNullable<Practice['crisis']>, 'none'>, Lines>> = {
  US: { emergency: '911', line: '988' },
  CA: { emergency: '911', line: '988' },
  GB: { emergency: '999', line: '116 123', name: 'Samaritans' },
  IE: { emergency: '112', line: '116 123', name: 'Samaritans' },
  AU: { emergency: '000', line: '13 11 14', name: 'Lifeline' },
  NZ: { emergency: '111', line: '1737' },
};

/** The crisis note, for a practice that sets `crisis`. */
export function crisisHtml(region: Practice['crisis'], locale: string): Html | undefined {
  if (!region || region === 'none') return undefined;
  // Data that no schema has checked may name a country without lines here.
  if (!Object.hasOwn(LINES, region)) return undefined;
  const { emergency, line, name } = LINES[region];
  const words = practiceMessages(locale);
  const help = name ? words.crisisCall.replace('{name}', name) : words.crisisCallOrText;
  return html`<p class="tendwell-crisis">${withNumber(words.emergency, emergency)} ${withNumber(help, line)}</p>`;
}

function withNumber(text: string, number: string): Html {
  const [before, after] = text.split('{number}');
  const link = html`<a href="${telUrl(number)}" dir="ltr">${number.replaceAll(' ', '\u00a0')}</a>`;
  return html`${before}${link}${after}`;
}
