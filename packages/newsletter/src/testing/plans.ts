import { expect } from 'vitest';
import type { Database, Statement, Transaction } from '../store/sql/database.js';

/** A database that records the statements of its transactions. */
export function recording(database: Database): { database: Database; statements: Statement[] } {
  const statements: Statement[] = [];
  const record =
    <T>(work: (transaction: Transaction) => Promise<T>) =>
    ({ rows, run }: Transaction) =>
      work({
        rows: (sql, args = []) => {
          statements.push({ sql, args });
          return rows(sql, args);
        },
        run: (sql, args = []) => {
          statements.push({ sql, args });
          return run(sql, args);
        },
      });
  return {
    statements,
    database: {
      dialect: database.dialect,
      read: (sql, args) => database.read(sql, args),
      close: () => database.close(),
      write: (work) => database.write(record(work)),
      writeRows: (work) => database.writeRows(record(work)),
      writeAll: (together) => {
        statements.push(...together);
        return database.writeAll(together);
      },
    },
  };
}

/** Expects that a libSQL file finds all rows of statements by an index. */
export async function expectIndexes(database: Database, statements: readonly Statement[]): Promise<void> {
  for (const { sql, args } of statements) {
    if (sql.startsWith('INSERT')) continue;
    const plan = await database.read(`EXPLAIN QUERY PLAN ${sql}`, args);
    expect(plan.length).toBeGreaterThan(0);
    // Few rows: what the statement itself has found, an existence check, and the index of leased rows.
    const scan = /^SCAN (?!free\b|suppressions\b|deliveries USING INDEX deliveries_leased\b)/;
    for (const { detail } of plan) expect.soft(detail, sql).not.toMatch(scan);
  }
}

/** Expects that PostgreSQL looks at few rows. */
export async function expectFewRows(
  database: Database,
  statements: readonly Statement[],
  most: number,
): Promise<void> {
  for (const { sql, args } of statements) {
    if (sql.startsWith('INSERT')) continue;
    const [row] = await database.read(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, args);
    const plans = row?.['QUERY PLAN'] as unknown as readonly { Plan: PlanNode }[] | undefined;
    expect.soft(plans?.map(({ Plan }) => visitedRows(Plan))[0], sql).toBeLessThanOrEqual(most);
  }
}

/** A step of a query as PostgreSQL explains it. */
interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

function visitedRows(node: PlanNode): number {
  const below = (node.Plans ?? []).map(visitedRows);
  return Math.max(node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0), ...below);
}
