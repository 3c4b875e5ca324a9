import { mergeClues } from './clues.js';
import type { FeedbackMessage, ParsedMessage } from './feedback-message.js';
import { headerOf } from './headers.js';

const SUBJECTS =
  /^(auto(matic)?[ -]?(reply|response|answer)|out of (the )?office|autoreply|away from|vacation|abwesenheit|automatische antwort|r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica|fuera de (la )?oficina|自动(回复|答复)|رد تلقائي)/i;

/** Recognizes an answer by a program, RFC 3834 and older conventions. */
export function autoReply({ headers, subject }: ParsedMessage): FeedbackMessage | undefined {
  const submitted = headerOf(headers, 'auto-submitted').toLowerCase();
  const isAutomatic =
    (submitted !== '' && !submitted.startsWith('no')) ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-response'].some((name) =>
      headers.has(name),
    ) ||
    /^(auto[_-]?reply|junk)$/i.test(headerOf(headers, 'precedence')) ||
    SUBJECTS.test(subject.trim());
  return isAutomatic ? { kind: 'auto-reply', reason: 'automatic', clues: mergeClues() } : undefined;
}
