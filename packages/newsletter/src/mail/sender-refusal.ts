/**
 * Why a mail server refuses the sender of an email. Such a rejection says nothing about the recipient, even if it is
 * permanent and the answer to `RCPT TO`, where most servers report it.
 *
 * - `relay`: the server doesn't forward email for this client
 * - `login`: it requires a login or encryption
 * - `sender`: it doesn't accept the sender's address
 * - `quota`: the sender has reached a limit on emails
 * - `reputation`: it doesn't trust the sender: block lists, SPF, DKIM, DMARC, spam filters
 * - `protocol`: it is misconfigured, or doesn't understand this client
 */
export type SenderRefusal = 'relay' | 'login' | 'sender' | 'quota' | 'reputation' | 'protocol';

/** Explanations for the owner of the list. */
const EXPLANATIONS: Readonly<Record<SenderRefusal, string>> = {
  relay: 'your mail server does not forward email for you',
  login: 'your mail server requires a login',
  sender: 'the mail server does not accept your sender address',
  quota: 'you have reached the sending limit of your mail server',
  reputation: 'the recipient’s server does not trust yours',
  protocol: 'the mail server is misconfigured or does not understand this one',
};

/** Explains a refusal in words. */
export function explainSenderRefusal(refusal: SenderRefusal): string {
  return EXPLANATIONS[refusal];
}

/** Whether every email would be rejected, so that it is better to wait than to try the next one. */
export function concernsEveryMail(refusal: SenderRefusal): boolean {
  return refusal !== 'reputation';
}

/**
 * Why a server refuses the sender, by its response to `RCPT TO` or `DATA`.
 *
 * @param response The reply code and the text: `554 5.7.1 Relay access denied`.
 * @returns `undefined` when the rejection is about the recipient or this email.
 * @see https://www.iana.org/assignments/smtp-enhanced-status-codes
 */
export function senderRefusal(response: string): SenderRefusal | undefined {
  const {
    reply = '',
    subject = '',
    detail = '',
  } = /^(?<reply>\d{3})(?:[ -][245]\.(?<subject>\d{1,3})\.(?<detail>\d{1,3})\b)?/.exec(response)?.groups ??
  {};
  const code = `${subject}.${detail}`;
  if (ABOUT_RECIPIENT.has(code)) return undefined;
  const byCode = BY_CODE[code] ?? BY_REPLY[reply];
  if (byCode) return byCode;
  // Subject 1 is the address of the recipient, 6 the content of this email.
  if (subject === '1' || subject === '6') return undefined;
  // Servers repeat addresses, which can contain any of the words.
  const text = response.replace(/<[^<>]*>|\S+@\S+/g, '');
  const [byText] = BY_TEXT.find(([, pattern]) => pattern.test(text)) ?? [];
  if (byText) return byText === 'recipient' ? undefined : byText;
  return BY_SUBJECT[subject];
}

/** Enhanced codes that are about the recipient, although their subject suggests otherwise. */
const ABOUT_RECIPIENT = new Set(['2.1', '2.2', '3.4', '7.2', '7.13', '7.17', '7.18']);

const BY_CODE: Readonly<Record<string, SenderRefusal>> = {
  '1.7': 'sender',
  '1.8': 'sender',
  '4.5': 'quota',
  '7.57': 'login',
  '7.60': 'sender',
  '7.64': 'relay',
};

/** Reply codes of RFC 4954 that require a login. */
const BY_REPLY: Readonly<Record<string, SenderRefusal>> = { '530': 'login', '534': 'login', '535': 'login' };

/** Wordings of common servers, most of which send the vague code 5.7.1 or none. The first match counts. */
const BY_TEXT: readonly (readonly [SenderRefusal | 'recipient', RegExp])[] = [
  [
    'recipient',
    /\bmailbox\b|\b(user|recipient|account|address)\b.{0,30}\b(unknown|not exist|not found|disabled)\b|no such user/i,
  ],
  ['relay', /\brelay(ing)?\b|allowed rcpthosts/i],
  [
    'login',
    /\bneed auth\b|authentication required|not authenticated|must (issue a )?(starttls|authenticate)|\blog ?in first/i,
  ],
  [
    'sender',
    /\bsender (address )?(rejected|denied|verify|verification)|verification failed for|not owned by|\bsend as\b/i,
  ],
  [
    'quota',
    /\b(sending|message|hourly|daily|outgoing)\b.{0,30}\b(limit|quota)\b|too many (messages|emails|mails)|rate limit/i,
  ],
  [
    'reputation',
    /\bspam|block(ed|list)|blacklist|black ?hole|\b(dns)?rbl\b|\bdnsbl\b|\b(spf|dkim|dmarc)\b|reputation|reverse dns|\bptr\b|client host rejected/i,
  ],
  ['protocol', /\b(helo|ehlo) command rejected/i],
];

/** Subjects of enhanced codes: 3 is the mail system, 5 the protocol, 7 security and policy. */
const BY_SUBJECT: Readonly<Record<string, SenderRefusal>> = {
  '3': 'protocol',
  '5': 'protocol',
  '7': 'reputation',
};
