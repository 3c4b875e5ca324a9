/**
 * The mailbox that an address belongs to, for limits only: people are identified by {@link emailKey}. Otherwise somebody
 * could get around the limits per recipient with the many spellings that lead to one mailbox.
 *
 * What follows a plus sign is dropped for every domain, because many providers ignore it, and a limit that several
 * people share does no harm.
 */
export function limitKey(email: string): string {
  const lowercase = email.toLowerCase();
  const at = lowercase.lastIndexOf('@');
  const domain = lowercase.slice(at + 1);
  const provider = PROVIDERS.find(({ domains }) => domains.includes(domain));
  const user = lowercase.slice(0, at).replace(/(?<=.)\+.*$/, '');
  const name = provider ? user.replace(provider.ignored, '') : user;
  // Nothing is left of "..@gmail.com".
  return `${name || user}@${provider?.domains[0] ?? domain}`;
}

/** Providers that ignore some characters in addresses, or have several domains for one mailbox. */
const PROVIDERS: readonly { readonly domains: readonly string[]; readonly ignored: RegExp }[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignored: /\./g },
  { domains: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'], ignored: /[._-]/g },
  { domains: ['icloud.com', 'me.com', 'mac.com'], ignored: /(?!)/g },
];
