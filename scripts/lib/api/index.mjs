// @ts-check
import path from 'node:path';
import { documentationGaps, examplesOf } from './docs.mjs';
import { exampleErrors } from './examples.mjs';
import { createProgram, publishedPackages } from './program.mjs';
import { REPORT, reportOf } from './report.mjs';
import { surfaceOf } from './surface.mjs';

/**
 * Reads the built declarations of every package.
 *
 * @returns what is to be committed, and what the documentation lacks
 */
export function readApi() {
  const published = publishedPackages();
  const program = createProgram(published);
  const checker = program.getTypeChecker();
  const surfaces = published.map((one) => ({ one, surface: surfaceOf(one, program) }));
  const examples = new Map(surfaces.map(({ one, surface }) => [one.name, examplesOf(surface, checker)]));
  return {
    published,
    reports: surfaces.map(({ one, surface }) => ({
      name: one.name,
      file: path.join(one.folder, REPORT),
      text: reportOf(one, surface),
    })),
    gaps: surfaces.flatMap(({ surface }) => documentationGaps(surface, checker)),
    exampleErrors: exampleErrors(published, examples, program),
  };
}
