import { localDay } from '@tendwell/content/hours';
import type { Site } from './site.js';

/** The day for which the site is made, `YYYY-MM-DD`: what was over before it is left out of the pages. */
export const siteDay = ({ now, practice }: Site): string => localDay(now, practice.timeZone).date;
