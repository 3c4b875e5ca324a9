import type { Newsletter } from '@tendwell/content';
import { z } from 'zod';
import { isLocale } from '../lang/language.js';
import type { Fields } from './body.js';

/** What is wrong with a field, by a name that the messages know. */
export type FieldError = 'emailMissing' | 'emailInvalid' | 'nameInvalid' | 'consent' | 'field';

/** A sign-up as it was typed, once every field has been judged. */
export interface SignUpFields {
  /** Ready for an envelope: no white space, domain in lower-case ASCII. */
  readonly email: string;
  readonly name: string | undefined;
  readonly locale: string | undefined;
  readonly page: string | undefined;
  /** Values that the newsletter offers. */
  readonly interests: readonly string[];
}

/** Either the fields, or what is wrong with which. */
export type ParsedSignUp =
  | { readonly ok: true; readonly fields: SignUpFields }
  | { readonly ok: false; readonly errors: Readonly<Record<string, FieldError>> };

/** Either who it is, or what is wrong with which field. */
export type ParsedPerson =
  | { readonly ok: true; readonly fields: Pick<SignUpFields, 'email' | 'name'> }
  | Extract<ParsedSignUp, { ok: false }>;

/** Any character that could end a header line, hide, or turn writing around. Marks that join letters are allowed. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  );

/** Once or more: a form sends a field that is repeated, JSON a list. */
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
    .transform(toEnvelope)
    // The browser's own rule for <input type="email">, so that both agree, and a domain that is no IP address.
    .pipe(
      z
        .email({ pattern: z.regexes.html5Email, error: 'emailInvalid' })
        .max(254)
        .regex(/@[^@]+\.(?!\d+$)[^@.]+$/),
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

/** Judges every field of a sign-up; fields that it does not know are dropped. */
export function parseSignUp(fields: Fields, newsletter: Newsletter): ParsedSignUp {
  const { version } = newsletter.consent;
  const result = schema.safeParse({ ...fields });
  const unknown = result.success && !areOffered(newsletter, result.data.interests);
  if (result.success && result.data.consent === version && !unknown) {
    const { email, name, locale, page, interests } = result.data;
    return { ok: true, fields: { email, name, locale, page, interests } };
  }
  // Of another version, or none: what is agreed to was not what the visitor saw.
  const errors: Record<string, FieldError> = fields.consent === version ? {} : { consent: 'consent' };
  if (unknown) errors.interests = 'field';
  return { ok: false, errors: errorsOf(result.error, errors) };
}

/** The changes that a subscriber makes on the page of their data. */
export function parseChanges(fields: Fields, newsletter: Newsletter) {
  const result = z.object({ name, locale, interests }).safeParse({ ...fields });
  if (!result.success) return { ok: false as const, errors: errorsOf(result.error) };
  if (!areOffered(newsletter, result.data.interests)) {
    return { ok: false as const, errors: { interests: 'field' } as Record<string, FieldError> };
  }
  return { ok: true as const, fields: result.data };
}

const personSchema = schema.pick({ email: true, name: true });

/** An address, and a name where there is one, by the rules of the form. */
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

/** Interests are off unless the newsletter file names some. */
function areOffered({ interests = [] }: Newsletter, chosen: readonly string[]): boolean {
  return chosen.every((value) => interests.some((offered) => offered.value === value));
}

/** A filled honeypot: a field that people do not see. */
export function isTrapped(fields: Fields): boolean {
  return Boolean(fields.website);
}

/** A field as it may be shown again in the form: text, cut where nobody types on. */
export function typed(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.slice(0, 320) : '';
}

/** A locale that was sent, if it is one. */
export function typedLocale(fields: Fields): string | undefined {
  const { locale } = fields;
  return typeof locale === 'string' && locale.length <= 35 && isLocale(locale) ? locale : undefined;
}

/** Interests that were sent, as they may be ticked again. */
export function typedInterests(fields: Fields): string[] {
  const values = [fields.interests].flat();
  return values.filter((value) => typeof value === 'string');
}

/** Writes the domain in ASCII ("bücher.example" is "xn--bcher-kva.example"). What is no domain will be refused. */
function toEnvelope(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  // Letters, marks, digits, dots and hyphens only: URL drops and rewrites much else.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return email;
  const url = `http://${domain}/`;
  return URL.canParse(url) ? `${email.slice(0, at)}@${new URL(url).hostname}` : '';
}
