import { mergeClues, ownClues } from './clues.js';
import type { FeedbackMessage, ParsedMessage } from './feedback-message.js';

/** What people and mail programs write to leave a list, in the languages of the pages. Compared as a whole. */
const REQUESTS = new Set([
  ...['unsubscribe', 'unsubscribe me', 'please unsubscribe', 'please unsubscribe me', 'remove', 'remove me'],
  ...['please remove me', 'take me off your list', 'take me off this list', 'remove me from your list'],
  ...['remove me from this list', 'remove me from your mailing list', 'stop', 'opt out', 'cancel', 'signoff'],
  ...[
    'abmelden',
    'bitte abmelden',
    'abbestellen',
    'newsletter abbestellen',
    'newsletter abmelden',
    'austragen',
  ],
  ...['bitte austragen', 'bitte streichen', 'bitte entfernen', 'bitte entfernen sie mich'],
  ...['désabonner', 'désabonnement', 'me désabonner', 'désinscription', 'désinscrire', 'me désinscrire'],
  ...['retirez-moi de votre liste', 'retirez moi de votre liste', 'veuillez me désabonner'],
  ...[
    'baja',
    'darme de baja',
    'dar de baja',
    'cancelar suscripción',
    'cancelar la suscripción',
    'desuscribir',
  ],
  ...['desuscribirme', 'quiero darme de baja', 'por favor denme de baja', 'eliminarme de la lista'],
  ...['退订', '取消订阅', '请退订', '请取消订阅', '退訂', '取消訂閱', '请将我移除'],
  ...[
    'إلغاء الاشتراك',
    'الغاء الاشتراك',
    'إلغاء اشتراكي',
    'أرجو إلغاء اشتراكي',
    'احذفني',
    'احذفوني من القائمة',
  ],
]);

const REPLY = /^(?:(?:re|aw|antw|wg|fw|fwd|rép|réf|rv|res|回复|答复|رد)\s*[::]\s*)+/i;

function isRequest(line: string): boolean {
  const words = line
    .normalize('NFC')
    .trim()
    .replace(REPLY, '')
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return REQUESTS.has(words);
}

/**
 * Recognizes a message whose subject or first line asks to leave the list, and nothing else. More words could mean
 * anything: "How do I unsubscribe my colleague?"
 */
export function unsubscribeRequest(message: ParsedMessage): FeedbackMessage | undefined {
  const first = message.text
    .slice(0, 10_000)
    .split(/\r?\n/)
    .find((line) => line.trim() !== '');
  if (!isRequest(message.subject.slice(0, 300)) && !isRequest((first ?? '').slice(0, 300))) return undefined;
  const recipients = message.from === '' ? [] : [message.from];
  const clues = mergeClues(ownClues(message.headers), { returnPaths: [], messageIds: [], recipients });
  return { kind: 'unsubscribe', reason: 'asked', clues };
}
