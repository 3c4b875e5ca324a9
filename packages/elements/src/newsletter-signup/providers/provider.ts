/**
 * What a provider's own sign-up form looks like and how its answer reads. Data only; `send.ts` and the renderer know
 * what to do with it. Each provider's file says where this was read and how sure it is.
 */
export interface Provider {
  /** Name of the field for the address. */
  readonly email: string;
  /** Name of the field for a person's name. */
  readonly name?: string;
  /** Name and value of a choice; `{value}` is its value, `{0}` and `{1}` are the parts of it between hyphens. */
  readonly interests?: readonly [name: string, value: string];
  /** Name of the field that people leave empty; names in braces are parameters of the action. */
  readonly trap?: string;
  /** Hidden fields that every form has. `{language}` is filled in. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Attributes of the form. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Takes fields besides: language, page, and version of the consent are sent along. */
  readonly context?: boolean;
  /** Where a person can sign up by hand, relative to the action, with a provider that takes no plain form. */
  readonly page?: string;
  /** How a script posts it. Absent where no script can read the answer. */
  readonly json?: JsonPost;
}

/** A post by script. Paths into the answer are written with dots: `errors.0.message`. */
export interface JsonPost {
  /** Where to, relative to the action. Default: the action. */
  readonly url?: string;
  /** How the fields are written. */
  readonly body: 'json' | 'form';
  /** What says that the sign-up was taken: a status, or a path into the answer with the value it must have, if any. */
  readonly accepted: number | readonly [path: string, value?: unknown];
  /** Path to words for the person. */
  readonly message?: string;
  /** Path to messages by field: an object, or a list of `{ field, message }`. */
  readonly errors?: string;
  /** A token that goes along: where to get it, relative to the address of the post, and its field. */
  readonly token?: {
    readonly url: string;
    readonly field: string;
    /** Set for a token that must be young. Otherwise it is got when somebody first turns to the form. */
    readonly fresh?: boolean;
  };
}
