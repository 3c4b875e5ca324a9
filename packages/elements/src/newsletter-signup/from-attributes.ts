import type { Newsletter, SignupProvider } from '@tendwell/content';
import { checkedUrl } from '../internal/shown.js';

/** The attributes of `<newsletter-signup>` that describe a newsletter. */
export interface Attributes
  extends Readonly<
    Record<
      'action' | 'heading' | 'description' | 'consent' | 'consentVersion' | 'privacyUrl',
      string | undefined
    >
  > {
  readonly provider: SignupProvider | undefined;
}

/** The newsletter that an element's attributes describe. Undefined without an `action`. */
export function fromAttributes(attributes: Attributes): Newsletter | undefined {
  const {
    action,
    provider,
    heading,
    description = '',
    consent = '',
    consentVersion = '1',
    privacyUrl,
  } = attributes;
  if (!checkedUrl(action, 'image')) return undefined;
  return {
    action: action ?? '',
    description,
    consent: { text: consent, version: consentVersion },
    ...(provider && { provider }),
    ...(heading && { heading }),
    ...(privacyUrl && { privacyUrl }),
  };
}
