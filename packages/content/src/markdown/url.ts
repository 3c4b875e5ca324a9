const SCHEMES = {
  link: ['http', 'https', 'mailto', 'tel'],
  image: ['http', 'https'],
};

/**
 * The URL as it may be printed, or `undefined` when it must not be: a scheme that is not on the list, or half of a
 * surrogate pair. Expects decoded text. Control characters, which browsers skip, are
 * taken out first. What it returns must be escaped whole, so that the browser sees what was
 * checked here. An address without a scheme is relative, `//host` included; a backslash, which browsers would take
 * for a slash, is encoded.
 */
export function safeUrl(url: string, kind: 'link' | 'image'): string | undefined {
  const plain = url.replace(/\p{Cc}/gu, '').trim();
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(plain) ?? [];
  if (scheme !== undefined && !SCHEMES[kind].includes(scheme.toLowerCase())) return undefined;
  try {
    return encodeURI(plain)
      .replaceAll('%25', '%')
      .replace(/%5B|%5D/g, (bracket) => (bracket === '%5B' ? '[' : ']'));
  } catch {
    return undefined;
  }
}
