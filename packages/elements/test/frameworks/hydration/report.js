// @ts-check
/** What the test reads from the page. */
const state = { reports: /** @type {string[]} */ ([]), hydrated: false };
Object.assign(globalThis, { hydration: state });

/** @param {unknown} problem */
export const report = (problem) => void state.reports.push(String(problem));

export const hydrated = () => {
  state.hydrated = true;
};

// Vue, Svelte, and development builds in general only log what they find.
for (const level of /** @type {const} */ (['warn', 'error'])) {
  const log = console[level];
  console[level] = (...values) => {
    report(values.map(String).join(' '));
    log(...values);
  };
}
