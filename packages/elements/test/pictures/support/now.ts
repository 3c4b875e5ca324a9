/** When every scene plays: a Thursday afternoon, Eastern Time. */
export const NOW = new Date('2026-11-19T14:40:00-05:00');
