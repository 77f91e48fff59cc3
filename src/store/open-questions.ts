import type { OpenQuestions } from '../core/conversation/ports.ts';
import type { Clock, Engine } from './engine.ts';

export function createOpenQuestions({ attempt, writeOne }: Engine, clock: Clock): OpenQuestions {
  return {
    keep: async ({ place, id, thread, user, question }) => {
      const row = { place, id, thread: thread ?? null, user_id: user, question, asked_at: clock.now() };
      await writeOne((db) =>
        db
          .insertInto('open_questions')
          .values(row)
          .onConflict((conflict) => conflict.columns(['place', 'id']).doNothing())
          .execute(),
      );
    },

    find: (place, id) =>
      attempt(async (db) => {
        const row = await db
          .selectFrom('open_questions')
          .select('question')
          .where('place', '=', place)
          .where('id', '=', id)
          .executeTakeFirst();
        return row?.question;
      }),
  };
}
