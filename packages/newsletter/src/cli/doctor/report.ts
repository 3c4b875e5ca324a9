import { visible } from '@tendwell/content/terminal';
import { style, wrap } from '../format.js';
import type { Finding } from './finding.js';

/** The findings about one subject. */
export interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

const LABELS = {
  ok: ['ok  ', 'green'],
  note: ['note', 'yellow'],
  fix: ['FIX ', 'red'],
  unknown: ['?   ', 'yellow'],
} as const;

/** Formats a report for people, 80 columns wide. */
export function toText(sections: readonly Section[], color: boolean): string {
  return `${sections.map((section) => formatSection(section, color)).join('\n')}\n${summary(sections)}\n`;
}

function formatSection({ title, findings }: Section, color: boolean): string {
  const lines = findings.map(({ state, message, help }) => {
    const [label, styleName] = LABELS[state];
    const text = wrap(visible(message), '        ').trimStart();
    return `  ${style(color, styleName, label)}  ${text}\n${help ? `${wrap(visible(help), '          ')}\n` : ''}`;
  });
  return `${style(color, 'bold', title)}\n${lines.join('')}`;
}

function summary(sections: readonly Section[]): string {
  const all = sections.flatMap(({ findings }) => findings);
  const count = (state: Finding['state']) => all.filter((finding) => finding.state === state).length;
  const [toFix, unchecked] = [count('fix'), count('unknown')];
  const rest = unchecked > 0 ? ` ${unchecked} could not be checked.` : '';
  return `${toFix > 0 ? `${toFix} to fix.` : 'No problems found.'}${rest}`;
}

/** Formats a report as JSON. */
export function toJson(sections: readonly Section[]): string {
  const checks = sections.flatMap(({ title, findings }) =>
    findings.map((finding) => ({ area: title, ...finding })),
  );
  const ok = !checks.some(({ state }) => state === 'fix');
  return `${JSON.stringify({ version: 1, ok, checks }, null, 2)}\n`;
}
