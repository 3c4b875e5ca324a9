/** The Trusted Types policies that the page creates: its own, and those of Lit and of the site's elements. */
const TRUSTED_TYPES = 'tendwell-editor lit-html tendwell';

/** Nothing is loaded from elsewhere. Texts of the site are shown in a frame that runs no scripts. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES}`,
].join('; ');

/** Files can't do anything, wherever they are opened. Only drawings have styles. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

const COMMON = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-robots-tag': 'noindex',
};

/** Headers of the page and of the pages to sign in. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'content-security-policy': PAGE_POLICY,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
};

/** Headers of everything else. */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'content-security-policy': FILE_POLICY,
  'cache-control': 'no-store',
};

/**
 * Headers of a letter that is shown in a frame of the page. Letters have their styles inline. The page's frame allows
 * no scripts either. Images are allowed separately.
 */
export const MAIL_HEADERS = {
  ...COMMON,
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'",
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
} as const;
