import type { Newsletter } from '@tendwell/content';
import { isLocale } from '@tendwell/content/intl';
import * as z from 'zod';
import { toAsciiDomain } from './ascii-domain.js';
import type { Fields } from './body.js';
import { suggestAddress } from './suggest-address.js';

/** The error of a field: a key of the messages. */
export type FieldError = 'emailMissing' | 'emailInvalid' | 'nameInvalid' | 'consent' | 'field';

/** The validated fields of a sign-up. */
export interface SignUpFields {
  /** A valid address without white space. Its domain is lowercase ASCII. */
  readonly email: string;
  readonly name: string | undefined;
  readonly locale: string | undefined;
  readonly page: string | undefined;
  /** Values from `newsletter.yaml`. */
  readonly interests: readonly string[];
}

/** The validated fields, or the errors by field. */
export type ParsedSignUp =
  | { readonly ok: true; readonly fields: SignUpFields }
  | { readonly ok: false; readonly errors: Readonly<Record<string, FieldError>> };

/** A validated address and name, or the errors by field. */
export type ParsedPerson =
  | { readonly ok: true; readonly fields: Pick<SignUpFields, 'email' | 'name'> }
  | Extract<ParsedSignUp, { ok: false }>;

/** Characters that could end a header line, are invisible, or change the writing direction. Joiners are allowed. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  );

/** A form sends one or more values, JSON a list. */
const interests = z
  .union([z.string().transform((value) => [value]), z.array(z.string())])
  .optional()
  .transform((values) => [...new Set(values)]);

const name = optional(
  z
    .string()
    .trim()
    .max(100)
    .refine((text) => !INVISIBLE.test(text)),
);

const locale = optional(z.string().max(35).refine(isLocale));

const schema = z.object({
  email: z
    .string('emailMissing')
    .trim()
    .min(1, 'emailMissing')
    .transform(withAsciiDomain)
    // The same rule as <input type="email">, the lengths of RFC 5321, and a domain that isn't an IP address.
    .pipe(
      z
        .email({ pattern: z.regexes.html5Email, error: 'emailInvalid' })
        .max(254)
        .regex(/^[^@]{1,64}@[^@]+\.(?!\d+$|0x[\da-f]*$)[^@.]+$/),
    ),
  name,
  locale,
  interests,
  page: optional(
    z
      .string()
      .max(500)
      .regex(/^\/(?![/\\])/)
      .refine((page) => !INVISIBLE.test(page)),
  ),
  consent: z.string(),
});

const ERRORS: Readonly<Record<string, FieldError>> = {
  email: 'emailInvalid',
  name: 'nameInvalid',
  consent: 'consent',
};

/** Validates the fields of a sign-up. Unknown fields are ignored. */
export function parseSignUp(fields: Fields, newsletter: Newsletter): ParsedSignUp {
  const { version } = newsletter.consent;
  const result = schema.safeParse({ ...fields });
  const unknown = result.success && !areOffered(newsletter, result.data.interests);
  if (result.success && result.data.consent === version && !unknown) {
    const { email, name, locale, page, interests } = result.data;
    return { ok: true, fields: { email, name, locale, page, interests } };
  }
  // With another version, or none, the visitor didn't see the current text of the consent.
  const errors: Record<string, FieldError> = fields.consent === version ? {} : { consent: 'consent' };
  if (unknown) errors.interests = 'field';
  return { ok: false, errors: errorsOf(result.error, errors) };
}

/** Validates the changes to a subscription. */
export function parseChanges(fields: Fields, newsletter: Newsletter) {
  const result = z.object({ name, locale, interests }).safeParse({ ...fields });
  if (!result.success) return { ok: false as const, errors: errorsOf(result.error) };
  if (!areOffered(newsletter, result.data.interests)) {
    return { ok: false as const, errors: { interests: 'field' } as Record<string, FieldError> };
  }
  return { ok: true as const, fields: result.data };
}

const personSchema = schema.pick({ email: true, name: true });

/** Validates an address and an optional name by the rules of the form. */
export function parsePerson(fields: Fields): ParsedPerson {
  const result = personSchema.safeParse({ ...fields });
  if (!result.success) return { ok: false, errors: errorsOf(result.error) };
  return { ok: true, fields: { email: result.data.email, name: result.data.name } };
}

function errorsOf(
  error: z.ZodError | undefined,
  errors: Record<string, FieldError> = {},
): Record<string, FieldError> {
  for (const { path, message } of error?.issues ?? []) {
    const field = String(path[0]);
    errors[field] ??= message === 'emailMissing' ? message : (ERRORS[field] ?? 'field');
  }
  return errors;
}

/** Whether `newsletter.yaml` has these interests. */
function areOffered({ interests = [] }: Newsletter, chosen: readonly string[]): boolean {
  return chosen.every((value) => interests.some((offered) => offered.value === value));
}

/** Whether the hidden field that only bots fill in has a value. */
export function isHoneypotFilled(fields: Fields): boolean {
  return Boolean(fields.website);
}

/** The value of a text field, to be shown in the form again. Truncated to 320 characters. */
export function submittedText(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.slice(0, 320) : '';
}

/** The submitted locale, if it is valid. */
export function submittedLocale(fields: Fields): string | undefined {
  const { locale } = fields;
  return typeof locale === 'string' && locale.length <= 35 && isLocale(locale) ? locale : undefined;
}

/** The submitted interests, to be checked in the form again. */
export function submittedInterests(fields: Fields): string[] {
  const values = [fields.interests].flat();
  return values.filter((value) => typeof value === 'string');
}

/** The submitted address as it is stored, or as it was typed if it isn't valid. */
export function normalizedEmail(fields: Fields): string {
  const parsed = parsePerson({ email: fields.email });
  return parsed.ok ? parsed.fields.email : submittedText(fields, 'email');
}

/** The address that somebody may have meant, if the typed one has an obvious typo. */
export function suggestEmail(typed: string): string | undefined {
  return suggestAddress(typed, (email) => parsePerson({ email }).ok);
}

/** Converts the domain to ASCII. An address with an invalid domain becomes empty. */
function withAsciiDomain(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = toAsciiDomain(email.slice(at + 1));
  return domain === undefined ? '' : email.slice(0, at + 1) + domain;
}
