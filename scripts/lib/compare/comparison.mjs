// @ts-check

/** Sizes vary by a few bytes with the names that a minifier chooses. */
const NOTEWORTHY_BYTES = 10;

/**
 * What changed between two checkouts, as Markdown.
 *
 * @param {ReadonlyMap<string, number>} before bytes by entry
 * @param {ReadonlyMap<string, number>} after
 * @param {{ base: number, head: number }} build milliseconds
 */
export function comparison(before, after, build) {
  const rows = [...new Set([...before.keys(), ...after.keys()])]
    .map((entry) => ({ entry, from: before.get(entry), to: after.get(entry) }))
    .filter(
      ({ from, to }) => from === undefined || to === undefined || Math.abs(to - from) >= NOTEWORTHY_BYTES,
    );
  const table = [
    '| entry, minified and gzipped | before | after | difference |',
    '|---|--:|--:|--:|',
    ...rows.map(
      ({ entry, from, to }) => `| \`${entry}\` | ${bytes(from)} | ${bytes(to)} | ${difference(from, to)} |`,
    ),
  ];
  return [
    '### Sizes and speed',
    '',
    ...(rows.length > 0 ? table : ['No entry for browsers changed its size.']),
    '',
    `Building the practice site takes ${(build.head / build.base).toFixed(2)} times the processor’s time of before: ${seconds(build.base)} before, ${seconds(build.head)} after (medians, measured in turn).`,
  ].join('\n');
}

/** @param {number | undefined} value */
const bytes = (value) => (value === undefined ? '–' : value.toLocaleString('en-US'));
/** @param {number | undefined} from @param {number | undefined} to */
const difference = (from, to) => {
  if (from === undefined) return 'new';
  if (to === undefined) return 'removed';
  return `${to > from ? '+' : '−'}${Math.abs(to - from).toLocaleString('en-US')}`;
};
/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
