import type { Newsletter, Practice } from '@tendwell/content';
import { addressLines } from '@tendwell/content/contact';
import { formatMessage } from '@tendwell/content/intl';
import { postalAddress } from '@tendwell/content/letters';
import { interestLabels } from '../interest-labels.js';
import { formatDuration, formatList } from '../lang/formats.js';
import type { Language } from '../lang/language.js';
import { confirmExpiry, manageExpiry, RETENTION_DAYS } from '../lifetimes.js';
import type { MailKind, NewMail } from '../store/mail.js';
import { formatMoment } from './format-moment.js';
import { type MailContent, mailHtml, mailText } from './layout.js';

/** What every email depends on. */
export interface MailContext {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
  readonly language: Language;
  readonly at: Date;
}

/** Absolute URLs with tokens. */
export interface MailLinks {
  readonly unsubscribe?: string;
  readonly manage?: string;
  readonly block?: string;
}

/**
 * The email with the confirmation link. It doesn't contain the subscriber's name, because anybody could use the form to
 * send a message to a stranger.
 */
export function confirmationMail(
  context: MailContext,
  links: MailLinks & { readonly confirm: string },
  interests: readonly string[] = [],
): NewMail {
  const { practice, newsletter, language, at } = context;
  const { mail: words } = language.words;
  const labels = interestLabels(newsletter, interests);
  return mail(context, 'confirmation', links, {
    subject: words.confirmationSubject,
    paragraphs: [
      words.confirmationLead,
      { quote: newsletter.description },
      ...(labels.length > 0 ? [formatMessage(words.interests, { list: formatList(language, labels) })] : []),
      words.agree,
      { quote: newsletter.consent.text },
      words.confirmationAsk,
    ],
    link: {
      label: words.confirmationButton,
      url: links.confirm,
      after: formatMessage(words.until, {
        moment: formatMoment(confirmExpiry(at), language.tag, practice.timeZone),
      }),
    },
    closing: [formatMessage(words.notYou, { days: formatDuration(language, RETENTION_DAYS, 'day') })],
    unsubscribeLabel: words.cancelSignUp,
  });
}

/** The email for a subscriber who signs up again. */
export function reminderMail(context: MailContext, links: MailLinks): NewMail {
  const { mail: words } = context.language.words;
  return mail(context, 'reminder', links, {
    subject: words.reminderSubject,
    paragraphs: [words.reminderLead, words.reminderNote],
    closing: [],
    unsubscribeLabel: words.unsubscribe,
  });
}

/** The email after a confirmation. */
export function welcomeMail(context: MailContext, links: MailLinks): NewMail {
  const { mail: words } = context.language.words;
  return mail(context, 'welcome', links, {
    subject: words.welcomeSubject,
    paragraphs: [words.welcomeLead, { quote: context.newsletter.description }, words.welcomeNote],
    closing: [],
    unsubscribeLabel: words.unsubscribe,
  });
}

/** The email with the link to a subscription. */
export function linkMail(
  context: MailContext,
  links: { readonly manage: string; readonly block: string },
): NewMail {
  const { practice, language, at } = context;
  const { mail: words } = language.words;
  const moment = formatMoment(manageExpiry(at), language.tag, practice.timeZone);
  return mail(
    context,
    'link',
    { block: links.block },
    {
      subject: words.linkSubject,
      paragraphs: [words.linkLead, words.linkAsk],
      link: { label: words.linkButton, url: links.manage, after: formatMessage(words.until, { moment }) },
      closing: [words.linkNotYou],
      unsubscribeLabel: words.unsubscribe,
    },
  );
}

function mail(
  { practice, newsletter, language, at }: MailContext,
  kind: MailKind,
  { unsubscribe, manage, block }: MailLinks,
  parts: Pick<MailContent, 'subject' | 'paragraphs' | 'link' | 'closing'> & {
    readonly unsubscribeLabel: string;
  },
): NewMail {
  const { words } = language;
  // Any sentence can contain the practice's name.
  const named = (sentence: string) => formatMessage(sentence, { practice: practice.name });
  const content: MailContent = {
    ...parts,
    lang: language.tag,
    dir: words.dir,
    subject: oneLine(named(parts.subject)),
    paragraphs: parts.paragraphs.map((part) => (typeof part === 'string' ? named(part) : part)),
    sender: [
      practice.name,
      ...(postalAddress(practice, newsletter) ??
        practice.locations.slice(0, 1).flatMap(({ address }) => addressLines(address))),
    ],
    footer: [
      ...(manage ? [{ label: words.mail.manage, url: manage }] : []),
      ...(unsubscribe ? [{ label: parts.unsubscribeLabel, url: unsubscribe }] : []),
      ...(block ? [{ label: words.mail.block, url: block }] : []),
    ],
  };
  return {
    kind,
    sendUntil: confirmExpiry(at),
    subject: content.subject,
    text: mailText(content),
    html: mailHtml(content),
    headers: {
      // RFC 2369 and RFC 8058: one-click unsubscribe in mail programs.
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
      // RFC 3834: prevents automatic replies.
      'Auto-Submitted': 'auto-generated',
    },
  };
}

/** Collapses white space, including line breaks, for use in a header. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
