/**
 * The clock of all elements: what is open now, what is announced, and which row is today's depend on it. Replace `now` to
 * show them at another moment, such as that of a server, or of a test. Elements that are already connected keep their
 * state until it changes by itself.
 *
 * It is the only place in this package that reads the clock of the computer.
 */
export const clock: {
  /** The current moment. Default: that of the computer. */
  now: () => Date;
} = { now: () => new Date() };
