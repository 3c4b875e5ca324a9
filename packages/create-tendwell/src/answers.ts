import type { Colors, Design, PracticeKind } from '@tendwell/content';

/** The languages in which the kit has interface texts. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'ar', 'zh'] as const;
/** Where a site can be published. `other` writes no file for a host. */
export const HOSTS = ['github', 'netlify', 'cloudflare', 'vercel', 'other'] as const;

/** A language, from {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];
/** A host, from {@link HOSTS}. */
export type Host = (typeof HOSTS)[number];

/** What a new site is about. */
export interface Answers {
  /** The name of the practice. */
  readonly name: string;
  readonly kind: PracticeKind;
  /** City or town. */
  readonly town: string;
  /** Street and number. Default: none. */
  readonly street?: string | undefined;
  /** State or province, as on an envelope: `ME`. Default: none. */
  readonly region?: string | undefined;
  /** Default: none. */
  readonly postalCode?: string | undefined;
  /** ISO 3166-1 code: `US`. */
  readonly country: string;
  /** IANA time zone. */
  readonly timeZone: string;
  /** The languages of the site. The first one is the main language. */
  readonly languages: readonly [Language, ...Language[]];
  readonly design: Design;
  readonly colors: Colors;
  readonly host: Host;
  /** Whether visitors can sign up for a newsletter. It needs a server that runs Node. */
  readonly newsletter: boolean;
}
