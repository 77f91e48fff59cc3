import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import { clean } from './clean-text.ts';
import type { Tables } from './tables.ts';

/**
 * A query that is put together once and run with other values each time: to build one takes several times as long as
 * SQLite takes to run it. `build` may put the values only where a value stands in SQL, and decides nothing by them: it
 * is given stand-ins. For one engine: another has other SQL.
 */
export function prepared<Values extends object, Row>(
  build: (db: Kysely<Tables>, values: Values) => Compilable<Row>,
): (db: Kysely<Tables>, values: Values) => Promise<QueryResult<Row>> {
  let query: CompiledQuery<Row> | undefined;
  return (db, values) => {
    query ??= build(db, standInsFor<Values>()).compile();
    const given = new Map<unknown, unknown>(Object.entries(values));
    const parameters = query.parameters.map((value) => {
      if (!(value instanceof StandIn)) return value;
      if (!given.has(value.name)) throw new TypeError(`No value for ${value.name}.`);
      return clean(given.get(value.name));
    });
    return db.executeQuery({ ...query, parameters });
  };
}

class StandIn {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Kysely looks at no value that it puts among the parameters, so that anything can stand in for it. */
function standInsFor<Values extends object>(): Values {
  return new Proxy({}, { get: (_, name) => new StandIn(String(name)) }) as Values;
}
