import { describe, expect, it } from 'vitest';
import { senderRefusal } from './sender-refusal.js';

describe('a permanent rejection that is about the sender', () => {
  it.each([
    ['554 5.7.1 <ada@example.com>: Relay access denied', 'relay'],
    ['550 5.7.1 Unable to relay', 'relay'],
    ['550 5.7.64 TenantAttribution; Relay Access Denied', 'relay'],
    ['550 relaying denied', 'relay'],
    ['550 relay not permitted', 'relay'],
    ['553 sorry, that domain isn’t in my list of allowed rcpthosts (#5.7.1)', 'relay'],
    ['530 5.7.0 Authentication Required', 'login'],
    ['530 5.7.57 Client not authenticated to send mail', 'login'],
    ['550 5.7.1 Client was not authenticated', 'login'],
    ['503 5.5.1 Error: need AUTH command', 'login'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'login'],
    ['553 5.7.1 <news@example.com>: Sender address rejected: not owned by user lena', 'sender'],
    ['553 5.7.1 <news@example.com>: Sender address rejected: not logged in', 'sender'],
    ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'sender'],
    ['550 5.1.8 <news@example.com>: Sender address rejected: Domain not found', 'sender'],
    ['550 5.1.7 bad sender mailbox syntax', 'sender'],
    ['550 Sender verify failed', 'sender'],
    ['550 Verification failed for <news@example.com>', 'sender'],
    ['550 5.4.5 Daily user sending limit exceeded', 'quota'],
    ['550 5.4.5 Daily SMTP relay sending limit exceeded', 'quota'],
    ['552 5.2.3 You have exceeded the hourly sending quota', 'quota'],
    ['550 Message quota exceeded: too many messages from this account', 'quota'],
    ['554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.example', 'reputation'],
    ['550 5.7.1 SPF check failed', 'reputation'],
    ['550 5.7.26 This mail has been blocked because the sender is unauthenticated', 'reputation'],
    ['550 5.7.25 The IP address sending this message does not have a PTR record', 'reputation'],
    ['554 5.7.1 looks like spam', 'reputation'],
    ['554 Your IP is on a blacklist', 'reputation'],
    ['550 rejected because of DMARC policy', 'reputation'],
    ['504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname', 'protocol'],
    ['554 5.3.5 system incorrectly configured', 'protocol'],
    ['554 5.3.0 local configuration error', 'protocol'],
    ['501 5.5.4 syntax error in parameters', 'protocol'],
  ])('%j is about: %s', (response, kind) => {
    expect(senderRefusal(response)).toBe(kind);
  });
});

describe('a permanent rejection that is about the recipient or the email', () => {
  it.each([
    '550 5.1.1 <ada@example.com>: Recipient address rejected: User unknown in relay recipient table',
    '550 5.1.0 Address rejected',
    '550 5.1.2 bad destination system',
    '553 5.1.3 Invalid address format',
    '550 5.1.6 The user has moved',
    '556 5.1.10 Domain does not accept mail',
    '550 5.2.1 This mailbox is disabled',
    '552 5.2.2 Mailbox is over quota',
    '552 5.2.2 The email account that you tried to reach is over quota',
    '550 5.4.1 Recipient address rejected: Access denied',
    '550 5.4.4 Unable to route: no such domain',
    '554 5.6.0 not like this',
    '552 5.3.4 Message too big for system',
    '550 5.7.13 User account is disabled',
    '550 5.5.0 Requested action not taken: mailbox unavailable',
    '550 no such user here',
    '550 Requested action not taken: mailbox unavailable',
    '550 <relay-spam@example.com>: gone',
    '551 user not local',
    '552 mailbox full, quota exceeded',
    '553 mailbox name not allowed',
    '554 transaction failed',
    '550',
    '',
  ])('%j', (response) => {
    expect(senderRefusal(response)).toBeUndefined();
  });
});
