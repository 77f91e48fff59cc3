import type { Asked } from '../asked.ts';
import { chooseFacts } from '../choose.ts';
import { answered, declined, rewritten, type Written } from '../outcome.ts';
import { standAlone } from '../stand-alone.ts';

/** Up to three facts that share words with the question, word for word; declines where none does. */
export function honest(asked: Asked): Written {
  if (asked.task === 'follow-up') return rewritten(standAlone(asked));
  const chosen = chooseFacts(asked);
  return chosen.length === 0 ? declined() : answered(chosen.map(({ id, text }) => ({ text, facts: [id] })));
}

/** Says of every question that the facts do not answer it, and of every follow-up that it stands alone. */
export function declining(asked: Asked): Written {
  return asked.task === 'follow-up' ? rewritten(asked.question) : declined();
}
