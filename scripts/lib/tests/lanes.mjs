// @ts-check

/** @typedef {() => Promise<void>} Task */

/**
 * Runs sequences of tasks at the same time. A sequence that has ended goes on with the first shared task that no other
 * one has begun.
 *
 * @param {readonly (readonly Task[])[]} lanes
 * @param {readonly Task[]} shared the longest first, so that all sequences end at about the same time
 */
export async function runLanes(lanes, shared) {
  const rest = [...shared];
  await Promise.all(
    lanes.map(async (lane) => {
      for (const task of lane) await task();
      for (let task = rest.shift(); task; task = rest.shift()) await task();
    }),
  );
}
