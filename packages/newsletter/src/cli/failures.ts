/** Why a mail was not taken, in words, from the note that the mailer left: "EENVELOPE at RCPT TO with 550 5.1.1". */
export function because(failure: string | undefined): string {
  if (failure === undefined) return '';
  const { answer, detail = '' } =
    /\bwith (?<answer>\d{3})(?: (?<detail>\d\.\d+\.\d+))?/.exec(failure)?.groups ?? {};
  const says = answer === undefined ? '' : ` (${[answer, detail].filter(Boolean).join(' ')})`;
  const words = inWords(failure, answer ?? '', detail);
  return words === undefined ? failure : `${words}${says}`;
}

/** @see https://www.rfc-editor.org/rfc/rfc3463 for what the details of an answer mean. */
function inWords(failure: string, answer: string, detail: string): string | undefined {
  if (/\.1\.[1236]$/.test(detail)) return 'no such address';
  if (/\.2\.2$/.test(detail)) return 'the mailbox is full';
  if (/\.7\.\d+$/.test(detail)) return 'their server does not trust yours';
  if (/\bAUTH\b|\bEAUTH\b/.test(failure)) return 'your mail server refuses the password';
  if (/\bMAIL FROM\b/.test(failure)) return 'your mail server refuses the sender';
  if (/\bRCPT TO\b/.test(failure))
    return answer.startsWith('4') ? 'not taken for now' : 'the address is refused';
  if (/\bDATA\b/.test(failure)) return 'the mail is refused';
  if (/\b(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKET|EDNS)\b/.test(failure)) {
    return 'your mail server does not answer';
  }
  return undefined;
}
