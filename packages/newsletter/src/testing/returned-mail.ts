/** Messages in the formats of common mail servers. The people, the servers, and the identifiers are fictional. */

/** The email that came back. */
export interface ReturnedEmail {
  readonly to: string;
  readonly returnPath: string;
  /** With angle brackets. */
  readonly messageId: string;
}

/** The letter that the messages are about. */
export const RETURNED: ReturnedEmail = {
  to: 'ada@mail.example.com',
  returnPath: 'bounces+token@quietpine.example.com',
  messageId: '<0b9f3a52-7c1d-8e44-9a6b-2f5d8c7e1a90@quietpine.example.com>',
};

export const originalHeaders = ({ to, returnPath, messageId }: ReturnedEmail) => `Return-Path: <${returnPath}>
Received: from quietpine.example.com (quietpine.example.com [192.0.2.10])
\tby mx.mail.example.com (Postfix) with ESMTPS id 4Xyz12
\tfor <${to}>; Tue, 10 Mar 2026 12:00:00 +0000 (UTC)
Message-ID: ${messageId}
From: Quiet Pine Acupuncture <newsletter@quietpine.example.com>
To: ${to}
Subject: Winter tea
List-Unsubscribe: <https://quietpine.example.com/newsletter/unsubscribe?token=abc>, <mailto:${returnPath}?subject=unsubscribe>
Precedence: bulk
Date: Tue, 10 Mar 2026 12:00:00 +0000
`;

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

/** Exim states no enhanced code of its own. */
export const exim = (mail: ReturnedEmail = RETURNED) => `Return-path: <>
Envelope-to: ${mail.returnPath}
Delivery-date: Tue, 10 Mar 2026 12:00:05 +0000
Received: from Debian-exim by mail.example.net with local (Exim 4.96)
\tid 1rxAbC-000123-1k
\tfor ${mail.returnPath};
\tTue, 10 Mar 2026 12:00:05 +0000
X-Failed-Recipients: ${mail.to}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.example.net>
To: ${mail.returnPath}
References: ${mail.messageId}
Content-Type: multipart/report; report-type=delivery-status; boundary=1773144005-eximdsn-804289383
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1rxAbC-000123-1k@mail.example.net>
Date: Tue, 10 Mar 2026 12:00:05 +0000

--1773144005-eximdsn-804289383
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${mail.to}
    host mx.mail.example.com [192.0.2.20]
    SMTP error from remote mail server after RCPT TO:<${mail.to}>:
    550 No such user here

--1773144005-eximdsn-804289383
Content-type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Action: failed
Final-Recipient: rfc822;${mail.to}
Status: 5.0.0
Remote-MTA: dns; mx.mail.example.com
Diagnostic-Code: smtp; 550 No such user here

--1773144005-eximdsn-804289383
Content-type: message/rfc822

${originalHeaders(mail)}
Tea.

--1773144005-eximdsn-804289383--
`;

/** Exchange Online writes HTML first, and its own codes. */
export const exchange = (
  mail: ReturnedEmail = RETURNED,
) => `Received: from DU2PR08MB0001.eurprd08.prod.example.com (2001:db8::1)
 by AM0PR08MB0002.eurprd08.prod.example.com with HTTPS; Tue, 10 Mar 2026 12:00:07 +0000
MIME-Version: 1.0
From: <postmaster@example.org>
To: <${mail.returnPath}>
Date: Tue, 10 Mar 2026 12:00:07 +0000
Content-Type: multipart/report; report-type=delivery-status;
 boundary="a1c2e3f4-0000-4000-8000-1234567890ab"
Content-Language: en-US
Message-ID: <a9b8c7d6-1111-4222-8333-abcdef012345@example.org>
In-Reply-To: ${mail.messageId}
References: ${mail.messageId}
Subject: Undeliverable: Winter tea
Auto-Submitted: auto-replied

--a1c2e3f4-0000-4000-8000-1234567890ab
Content-Type: multipart/alternative; differences=Content-Type;
 boundary="b2d3f4a5-0000-4000-8000-1234567890ab"

--b2d3f4a5-0000-4000-8000-1234567890ab
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message to ${mail.to} couldn't be delivered.

ada wasn't found at mail.example.com.

--b2d3f4a5-0000-4000-8000-1234567890ab
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Your message to <b>${mail.to}</b> couldn't be delivered.</p></body></html>

--b2d3f4a5-0000-4000-8000-1234567890ab--

--a1c2e3f4-0000-4000-8000-1234567890ab
Content-Type: message/delivery-status

Reporting-MTA: dns;DU2PR08MB0001.eurprd08.prod.example.com
Received-From-MTA: dns;quietpine.example.com
Arrival-Date: Tue, 10 Mar 2026 12:00:06 +0000

Final-Recipient: rfc822;${mail.to}
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ${mail.to} not found by SMTP address lookup

--a1c2e3f4-0000-4000-8000-1234567890ab
Content-Type: message/rfc822

${originalHeaders(mail)}
Tea.

--a1c2e3f4-0000-4000-8000-1234567890ab--
`;

