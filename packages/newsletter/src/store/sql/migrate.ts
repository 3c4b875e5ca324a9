import type { Database } from './database.js';
import { migrations } from './schema.js';

/**
 * Brings the schema up to date. Several processes can do this at the same time: there is one writer at a time, and
 * every step runs once.
 *
 * @throws Error when a newer version of this package has changed the schema.
 */
export async function migrate(database: Database): Promise<void> {
  const { integer, table, nowMs } = database.dialect;
  const steps = migrations(database.dialect);
  await database.write(async ({ rows, run }) => {
    await run(
      `CREATE TABLE IF NOT EXISTS tendwell_schema (version ${integer} PRIMARY KEY, applied_at ${integer} NOT NULL) ${table}`,
    );
    const [row] = await rows('SELECT coalesce(max(version), 0) AS version FROM tendwell_schema');
    const version = Number(row?.version);
    if (version > steps.length) {
      throw new Error(
        `The newsletter store has schema version ${version}, but this version of @tendwell/newsletter supports up to ${steps.length}. Update @tendwell/newsletter.`,
      );
    }
    for (const [index, statements] of steps.entries()) {
      if (index < version) continue;
      for (const statement of statements) await run(statement);
      await run(`INSERT INTO tendwell_schema VALUES (?, ${nowMs})`, [index + 1]);
    }
  });
}
