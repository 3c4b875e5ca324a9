/** Explains an enhanced status code or an SMTP reply code of a bounce. @see https://www.iana.org/assignments/smtp-enhanced-status-codes */
export function explainBounce(reason: string): string {
  const detail = reason.replace(/^[245]\./, '');
  const text = BY_DETAIL[detail] ?? BY_SUBJECT[detail.split('.', 1)[0] ?? ''] ?? BY_REPLY[reason];
  return text === undefined ? reason : `${text} (${reason})`;
}

const BY_DETAIL: Readonly<Record<string, string>> = {
  '1.1': 'address does not exist',
  '1.2': 'domain does not exist',
  '1.6': 'mailbox has moved',
  '1.10': 'address does not exist',
  '2.1': 'mailbox is disabled',
  '2.2': 'mailbox is full',
  '4.1': 'server does not answer',
  '4.4': 'domain has no mail server',
  '4.7': 'server could not be reached in time',
};

const BY_SUBJECT: Readonly<Record<string, string>> = {
  '1': 'address does not work',
  '2': 'mailbox does not accept it',
  '3': 'server has a problem',
  '4': 'server could not be reached',
  '5': 'server has a problem',
  '6': 'server does not accept the content',
  '7': 'server refuses you',
};

const BY_REPLY: Readonly<Record<string, string>> = {
  '550': 'mailbox is unavailable',
  '551': 'mailbox is unavailable',
  '552': 'mailbox is full',
  '553': 'address is invalid',
};
