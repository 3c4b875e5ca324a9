// @ts-check

/**
 * How well a measurement distinguishes two samples: the probability that a value of `others` is greater than a value of
 * `ones` (the area under the ROC curve, from Mann-Whitney U). 0.5 means that they can't be told apart.
 *
 * @param {readonly number[]} ones
 * @param {readonly number[]} others
 */
export function separation(ones, others) {
  const all = [
    ...ones.map((value) => ({ value, other: false })),
    ...others.map((value) => ({ value, other: true })),
  ];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end++;
    // Equal values get their average rank.
    for (let i = start; i < end; i++) if (all[i]?.other) ranks += (start + 1 + end) / 2;
    start = end;
  }
  const n = others.length;
  return (ranks - (n * (n + 1)) / 2) / (n * ones.length);
}

/**
 * How far {@link separation} deviates from 0.5 by chance: 1.96 standard errors.
 *
 * @param {number} ones
 * @param {number} others
 */
export function chance(ones, others) {
  return 1.96 * Math.sqrt((ones + others + 1) / (12 * ones * others));
}

/**
 * The largest difference between two distribution functions (Kolmogorov-Smirnov).
 *
 * @param {readonly number[]} ones
 * @param {readonly number[]} others
 */
export function distance(ones, others) {
  const [a, b] = [[...ones].sort((x, y) => x - y), [...others].sort((x, y) => x - y)];
  let [i, j, most] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const value = Math.min(/** @type {number} */ (a[i]), /** @type {number} */ (b[j]));
    while (i < a.length && a[i] === value) i++;
    while (j < b.length && b[j] === value) j++;
    most = Math.max(most, Math.abs(i / a.length - j / b.length));
  }
  return most;
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}
