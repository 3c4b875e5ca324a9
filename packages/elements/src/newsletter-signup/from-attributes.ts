import type { Newsletter } from '@tendwell/content';

type Attribute =
  | 'action'
  | 'provider'
  | 'heading'
  | 'description'
  | 'consent'
  | 'consentVersion'
  | 'privacyUrl';

/** A newsletter as an element's attributes describe it, if they say where its form posts to. */
export function fromAttributes(
  attributes: Readonly<Record<Attribute, string | undefined>>,
): Newsletter | undefined {
  const { action, heading, description = '', consent = '', consentVersion = '1', privacyUrl } = attributes;
  if (!action) return undefined;
  const provider = attributes.provider as NonNullable<Newsletter['provider']> | undefined;
  return {
    action,
    description,
    consent: { text: consent, version: consentVersion },
    ...(provider && { provider }),
    ...(heading && { heading }),
    ...(privacyUrl && { privacyUrl }),
  };
}
