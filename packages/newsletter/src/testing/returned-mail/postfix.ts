import { originalHeaders, RETURNED, type ReturnedEmail } from './returned-email.js';

const postfixReport = (
  mail: ReturnedEmail,
  action: string,
  status: string,
  answer: string,
) => `Return-Path: <>
Delivered-To: ${mail.returnPath}
Received: by mx.quietpine.example.com (Postfix)
\tid 9F1C22; Tue, 10 Mar 2026 12:00:03 +0000 (UTC)
Date: Tue, 10 Mar 2026 12:00:03 +0000 (UTC)
From: MAILER-DAEMON@mx.quietpine.example.com (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${mail.returnPath}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4D2A11.1773144003/mx.quietpine.example.com"
Message-Id: <20260310120003.9F1C22@mx.quietpine.example.com>

This is a MIME-encapsulated message.

--4D2A11.1773144003/mx.quietpine.example.com
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.quietpine.example.com.

<${mail.to}>: host mx.mail.example.com[192.0.2.20] said: ${answer} (in reply to RCPT TO command)

--4D2A11.1773144003/mx.quietpine.example.com
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.quietpine.example.com
X-Postfix-Queue-ID: 4D2A11
X-Postfix-Sender: rfc822; ${mail.returnPath}
Arrival-Date: Tue, 10 Mar 2026 12:00:00 +0000 (UTC)

Final-Recipient: rfc822; ${mail.to}
Original-Recipient: rfc822;${mail.to}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.mail.example.com
Diagnostic-Code: smtp; ${answer}

--4D2A11.1773144003/mx.quietpine.example.com
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

${originalHeaders(mail)}
--4D2A11.1773144003/mx.quietpine.example.com--
`;

export const postfix = {
  hard: (mail: ReturnedEmail = RETURNED) =>
    postfixReport(
      mail,
      'failed',
      '5.1.1',
      `550 5.1.1 <${mail.to}>: Recipient address rejected: User unknown in virtual mailbox table`,
    ),
  full: (mail: ReturnedEmail = RETURNED) =>
    postfixReport(mail, 'failed', '5.2.2', `552 5.2.2 <${mail.to}>: Mailbox is full`),
  expired: (mail: ReturnedEmail = RETURNED) =>
    postfixReport(
      mail,
      'failed',
      '4.4.1',
      'connect to mx.mail.example.com[192.0.2.20]:25: Connection timed out',
    ),
  refused: (mail: ReturnedEmail = RETURNED) =>
    postfixReport(
      mail,
      'failed',
      '5.7.1',
      '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using bl.example.org',
    ),
  delayed: (mail: ReturnedEmail = RETURNED) =>
    postfixReport(mail, 'delayed', '4.2.0', `450 4.2.0 <${mail.to}>: Recipient address rejected: Greylisted`),
  delivered: (mail: ReturnedEmail = RETURNED) =>
    postfixReport(mail, 'relayed', '2.0.0', '250 2.0.0 Ok: queued'),
};
