import { setFlagsFromString } from 'node:v8';

/**
 * - How much the heap may grow, in percent, before what is no longer used is freed. By default, it often grows to more than
 *   twice of what is used.
 * - How many times larger the room for new objects becomes each time. In Node 24, it grows to 128 MB by default, and in Node
 *   20 to 48 MB, although most of what a build makes is either kept or written at once.
 * - That objects stay among the new ones until they turn out to be kept. What is made of the texts when they are read is
 *   kept, so V8 would put what the same code makes of the pages among the old ones at once, where it stays for long.
 */
export const HEAP_FLAGS = [
  '--heap-growing-percent=40',
  '--semi-space-growth-factor=1',
  '--no-allocation-site-pretenuring',
] as const;

/** Keeps the memory of a build close to what it uses. On large sites, V8's defaults would take hundreds of megabytes more. */
export function limitHeapGrowth(): void {
  for (const flag of HEAP_FLAGS) setFlagsFromString(flag);
}
