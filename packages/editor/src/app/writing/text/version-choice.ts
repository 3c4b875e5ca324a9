import { nothing, type TemplateResult } from 'lit';
import { askVersion } from '../dialogs/ask-version.js';
import type { WritingMessages } from '../lang/messages.js';
import { unsavedNotice } from './text-bar.js';
import { bodyOf } from './text-parts.js';
import type { TextSession } from './text-session.js';

/**
 * Asks which version of a text to keep if somebody else has saved it in the meantime, or if a closed tab could not save
 * it.
 */
export class VersionChoice {
  readonly #words: WritingMessages;
  readonly #session: TextSession;
  #isAsking = false;

  constructor(words: WritingMessages, session: TextSession) {
    this.#words = words;
    this.#session = session;
  }

  /** Asks about what somebody else has saved, unless that is being asked. */
  async askConflict(): Promise<void> {
    const theirs = this.#session.conflict;
    if (!theirs || this.#isAsking) return;
    this.#isAsking = true;
    const choice = await askVersion(this.#words, this.#session.body, bodyOf(theirs));
    this.#isAsking = false;
    if (choice) await this.#session.decide(choice);
  }

  /** Says that there is text that a closed tab could not save. */
  notice(locale: string): TemplateResult | typeof nothing {
    const session = this.#session;
    if (!session.earlier) return nothing;
    return unsavedNotice(this.#words, locale, session.earlier, {
      compare: () => void this.#compareEarlier(),
      use: () => session.useEarlier(),
      discard: () => session.discardEarlier(),
    });
  }

  async #compareEarlier(): Promise<void> {
    const { earlier, body } = this.#session;
    if (!earlier) return;
    const choice = await askVersion(this.#words, earlier.body, body);
    if (choice === 'mine') this.#session.useEarlier();
    else if (choice === 'theirs') this.#session.discardEarlier();
  }
}
