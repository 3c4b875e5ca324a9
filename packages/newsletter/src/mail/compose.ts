import type { Newsletter, Practice } from '@tendwell/content';
import { addressLines } from '@tendwell/content/address';
import type { Language } from '../messages.js';
import type { MailKind, NewMail } from '../store/store.js';
import { KEPT_DAYS } from './delivery.js';
import { type Letter, letterHtml, letterText } from './layout.js';

/** How long a confirmation link works. */
export const CONFIRM_HOURS = 72;
const HOUR_MS = 60 * 60_000;

/** What mails are made of. */
export interface MailContext {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
  readonly language: Language;
  readonly at: Date;
  /** Whole URL of the unsubscribe page, token included. */
  readonly unsubscribeUrl: string;
}

/** When a confirmation link that is made now stops working. */
export function confirmUntil(at: Date): Date {
  return new Date(at.getTime() + CONFIRM_HOURS * HOUR_MS);
}

/** The mail that asks to confirm. The subscriber's name is not in it: anybody can type words for a stranger to read. */
export function confirmationMail(context: MailContext, confirmUrl: string): NewMail {
  const { practice, newsletter, language, at } = context;
  const words = language.words.mail;
  const until = confirmUntil(at);
  return mail(context, 'confirmation', until, {
    subject: words.confirmationSubject(practice.name),
    paragraphs: [
      words.confirmationLead(practice.name),
      { quote: newsletter.description },
      words.agree,
      { quote: newsletter.consent.text },
      words.confirmationAsk,
    ],
    link: {
      label: words.confirmationButton,
      url: confirmUrl,
      after: words.until(moment(until, language.tag, practice.timeZone)),
    },
    closing: [words.notYou(KEPT_DAYS)],
    unsubscribe: words.withdraw,
  });
}

/** The mail for somebody who signs up although they are subscribed. */
export function reminderMail(context: MailContext): NewMail {
  const words = context.language.words.mail;
  return mail(context, 'reminder', confirmUntil(context.at), {
    subject: words.reminderSubject(context.practice.name),
    paragraphs: [words.reminderLead(context.practice.name), words.reminderNote],
    closing: [],
    unsubscribe: words.unsubscribe,
  });
}

/** The mail that follows a confirmation. */
export function welcomeMail(context: MailContext): NewMail {
  const words = context.language.words.mail;
  return mail(context, 'welcome', confirmUntil(context.at), {
    subject: words.welcomeSubject(context.practice.name),
    paragraphs: [
      words.welcomeLead(context.practice.name),
      { quote: context.newsletter.description },
      words.welcomeNote,
    ],
    closing: [],
    unsubscribe: words.unsubscribe,
  });
}

function mail(
  { practice, language, unsubscribeUrl }: MailContext,
  kind: MailKind,
  sendUntil: Date,
  parts: Pick<Letter, 'subject' | 'paragraphs' | 'link' | 'closing'> & { unsubscribe: string },
): NewMail {
  const letter: Letter = {
    ...parts,
    lang: language.tag,
    subject: oneLine(parts.subject),
    sender: [
      practice.name,
      ...practice.locations.slice(0, 1).flatMap(({ address }) => addressLines(address)),
    ],
    unsubscribe: { label: parts.unsubscribe, url: unsubscribeUrl },
  };
  return {
    kind,
    sendUntil,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    headers: {
      // RFC 2369 and RFC 8058: a mail program can unsubscribe with one click, without opening the page.
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // RFC 3834: no holiday notices in answer.
      'Auto-Submitted': 'auto-generated',
    },
  };
}

/** White space, line breaks above all, as single spaces: for header lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Making a formatter takes longer than all else in a mail; a site has few locales. */
const formats = new Map<string, Intl.DateTimeFormat>();

function moment(date: Date, locale: string, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    });
  // Visitors choose the locale: the map must not grow with what they send.
  if (formats.size < 100) formats.set(key, format);
  return format.format(date);
}
