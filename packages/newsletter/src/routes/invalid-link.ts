import type { Page, PageContext } from '../pages/page.js';
import type { Answer } from './answer.js';

/** The answer for a link that doesn't work, or no longer. */
export function invalidLink(
  { language }: PageContext,
  reason: 'expired' | 'unknown',
  shown: { readonly text: string; page(): Page },
): Answer {
  return {
    status: reason === 'expired' ? 410 : 404,
    json: {
      outcome: 'failed',
      problem: `${reason}Link`,
      message: `${language.words.confirm[`${reason}Title`]}. ${shown.text}`,
    },
    page: shown.page,
  };
}
