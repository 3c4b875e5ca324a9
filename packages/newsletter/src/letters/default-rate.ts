/** Emails per hour. Few enough for most email providers. */
export const DEFAULT_RATE = 600;
