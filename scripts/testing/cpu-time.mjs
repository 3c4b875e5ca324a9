// @ts-check

/**
 * The processor's time that work takes, in milliseconds. Other programs on the machine don't add to it, as they do to
 * the time on the clock.
 *
 * @param {() => void} work
 */
export function cpuTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
