import { paint, wrap } from '../words.js';
import type { Fault } from './settings.js';

/** What is in the way, one below the other. */
export function faultLines(faults: readonly Fault[], color: boolean): string {
  return faults
    .map(({ what, help }) => `${paint(color, 'bold', wrap(what, '  '))}\n${wrap(help, '      ')}\n`)
    .join('\n');
}
