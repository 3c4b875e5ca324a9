/** Why an email is sent. */
export type MailKind = 'confirmation' | 'reminder' | 'welcome' | 'link';

/** An email to be stored in the outbox. The store adds the recipient. */
export interface NewMail {
  readonly kind: MailKind;
  readonly subject: string;
  /** The plain-text part. */
  readonly text: string;
  /** The HTML part. */
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** After this time the email is no longer worth sending. */
  readonly sendUntil: Date;
}

/** Limits on the emails that sign-ups can cause. */
export interface MailLimits {
  /** Minimum time between two emails to one address, in minutes. Default: 10. */
  readonly minutesBetweenMails: number;
  /** Maximum number of emails to one address in 24 hours. Default: 3. */
  readonly mailsPerRecipientPerDay: number;
  /** Maximum number of emails to all addresses in 24 hours. Default: 1000. */
  readonly mailsPerDay: number;
}
