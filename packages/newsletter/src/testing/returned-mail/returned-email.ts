/** The email that the messages in this folder are about. Its people, servers, and identifiers are fictional. */
export interface ReturnedEmail {
  readonly to: string;
  readonly returnPath: string;
  /** With angle brackets. */
  readonly messageId: string;
}

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
