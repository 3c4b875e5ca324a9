import { paint, visible, wrap } from '../words.js';
import type { Finding } from './finding.js';

/** What was looked at together. */
export interface Area {
  readonly title: string;
  readonly findings: readonly Finding[];
}

const MARKS = {
  ok: ['ok  ', 'green'],
  note: ['note', 'yellow'],
  fix: ['FIX ', 'red'],
  unknown: ['?   ', 'yellow'],
} as const;

/** Words of 80 columns: a mark, what was found, and below it what to do. */
export function toText(areas: readonly Area[], color: boolean): string {
  return `${areas.map((area) => areaText(area, color)).join('\n')}\n${summary(areas)}\n`;
}

function areaText({ title, findings }: Area, color: boolean): string {
  const lines = findings.map(({ state, what, todo }) => {
    const [mark, style] = MARKS[state];
    const words = wrap(visible(what), '        ').trimStart();
    return `  ${paint(color, style, mark)}  ${words}\n${todo ? `${wrap(visible(todo), '          ')}\n` : ''}`;
  });
  return `${paint(color, 'bold', title)}\n${lines.join('')}`;
}

function summary(areas: readonly Area[]): string {
  const all = areas.flatMap(({ findings }) => findings);
  const count = (state: Finding['state']) => all.filter((finding) => finding.state === state).length;
  const [toFix, unseen] = [count('fix'), count('unknown')];
  const rest = unseen > 0 ? ` ${unseen} could not be looked at.` : '';
  if (toFix > 0) return `${toFix} to fix.${rest}`;
  return `${unseen > 0 ? 'Nothing to fix as far as could be seen.' : 'All is well.'}${rest}`;
}

export function toJson(areas: readonly Area[]): string {
  const checks = areas.flatMap(({ title, findings }) =>
    findings.map((finding) => ({ area: title, ...finding })),
  );
  const ok = !checks.some(({ state }) => state === 'fix');
  return `${JSON.stringify({ version: 1, ok, checks }, null, 2)}\n`;
}