export const gmail = (mail: ReturnedEmail = RETURNED) => `Return-Path: <>
Delivered-To: ${mail.returnPath}
X-Failed-Recipients: ${mail.to}
Content-Type: multipart/report; boundary="000000000000abcdef0600000001"; report-type=delivery-status
To: ${mail.returnPath}
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: ${mail.messageId}
In-Reply-To: ${mail.messageId}
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example.com>
Message-ID: <65ee0001.050a0220.1a2b3.0001.GMR@mx.example.com>
Date: Tue, 10 Mar 2026 05:00:09 -0700 (PDT)

--000000000000abcdef0600000001
Content-Type: multipart/related; boundary="000000000000abcdef0600000002"

--000000000000abcdef0600000002
Content-Type: multipart/alternative; boundary="000000000000abcdef0600000003"

--000000000000abcdef0600000003
Content-Type: text/plain; charset="UTF-8"

** Address not found **

Your message wasn't delivered to ${mail.to} because the address couldn't be found, or is unable to receive mail.

--000000000000abcdef0600000003
Content-Type: text/html; charset="UTF-8"

<html><body><h2>Address not found</h2></body></html>

--000000000000abcdef0600000003--
--000000000000abcdef0600000002
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgo=

--000000000000abcdef0600000002--
--000000000000abcdef0600000001
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.example.com
Received-From-MTA: dns; newsletter@quietpine.example.com
Arrival-Date: Tue, 10 Mar 2026 05:00:08 -0700 (PDT)
X-Original-Message-ID: ${mail.messageId}

Final-Recipient: rfc822; ${mail.to}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.mail.example.com. (192.0.2.20, the server for the domain mail.example.com.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550 5.1.1 unnecessary spaces.
Last-Attempt-Date: Tue, 10 Mar 2026 05:00:09 -0700 (PDT)

--000000000000abcdef0600000001
Content-Type: message/rfc822

${originalHeaders(mail)}
----- Message truncated -----

--000000000000abcdef0600000001--
`;

/** qmail sends text only. */
export const qmail = (mail: ReturnedEmail = RETURNED) => `Return-Path: <>
Delivered-To: ${mail.returnPath}
Received: (qmail 4242 invoked for bounce); 10 Mar 2026 12:00:11 -0000
Date: 10 Mar 2026 12:00:11 -0000
From: MAILER-DAEMON@mx.example.net
To: ${mail.returnPath}
Subject: failure notice

Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<${mail.to}>:
192.0.2.20 does not like recipient.
Remote host said: 550 sorry, no mailbox here by that name. (#5.1.1 - chkuser)
Giving up on 192.0.2.20.

--- Below this line is a copy of the message.

${originalHeaders(mail)}
Tea.
`;

/** A complaint as Yahoo and others send them, RFC 5965. */
export const complaint = (
  mail: ReturnedEmail = RETURNED,
  type = 'abuse',
) => `Return-Path: <feedback@arf.example.com>
Delivered-To: fbl@quietpine.example.com
From: "Feedback loop" <feedback@arf.example.com>
To: fbl@quietpine.example.com
Date: Tue, 10 Mar 2026 13:00:00 +0000
Subject: FW: Winter tea
MIME-Version: 1.0
Message-ID: <arf-1@arf.example.com>
Content-Type: multipart/report; report-type=feedback-report; boundary="arf_1"

--arf_1
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: 7bit

This is an email abuse report for an email message from quietpine.example.com.

--arf_1
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Feedback/1.0
Version: 1.0
Original-Mail-From: <${mail.returnPath}>
Original-Rcpt-To: ${mail.to}
Arrival-Date: Tue, 10 Mar 2026 12:00:00 +0000
Reported-Domain: quietpine.example.com
Source-IP: 192.0.2.10

--arf_1
Content-Type: message/rfc822
Content-Disposition: inline

${originalHeaders(mail)}
Tea.

--arf_1--
`;

export const outOfOffice = (mail: ReturnedEmail = RETURNED) => `Return-Path: <>
From: Ada Quill <${mail.to}>
To: ${mail.returnPath}
Subject: Out of office: Winter tea
In-Reply-To: ${mail.messageId}
Auto-Submitted: auto-replied (vacation)
Precedence: bulk
Message-ID: <ooo-1@mail.example.com>
Content-Type: text/plain; charset=utf-8

I am away until Monday. To unsubscribe from my attention, call 555-0100.
`;

/** A message from a person. */
export const fromPerson = (
  subject: string,
  text: string,
  { to, from, reply }: { to?: string; from?: string; reply?: string } = {},
) => `From: Ada Quill <${from ?? RETURNED.to}>
To: ${to ?? 'newsletter@quietpine.example.com'}
Subject: ${subject}
${reply === undefined ? '' : `In-Reply-To: ${reply}\nReferences: ${reply}\n`}Message-ID: <person-1@mail.example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${text}
`;
