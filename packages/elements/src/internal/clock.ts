/** The only place in this package that reads the machine's clock. Tests set `now` to the moment that they are about. */
export const clock = { now: (): Date => new Date() };
