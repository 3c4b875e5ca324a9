import { confirmExpiry, manageExpiry } from '../lifetimes.js';
import { confirmationMail, reminderMail } from '../mail/compose.js';
import { linkUrl, type PageContext } from '../pages/page.js';
import type { SignUpFields } from '../request/fields.js';
import type { SignUp } from '../store/sign-up-store.js';
import { newToken } from '../tokens.js';
import type { RouteContext } from './route-context.js';

/** A sign-up with both emails, because only the store knows whether the address is confirmed. */
export async function composeSignUp(
  route: RouteContext,
  context: PageContext,
  { email, name, locale, page, interests }: SignUpFields,
): Promise<SignUp> {
  const { consent } = context.newsletter;
  const at = route.now();
  // Only one of the emails is stored, so both can use the same tokens.
  const [action, unsubscribe] = await Promise.all([newToken(), newToken()]);
  const unsubscribeUrl = linkUrl(context, 'unsubscribe', unsubscribe.text);
  return {
    email,
    name,
    locale: locale ?? context.language.tag,
    interests,
    consent: { text: consent.text, version: consent.version, page },
    at,
    limits: route.settings.limits,
    confirmation: {
      mail: confirmationMail(
        { ...context, at },
        {
          confirm: linkUrl(context, 'confirm', action.text),
          unsubscribe: unsubscribeUrl,
          block: linkUrl(context, 'block', unsubscribe.text),
        },
        interests,
      ),
      confirm: { tokenHash: action.hash, expiresAt: confirmExpiry(at) },
      unsubscribeTokenHash: unsubscribe.hash,
    },
    reminder: {
      mail: reminderMail(
        { ...context, at },
        { unsubscribe: unsubscribeUrl, manage: linkUrl(context, 'manage', action.text) },
      ),
      unsubscribeTokenHash: unsubscribe.hash,
      manage: { tokenHash: action.hash, expiresAt: manageExpiry(at) },
    },
  };
}
