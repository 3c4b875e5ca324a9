/** The pages to sign in, and their emails, in one language. */
export interface SignInMessages {
  /** The language's own name, for the list of languages. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly email: string;
  readonly send: string;
  readonly withPasskey: string;
  readonly orEmail: string;
  readonly passkeyFailed: string;
  readonly sentTitle: string;
  readonly sentText: string;
  readonly sentHelp: string;
  readonly another: string;
  readonly confirmText: string;
  readonly otherBrowserTitle: string;
  readonly otherBrowserText: string;
  readonly signInHere: string;
  readonly expiredTitle: string;
  readonly expiredText: string;
  readonly usedTitle: string;
  readonly usedText: string;
  readonly usedByOther: string;
  readonly unknownTitle: string;
  readonly unknownText: string;
  readonly tooManyTitle: string;
  readonly tooManyText: string;
  readonly openEditor: string;
  readonly languages: string;
  /** `{site}` is the host name of the editor. */
  readonly mailSubject: string;
  readonly mailLead: string;
  readonly mailAfter: string;
  readonly mailIgnore: string;
  readonly newPasskeySubject: string;
  /** `{name}` is the name of the passkey. */
  readonly newPasskeyText: string;
  readonly newPasskeyHelp: string;
}
