import { formatMessage } from '@tendwell/content/intl';
import type { LetterColors, TreeBlock } from '@tendwell/content/letters';
import type { Language } from '../lang/language.js';

/** A letter in one language, from which its HTML and its text are made. URLs are absolute, and safe. */
export interface LetterContent {
  readonly language: Language;
  /** One line. */
  readonly subject: string;
  /** What mail programs show after the subject. */
  readonly preheader: string;
  readonly practiceName: string;
  readonly homeUrl: string;
  /** The page to read it in a browser. */
  readonly archiveUrl?: string | undefined;
  readonly colors: LetterColors;
  /** The picture at its head. */
  readonly picture?: MailPicture | undefined;
  readonly blocks: readonly TreeBlock[];
  /** The URL to use for a link. `undefined` for a broken one: only its text is shown. */
  readonly link: (href: string) => string | undefined;
  /** The file of a picture in the text. `undefined` for one that cannot be shown: its alternative text is. */
  readonly image: (src: string) => MailImage | undefined;
  /** Name and postal address. */
  readonly sender: readonly string[];
}

/** Why a person gets the letter. */
export function reasonOf({ language, practiceName }: LetterContent): string {
  const { dir, mail } = language.words;
  // Without isolates around it, a left-to-right name would take the period with it.
  const practice = dir === 'rtl' ? `\u2068${practiceName}\u2069` : practiceName;
  return formatMessage(mail.letterReason, { practice });
}

/** The file of a picture. */
export interface MailImage {
  readonly url: string;
  /** In CSS pixels, as it is shown on a wide screen. */
  readonly width: number;
  readonly height: number;
}

/** A picture with its alternative text, caption, and credit. */
export interface MailPicture extends MailImage {
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}
