/** Why a mail was not taken, in words, from the note that the mailer left: "EENVELOPE at RCPT TO with 550". */
export function because(failure: string | undefined): string {
  if (failure === undefined) return '';
  const answer = /\bwith (\d{3})\b/.exec(failure)?.[1];
  const says = answer === undefined ? '' : ` (${answer})`;
  if (/\bRCPT TO\b/.test(failure)) {
    return answer?.startsWith('4') ? `the address is not taken for now${says}` : `no such address${says}`;
  }
  if (/\bEAUTH\b|\bAUTH\b/.test(failure)) return `the mail server refuses the password${says}`;
  if (/\bMAIL FROM\b/.test(failure)) return `the mail server refuses the sender${says}`;
  if (/\bDATA\b/.test(failure)) return `the mail server refuses the mail${says}`;
  if (/\b(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKET|EDNS)\b/.test(failure)) {
    return 'the mail server does not answer';
  }
  return failure;
}
