import type { NewMail } from '../store/store.js';
import { newSecret } from '../tokens.js';
import { confirmUntil } from './compose.js';

const MINUTE_MS = 60_000;
/** Visitors choose languages and interests: what is remembered must not grow with what they send. */
const MOST = 100;

/** The texts of tokens, as they stand in links. */
export interface LinkTokens {
  /** For the button of the mail. */
  readonly go: string;
  /** For leaving. */
  readonly leave: string;
}

/** Both of the mails that may answer a sign-up. */
export interface SignUpMails {
  readonly confirmation: NewMail;
  readonly reminder: NewMail;
}

/**
 * Mails for sign-ups. Composing them takes longer than storing them, and within a minute they differ in their tokens only:
 * so they are composed once, with places for the tokens.
 */
export class Letters {
  /** Stand where tokens will; nobody else's text holds them. */
  readonly #places: LinkTokens = { go: newSecret(), leave: newSecret() };
  #minute = 0;
  readonly #composed = new Map<string, SignUpMails>();

  /**
   * @param key of all that the mails depend on, besides the time
   * @param compose makes them, with these tokens in their links
   */
  write(
    key: string,
    at: Date,
    tokens: LinkTokens,
    compose: (places: LinkTokens) => SignUpMails,
  ): SignUpMails {
    const minute = Math.floor(at.getTime() / MINUTE_MS);
    if (minute !== this.#minute || this.#composed.size >= MOST) this.#composed.clear();
    this.#minute = minute;
    const { confirmation, reminder } = this.#composed.get(key) ?? compose(this.#places);
    this.#composed.set(key, { confirmation, reminder });
    return {
      confirmation: this.#address(confirmation, at, tokens),
      reminder: this.#address(reminder, at, tokens),
    };
  }

  #address(mail: NewMail, at: Date, { go, leave }: LinkTokens): NewMail {
    const put = (text: string) => text.replaceAll(this.#places.go, go).replaceAll(this.#places.leave, leave);
    const headers = Object.entries(mail.headers).map(([name, value]) => [name, put(value)]);
    return {
      ...mail,
      text: put(mail.text),
      html: put(mail.html),
      headers: Object.fromEntries(headers),
      sendUntil: confirmUntil(at),
    };
  }
}
