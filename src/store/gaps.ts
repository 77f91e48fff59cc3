import { type Kysely, sql } from 'kysely';
import { normalQuestion, shownQuestion } from '../core/conversation/normal-question.ts';
import type { Gap, GapFilter, Gaps } from '../core/conversation/ports.ts';
import type { Clock, Engine } from './engine.ts';
import type { Tables } from './tables.ts';

export function createGaps({ attempt, writeOne }: Engine, clock: Clock): Gaps {
  return {
    note: async ({ slug, question, language, place, thread, user }) => {
      const normal = normalQuestion(question);
      if (normal === '') return;
      const row = {
        id: clock.newId(),
        slug,
        language,
        normal,
        question: shownQuestion(question),
        place,
        thread,
        user_id: user ?? null,
        asked_at: clock.now(),
      };
      await writeOne(
        (db) =>
          db
            .insertInto('unanswered')
            .values(row)
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute(),
        'soon',
      );
    },

    list: (filter) => attempt((db) => listGaps(db, filter)),
  };
}

async function listGaps(db: Kysely<Tables>, { slug, place, since, limit }: GapFilter): Promise<readonly Gap[]> {
  return await db
    .selectFrom('unanswered')
    .select(({ fn }) => [
      'slug',
      'language',
      fn.min('question').as('question'),
      fn.countAll<number>().as('count'),
      fn.min('asked_at').as('firstAt'),
      fn.max('asked_at').as('lastAt'),
    ])
    .$if(slug !== undefined, (query) => query.where('slug', '=', slug ?? ''))
    .$if(place !== undefined, (query) => query.where('place', '=', place ?? ''))
    .$if(since !== undefined, (query) => query.where('asked_at', '>=', since ?? 0))
    .groupBy(['slug', 'language', 'normal'])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(sql`max(asked_at)`, 'desc')
    .orderBy('normal')
    .limit(limit)
    .execute();
}
