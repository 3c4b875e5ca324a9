import { originalHeaders, RETURNED, type ReturnedEmail } from './returned-email.js';

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
