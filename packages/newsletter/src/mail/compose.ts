import type { Newsletter, Practice } from '@tendwell/content';
import { addressLines } from '@tendwell/content/address';
import { duration, fill, list } from '../lang/fill.js';
import type { Language } from '../lang/language.js';
import type { MailKind, NewMail } from '../store/store.js';
import { KEPT_DAYS } from './delivery.js';
import { labelsOf } from './interests.js';
import { type Letter, letterHtml, letterText } from './layout.js';
import { moment } from './moment.js';

/** How long a confirmation link works. */
export const CONFIRM_HOURS = 72;
/** How long a link to somebody's data works. */
export const MANAGE_DAYS = 30;
const HOUR_MS = 60 * 60_000;

/** What mails are made of. */
export interface MailContext {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
  readonly language: Language;
  readonly at: Date;
}

/** Whole URLs, tokens included. */
export interface MailLinks {
  readonly unsubscribe?: string;
  readonly manage?: string;
}

/** When a confirmation link that is made now stops working. */
export function confirmUntil(at: Date): Date {
  return new Date(at.getTime() + CONFIRM_HOURS * HOUR_MS);
}

/** When a link to somebody's data that is made now stops working. */
export function manageUntil(at: Date): Date {
  return new Date(at.getTime() + MANAGE_DAYS * 24 * HOUR_MS);
}

/** The mail that asks to confirm. The subscriber's name is not in it: anybody can type words for a stranger to read. */
export function confirmationMail(
  context: MailContext,
  links: MailLinks & { readonly confirm: string },
  interests: readonly string[] = [],
): NewMail {
  const { practice, newsletter, language, at } = context;
  const { mail: words } = language.words;
  const until = confirmUntil(at);
  const labels = labelsOf(newsletter, interests);
  return mail(context, 'confirmation', links, {
    subject: words.confirmationSubject,
    paragraphs: [
      words.confirmationLead,
      { quote: newsletter.description },
      ...(labels.length > 0 ? [fill(words.interests, { list: list(language, labels) })] : []),
      words.agree,
      { quote: newsletter.consent.text },
      words.confirmationAsk,
    ],
    link: {
      label: words.confirmationButton,
      url: links.confirm,
      after: fill(words.until, { moment: moment(until, language.tag, practice.timeZone) }),
    },
    closing: [fill(words.notYou, { days: duration(language, KEPT_DAYS, 'day') })],
    leave: words.withdraw,
  });
}

/** The mail for somebody who signs up although they are subscribed. */
export function reminderMail(context: MailContext, links: MailLinks): NewMail {
  const { mail: words } = context.language.words;
  return mail(context, 'reminder', links, {
    subject: words.reminderSubject,
    paragraphs: [words.reminderLead, words.reminderNote],
    closing: [],
    leave: words.unsubscribe,
  });
}

/** The mail that follows a confirmation. */
export function welcomeMail(context: MailContext, links: MailLinks): NewMail {
  const { mail: words } = context.language.words;
  return mail(context, 'welcome', links, {
    subject: words.welcomeSubject,
    paragraphs: [words.welcomeLead, { quote: context.newsletter.description }, words.welcomeNote],
    closing: [],
    leave: words.unsubscribe,
  });
}

/** The mail for somebody who asked for a link to their data. */
export function linkMail(context: MailContext, manageUrl: string): NewMail {
  const { practice, language, at } = context;
  const { mail: words } = language.words;
  const until = moment(manageUntil(at), language.tag, practice.timeZone);
  return mail(
    context,
    'link',
    {},
    {
      subject: words.linkSubject,
      paragraphs: [words.linkLead, words.linkAsk],
      link: { label: words.linkButton, url: manageUrl, after: fill(words.until, { moment: until }) },
      closing: [words.linkNotYou],
      leave: words.unsubscribe,
    },
  );
}

function mail(
  { practice, language, at }: MailContext,
  kind: MailKind,
  { unsubscribe, manage }: MailLinks,
  parts: Pick<Letter, 'subject' | 'paragraphs' | 'link' | 'closing'> & { readonly leave: string },
): NewMail {
  const { words } = language;
  // The practice's name can stand in any of the sentences.
  const named = (sentence: string) => fill(sentence, { practice: practice.name });
  const letter: Letter = {
    ...parts,
    lang: language.tag,
    dir: words.dir,
    subject: oneLine(named(parts.subject)),
    paragraphs: parts.paragraphs.map((part) => (typeof part === 'string' ? named(part) : part)),
    sender: [
      practice.name,
      ...practice.locations.slice(0, 1).flatMap(({ address }) => addressLines(address)),
    ],
    footer: [
      ...(manage ? [{ label: words.mail.manage, url: manage }] : []),
      ...(unsubscribe ? [{ label: parts.leave, url: unsubscribe }] : []),
    ],
  };
  return {
    kind,
    sendUntil: confirmUntil(at),
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    headers: {
      // RFC 2369 and RFC 8058: a mail program can unsubscribe with one click, without opening the page.
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
      // RFC 3834: no holiday notices in answer.
      'Auto-Submitted': 'auto-generated',
    },
  };
}

/** White space, line breaks above all, as single spaces: for header lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
