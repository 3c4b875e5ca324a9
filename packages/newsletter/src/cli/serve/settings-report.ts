import { style, wrap } from '../format.js';
import type { SettingsIssue } from './settings.js';

/** Formats what is wrong with the settings and how to fix it, for a terminal. */
export function formatSettingsIssues(issues: readonly SettingsIssue[], color: boolean): string {
  return issues
    .map(({ message, help }) => `${style(color, 'bold', wrap(message, '  '))}\n${wrap(help, '      ')}\n`)
    .join('\n');
}
