import { originalHeaders, RETURNED, type ReturnedEmail } from './returned-email.js';

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
