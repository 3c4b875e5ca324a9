/**
 * How a provider's sign-up form and its responses look. This is data only, for `send.ts` and the renderer. The file of
 * each provider names its source.
 */
export interface Provider {
  /** Name of the email field. */
  readonly email: string;
  /** Name of the field for the subscriber's name. */
  readonly name?: string;
  /** Name and value of an interest. `{value}` is its value; `{0}` and `{1}` are the parts before and after its hyphen. */
  readonly interests?: readonly [name: string, value: string];
  /** Name of the honeypot field. Names in braces are query parameters of the action. */
  readonly honeypot?: string;
  /** Hidden fields of every form. `{language}` is replaced with the language. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Attributes of the form. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Also send the locale, the page, and the version of the consent text. */
  readonly context?: boolean;
  /** Page for signing up without this form, relative to the action, for a provider that accepts only JSON. */
  readonly page?: string;
  /** How to post by script. Absent if scripts cannot read the response. */
  readonly json?: JsonPost;
}

/** How to post by script. Paths into the response use dots: `errors.0.message`. */
export interface JsonPost {
  /** URL, relative to the action. Default: the action. */
  readonly url?: string;
  /** Encoding of the fields. */
  readonly body: 'json' | 'form';
  /** What confirms the sign-up: a status, or a path into the response, with its required value if there is one. */
  readonly accepted: number | readonly [path: string, value?: unknown];
  /** Path to the message for the visitor. */
  readonly message?: string;
  /** Path to the messages by field: an object, or a list of `{ field, message }`. */
  readonly errors?: string;
  /** The form token: its URL, relative to the URL of the post, and its field. */
  readonly token?: {
    readonly url: string;
    readonly field: string;
    /** Set for a short-lived token, which is fetched with each post. Default: it is fetched when a field first gets the focus. */
    readonly fresh?: boolean;
  };
}
