import { confirmationMail, confirmUntil, manageUntil, reminderMail } from '../mail/compose.js';
import type { Settings } from '../options.js';
import type { PageContext } from '../pages/page.js';
import type { SignUpFields } from '../request/fields.js';
import type { SignUp } from '../store/store.js';
import { newToken } from '../tokens.js';

/** A sign-up with both of the mails that may go out, for whether the address is known is for the store to find out. */
export async function makeSignUp(
  { now, limits }: Settings,
  { practice, newsletter, language, site, basePath }: PageContext,
  { email, name, locale, page, interests }: SignUpFields & { readonly locale: string },
): Promise<SignUp> {
  const at = now();
  const [confirm, withdraw, leave, manage] = await Promise.all([
    newToken(),
    newToken(),
    newToken(),
    newToken(),
  ]);
  const common = { practice, newsletter, language, at };
  const url = (route: string, token: string) => `${site}${basePath}/${route}?token=${token}`;
  return {
    email,
    name,
    locale,
    interests,
    consent: { text: newsletter.consent.text, version: newsletter.consent.version, page },
    at,
    limits,
    confirmation: {
      mail: confirmationMail(
        common,
        { confirm: url('confirm', confirm.text), unsubscribe: url('unsubscribe', withdraw.text) },
        interests,
      ),
      confirmToken: confirm.hash,
      confirmUntil: confirmUntil(at),
      unsubscribeToken: withdraw.hash,
    },
    reminder: {
      mail: reminderMail(common, {
        unsubscribe: url('unsubscribe', leave.text),
        manage: url('manage', manage.text),
      }),
      unsubscribeToken: leave.hash,
      manage: { token: manage.hash, until: manageUntil(at) },
    },
  };
}
