import { fillPrompt, type PromptFiles } from '../prompt.ts';
import { ANSWER_SCHEMA, FOLLOW_UP_SCHEMA } from '../prompt-schemas.ts';
import { asOfSlot, changesSlot, factsSlot, languageSlot, stoppedSlot, threadSlot } from '../prompt-slots.ts';
import type { Prompts } from './types.ts';

/** Six sentences of four hundred characters, as JSON; one question; three sentences. */
export const ANSWER_MAX_TOKENS = 900;
const FOLLOW_UP_MAX_TOKENS = 200;
const OPENING_MAX_TOKENS = 500;

/** What a model is asked, from prompt files and what goes into them. Pure. */
export function fillPrompts(files: PromptFiles): Prompts {
  return {
    version: `answer ${files.answer.version}`,
    answer({ briefing, facts, turns, question, language, place, stopped }) {
      const messages = fillPrompt(files.answer, {
        facts: factsSlot(facts, briefing, language),
        thread: threadSlot(turns),
        question,
        language: languageSlot(language),
        as_of: asOfSlot(briefing, language),
        stopped: stoppedSlot(stopped),
      });
      return { task: 'answer', ...paidBy(place), messages, schema: ANSWER_SCHEMA, maxTokens: ANSWER_MAX_TOKENS };
    },
    followUp({ turns, question, language, place }) {
      const messages = fillPrompt(files['follow-up'], {
        thread: threadSlot(turns),
        question,
        language: languageSlot(language),
      });
      const maxTokens = FOLLOW_UP_MAX_TOKENS;
      return { task: 'follow-up', ...paidBy(place), messages, schema: FOLLOW_UP_SCHEMA, maxTokens };
    },
    opening({ briefing, changed, language, place }) {
      const messages = fillPrompt(files.digest, {
        changes: changesSlot(changed, briefing, language),
        language: languageSlot(language),
        as_of: asOfSlot(briefing, language),
      });
      const maxTokens = OPENING_MAX_TOKENS;
      return { task: 'digest', ...paidBy(place), messages, schema: ANSWER_SCHEMA, maxTokens };
    },
  };
}

function paidBy(place: string | undefined): { readonly place?: string } {
  return place === undefined ? {} : { place };
}
