import type { PlaceChoices, Places } from '../core/conversation/ports.ts';
import type { Engine } from './engine.ts';

export function createPlaces({ attempt, writeOne }: Engine): Places {
  return {
    find: (place) =>
      attempt(async (db) => {
        const row = await db.selectFrom('places').selectAll().where('place', '=', place).executeTakeFirst();
        if (row === undefined) return {};
        return {
          ...(row.language !== null && { language: row.language }),
          ...(row.time_zone !== null && { timeZone: row.time_zone }),
          ...(row.model !== null && { model: row.model === 1 }),
        };
      }),

    change: async (place, choices) => {
      const columns = toColumns(choices);
      if (Object.keys(columns).length === 0) return;
      await writeOne((db) =>
        db
          .insertInto('places')
          .values({ place, ...columns })
          .onConflict((conflict) => conflict.column('place').doUpdateSet(columns))
          .execute(),
      );
    },
  };
}

function toColumns({ language, timeZone, model }: PlaceChoices) {
  return {
    ...(language !== undefined && { language }),
    ...(timeZone !== undefined && { time_zone: timeZone }),
    ...(model !== undefined && { model: model ? 1 : 0 }),
  };
}
