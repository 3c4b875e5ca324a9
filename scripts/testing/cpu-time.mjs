// @ts-check

/**
 * The CPU time that work takes, in milliseconds. Unlike elapsed time, it doesn't include other programs on the machine.
 *
 * @param {() => void} work
 */
export function cpuTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
