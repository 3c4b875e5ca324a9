/** Parameters that only say where a visitor came from. */
const TRACKING =
  /^(?:utm_\w+|_hs(?:enc|mi)|[a-z]{1,6}clid|gbraid|wbraid|mc_[ce]id|igshi?d?|mkt_tok|vero_\w+|oly_\w+_id|li_fat_id|ref_src|ref_url|cmpid|s_cid|spm)$/i;
/** The hosts on which it is only used for tracking: elsewhere, it may be a real parameter. */
const SHARE_ID = /(?:^|\.)(?:youtu\.be|youtube\.com|spotify\.com)$/;

/** Redirects that mail programs and word processors put in front of links, and the parameter with the real URL. */
const REDIRECTS: readonly [host: RegExp, path: RegExp, parameter: string][] = [
  [/(?:^|\.)google\.[a-z.]{2,6}$/, /^\/url$/, 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\/?/, 'url'],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, 'u'],
];

/**
 * The URL of a pasted link, without redirects and tracking parameters.
 *
 * @returns `undefined` for links that don't work for visitors: to a path on the author's computer, to a place within
 *   the document, or with a scheme that the site does not allow.
 */
export function cleanUrl(href: string): string | undefined {
  const given = href.trim();
  if (/^(?:mailto|tel):[^\s<>]+$/i.test(given)) return given;
  // A path on the site, such as `/visit/`, but not the host of another site.
  if (/^\/(?![/\\])[^\s<>]*$/.test(given)) return given;
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  const target = redirectTarget(url);
  if (target !== undefined) return cleanUrl(target);
  const tracking = [...url.searchParams.keys()].filter(
    (name) => TRACKING.test(name) || (name === 'si' && SHARE_ID.test(url.hostname)),
  );
  // Setting the parameters encodes the others again, so it is only done if there is something to remove.
  if (tracking.length === 0) return given.replace(/[\s<>]/g, encodeURIComponent);
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

function redirectTarget(url: URL): string | undefined {
  for (const [host, path, parameter] of REDIRECTS) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const target = url.searchParams.get(parameter);
    // This ends, because each step is shorter.
    if (target !== null && target.length < url.href.length) return target;
  }
  return undefined;
}
