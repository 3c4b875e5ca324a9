import type { Database } from './database.js';
import { migrations } from './schema.js';

/** Brings the tables up to date. Many may do so at once: one writes at a time, and each step is done once. */
export async function migrate(database: Database): Promise<void> {
  const { integer, table } = database.dialect;
  const steps = migrations(database.dialect);
  await database.write(async ({ rows, run }) => {
    await run(
      `CREATE TABLE IF NOT EXISTS tendwell_schema (version ${integer} PRIMARY KEY, applied_at ${integer} NOT NULL) ${table}`,
    );
    const [row] = await rows('SELECT coalesce(max(version), 0) AS version FROM tendwell_schema');
    const version = Number(row?.version);
    if (version > steps.length) {
      throw new Error(
        `The newsletter store has schema ${version}; this version of @tendwell/newsletter knows ${steps.length}. Use the newer version.`,
      );
    }
    for (const [index, statements] of steps.entries()) {
      if (index < version) continue;
      for (const statement of statements) await run(statement);
      await run('INSERT INTO tendwell_schema VALUES (?, ?)', [index + 1, Date.now()]);
    }
  });
}
