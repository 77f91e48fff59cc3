import { CompiledQuery } from 'kysely';
import type { Engine } from './engine.ts';

/** SQL as it is written, for a package that keeps a table of its own in our database. */
export interface RawSql {
  /** A query whose answer was lost is put again, so that it must do no harm twice. Throws StoreFailed. */
  query(query: { readonly text: string; readonly values?: readonly unknown[] }): Promise<{
    readonly rows: readonly unknown[];
    readonly rowCount: number;
  }>;
}

/** Nothing for SQLite: such packages speak Postgres. */
export function rawSql(engine: Engine): RawSql | undefined {
  if (engine.kind !== 'postgres') return undefined;
  return {
    async query({ text, values = [] }) {
      const query = CompiledQuery.raw(text, [...values]);
      const { rows, numAffectedRows } = await engine.attempt((db) => db.executeQuery(query));
      return { rows, rowCount: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) };
    },
  };
}
