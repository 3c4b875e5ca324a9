import { z } from 'zod';
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
}

/** Either the fields, or what is wrong with which. */
export type ParsedSignUp =
  | { readonly ok: true; readonly fields: SignUpFields }
  | { readonly ok: false; readonly errors: Readonly<Record<string, FieldError>> };

/** Any character that could end a header line, hide, or turn writing around. Marks that join letters are allowed. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  );

const schema = z.object({
  email: z
    .string('emailMissing')
    .trim()
    .min(1, 'emailMissing')
    .transform(toEnvelope)
    // The browser's own rule for <input type="email">, so that both agree, and a dot in the domain.
    .pipe(
      z
        .email({ pattern: z.regexes.html5Email, error: 'emailInvalid' })
        .max(254)
        .regex(/@[^@]+\.[^@]+$/),
    ),
  name: optional(
    z
      .string()
      .trim()
      .max(100)
      .refine((name) => !INVISIBLE.test(name)),
  ),
  locale: optional(z.string().max(35).refine(isLocale)),
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
export function parseSignUp(fields: Fields, consentVersion: string): ParsedSignUp {
  const result = schema.safeParse({ ...fields });
  if (result.success && result.data.consent === consentVersion) {
    const { email, name, locale, page } = result.data;
    return { ok: true, fields: { email, name, locale, page } };
  }
  // Of another version, or none: what is agreed to was not what the visitor saw.
  const errors: Record<string, FieldError> = fields.consent === consentVersion ? {} : { consent: 'consent' };
  for (const { path, message } of result.error?.issues ?? []) {
    const field = String(path[0]);
    errors[field] ??= message === 'emailMissing' ? message : (ERRORS[field] ?? 'field');
  }
  return { ok: false, errors };
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

function isLocale(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Writes the domain in ASCII ("bücher.example" is "xn--bcher-kva.example"); what is no domain stays, to be refused. */
function toEnvelope(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  // Letters, marks, digits, dots and hyphens only: URL drops and rewrites much else.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return email;
  const url = `http://${domain}/`;
  return URL.canParse(url) ? `${email.slice(0, at)}@${new URL(url).hostname}` : email;
}
