import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parsePractice } from '../parse/index.js';
import { practiceSchema } from '../schema/practice.js';
import { checkFolder } from './check-folder.js';

const folder = fileURLToPath(new URL('../../test/fixtures/complete/', import.meta.url));

describe('a folder that states every fact', () => {
  test('has no issues', async () => {
    const { issues } = await checkFolder(folder, { now: new Date('2026-03-02T12:00:00Z') });
    expect(issues).toEqual([]);
  });

  test('states every key of the practice schema', async () => {
    const text = await readFile(join(folder, 'practice.yaml'), 'utf8');
    const practice = parsePractice(text, { file: 'practice.yaml' });
    const missing = pathsOf(practiceSchema).filter((path) => !isStated(practice, path));
    // The hours of a person have the keys that the hours of a location have.
    expect(missing.filter((path) => path[2] !== 'hours' || path[0] !== 'practitioners')).toEqual([]);
  });
});

/** The path of every key, with `*` for the entries of a list. */
function pathsOf(schema: z.core.$ZodType, path: readonly string[] = []): string[][] {
  if (schema instanceof z.ZodOptional) return pathsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return pathsOf(schema.element, [...path, '*']);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => pathsOf(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => [
    [...path, key],
    ...pathsOf(field as z.core.$ZodType, [...path, key]),
  ]);
}

function isStated(value: unknown, [key = '', ...rest]: readonly string[]): boolean {
  if (key === '*') return Object.values(value ?? {}).some((entry) => isStated(entry, rest));
  const found = typeof value === 'object' ? (value as Record<string, unknown> | null)?.[key] : undefined;
  return found !== undefined && (rest.length === 0 || isStated(found, rest));
}
