import { confirmationMail, confirmUntil, manageUntil, reminderMail } from '../mail/compose.js';
import { Letters } from '../mail/letters.js';
import type { Settings } from '../options.js';
import type { PageContext } from '../pages/page.js';
import type { SignUpFields } from '../request/fields.js';
import type { SignUp } from '../store/store.js';
import { newToken } from '../tokens.js';

/** A sign-up with both of the mails that may go out, for whether the address is known is for the store to find out. */
export async function makeSignUp(
  settings: Settings,
  { practice, newsletter, language, site, basePath }: PageContext,
  { email, name, locale, page, interests }: SignUpFields & { readonly locale: string },
): Promise<SignUp> {
  const { now, limits } = settings;
  const at = now();
  // One of the two mails is stored, and with it what the tokens are for.
  const [go, leave] = await Promise.all([newToken(), newToken()]);
  const mails = lettersOf(settings).write(
    JSON.stringify([site, language.tag, interests]),
    at,
    { go: go.text, leave: leave.text },
    (tokens) => {
      const common = { practice, newsletter, language, at };
      const url = (route: string, token: string) => `${site}${basePath}/${route}?token=${token}`;
      const unsubscribe = url('unsubscribe', tokens.leave);
      return {
        confirmation: confirmationMail(
          common,
          { confirm: url('confirm', tokens.go), unsubscribe },
          interests,
        ),
        reminder: reminderMail(common, { unsubscribe, manage: url('manage', tokens.go) }),
      };
    },
  );
  return {
    email,
    name,
    locale,
    interests,
    consent: { text: newsletter.consent.text, version: newsletter.consent.version, page },
    at,
    limits,
    confirmation: {
      mail: mails.confirmation,
      confirmToken: go.hash,
      confirmUntil: confirmUntil(at),
      unsubscribeToken: leave.hash,
    },
    reminder: {
      mail: mails.reminder,
      unsubscribeToken: leave.hash,
      manage: { token: go.hash, until: manageUntil(at) },
    },
  };
}

/** Each endpoint has its own practice, newsletter and words. */
const letters = new WeakMap<Settings, Letters>();

function lettersOf(settings: Settings): Letters {
  const known = letters.get(settings) ?? new Letters();
  letters.set(settings, known);
  return known;
}
