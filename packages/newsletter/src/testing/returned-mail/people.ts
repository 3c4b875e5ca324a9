import { RETURNED, type ReturnedEmail } from './returned-email.js';

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
