import type { AccountMessages } from '../../account/lang/messages.js';
import type { LetterMessages } from '../../letters/lang/messages.js';
import type { PictureMessages } from '../../pictures/lang/messages.js';
import type { PublishMessages } from '../../publish/lang/messages.js';
import type { WritingMessages } from '../../writing/lang/messages.js';
import type { IssueTexts } from '../issues/messages.js';
import type { EditorMessages } from '../messages.js';

/** The messages that Today doesn't need. */
export interface ViewMessages {
  readonly account: AccountMessages;
  readonly letters: LetterMessages;
  readonly pictures: PictureMessages;
  readonly publish: PublishMessages;
  readonly writing: WritingMessages;
  /** Titles of fields. Those in English are in the schemas. */
  readonly fields?: EditorMessages['fields'];
  /** English is the language of the issues themselves. */
  readonly issues?: IssueTexts;
}
