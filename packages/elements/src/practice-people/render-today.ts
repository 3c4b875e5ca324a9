import type { Practice } from '@tendwell/content';
import { today } from '../practice-footer/today.js';
import { type PracticePeopleHtmlOptions, practicePeopleHtml } from './practice-people.html.js';

/** The people of a practice with their hours of today's season. */
export const renderToday = (practice: Practice, options: PracticePeopleHtmlOptions) =>
  practicePeopleHtml(practice, { ...options, today: today(practice.timeZone) });
