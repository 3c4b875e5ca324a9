/** The clock of this machine, which nothing else in this package reads. */
export const systemClock = (): Date => new Date();
