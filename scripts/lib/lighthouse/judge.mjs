// @ts-check

/** @typedef {import('./install.mjs').LighthouseResult} LighthouseResult */

/** Time to the largest paint, in milliseconds, on the slow phone that Lighthouse simulates. */
const LARGEST_PAINT_MS = 1_500;
/** Bytes of compressed scripts that the page of an article loads before somebody scrolls. */
const ARTICLE_SCRIPT_BYTES = 16_000;

/**
 * @typedef {object} Judged
 * @property {Record<string, number>} scores of the four categories, from 0 to 100
 * @property {number} largestPaintMs
 * @property {number} shift
 * @property {number} scriptBytes compressed, without headers
 * @property {number} imageBytes without headers
 * @property {string[]} problems
 */

/**
 * The results in a page's report, and those that are not good enough.
 *
 * @param {LighthouseResult} result
 * @param {{ isArticle: boolean, isHidden: boolean }} page whether it is an article, and asks search engines not to list it
 * @param {(url: string) => number} sizeOf the compressed size of a file, in bytes
 * @returns {Judged}
 */
export function judge({ categories, audits, runtimeError }, { isArticle, isHidden }, sizeOf) {
  const problems = runtimeError ? [runtimeError.message] : [];
  /** @type {Record<string, number>} */
  const scores = {};
  for (const [name, { score, auditRefs }] of Object.entries(categories)) {
    // The audit asks for every page to be listed.
    const failed = auditRefs.filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1 && !(isHidden && id === 'is-crawlable'),
    );
    const isExcused = isHidden && name === 'seo' && failed.length === 0;
    scores[name] = isExcused ? 100 : Math.round((score ?? 0) * 100);
    if ((scores[name] ?? 0) < 100) {
      const reasons = failed.map(({ id }) => audits[id]?.title).join('; ');
      problems.push(`${name} ${scores[name]} of 100: ${reasons}`);
    }
  }
  const value = (/** @type {string} */ id) => audits[id]?.numericValue ?? Number.NaN;
  const bytesOf = (/** @type {string} */ type) =>
    (audits['network-requests']?.details?.items ?? [])
      .filter(({ resourceType }) => resourceType === type)
      .reduce((sum, { url = '' }) => sum + (url.startsWith('data:') ? 0 : sizeOf(url)), 0);
  const largestPaintMs = Math.round(value('largest-contentful-paint'));
  const shift = value('cumulative-layout-shift');
  const scriptBytes = bytesOf('Script');
  if (!(largestPaintMs <= LARGEST_PAINT_MS))
    problems.push(`the largest paint takes ${largestPaintMs} ms, more than ${LARGEST_PAINT_MS}`);
  if (shift !== 0) problems.push(`the layout shifts by ${shift}`);
  if (isArticle && scriptBytes > ARTICLE_SCRIPT_BYTES)
    problems.push(`an article loads ${scriptBytes} bytes of scripts, more than ${ARTICLE_SCRIPT_BYTES}`);
  return { scores, largestPaintMs, shift, scriptBytes, imageBytes: bytesOf('Image'), problems };
}
