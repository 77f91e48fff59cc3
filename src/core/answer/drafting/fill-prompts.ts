import { asOfDate } from '../../briefing/chronology.ts';
import type { Briefing, Fact, Moment } from '../../briefing/types.ts';
import type { Turn } from '../../conversation/types.ts';
import { inLanguage, type Language } from '../../language/languages.ts';
import { nameLabel } from '../../reply/chip.ts';
import type { Prompt } from '../../text-model.ts';
import { fillPrompt, type PromptFile } from '../prompt.ts';
import type { Prompts } from './types.ts';

export interface FilesOfPrompts {
  readonly answer: PromptFile<'answer'>;
  readonly 'follow-up': PromptFile<'follow-up'>;
}

/** Six sentences of four hundred characters, as JSON; and one question. */
export const ANSWER_MAX_TOKENS = 900;
const FOLLOW_UP_MAX_TOKENS = 200;
/** Follow-ups lean on the latest turns only. */
const TURNS_MAX = 4;

const TEXT = { type: 'string' } as const;

/** Strict, as OpenAI wants it: every property is required and no other is allowed. */
export const ANSWER_SCHEMA: Prompt['schema'] = {
  name: 'answer',
  schema: object({
    verdict: { type: 'string', enum: ['answered', 'declined'] },
    sentences: { type: 'array', items: object({ text: TEXT, facts: { type: 'array', items: TEXT } }) },
  }),
};
const FOLLOW_UP_SCHEMA: Prompt['schema'] = { name: 'follow_up', schema: object({ question: TEXT }) };

function object(properties: Readonly<Record<string, object>>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** What a model is asked, from prompt files and what goes into them. Pure. */
export function fillPrompts(files: FilesOfPrompts): Prompts {
  return {
    version: `answer ${files.answer.version}`,
    answer({ briefing, facts, turns, question, language, place, stopped }) {
      const messages = fillPrompt(files.answer, {
        facts: lines(facts.map((fact) => factRow(fact, briefing, language))),
        thread: lines(turns.slice(-TURNS_MAX).map(turnRow)),
        question,
        language: LANGUAGE_NAMES[language],
        as_of: asOfDate(briefing),
        stopped: lines(stopped.map(({ text, check }) => ({ text, wrong: check }))),
      });
      return { task: 'answer', ...placeOf(place), messages, schema: ANSWER_SCHEMA, maxTokens: ANSWER_MAX_TOKENS };
    },
    followUp({ turns, question, language, place }) {
      const messages = fillPrompt(files['follow-up'], {
        thread: lines(turns.slice(-TURNS_MAX).map(turnRow)),
        question,
        language: LANGUAGE_NAMES[language],
      });
      const maxTokens = FOLLOW_UP_MAX_TOKENS;
      return { task: 'follow-up', ...placeOf(place), messages, schema: FOLLOW_UP_SCHEMA, maxTokens };
    },
  };
}

/** As the prompts, which are in English, name them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' };

function placeOf(place: string | undefined): { readonly place?: string } {
  return place === undefined ? {} : { place };
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

/** A fact as data, in the language of the answer. */
function factRow(fact: Fact, briefing: Briefing, language: Language) {
  const { id, text, status, planned, saidBy, said, happened, disputes } = fact;
  return {
    id,
    text: inLanguage(text, language),
    speaker: nameLabel(saidBy.speaker, briefing, language),
    status,
    ...(planned && { planned }),
    ...(happened && { happened: momentRow(happened) }),
    ...(said && { said: momentRow(said) }),
    ...(disputes.length > 0 && { disputes }),
  };
}

function momentRow({ date, qualifier }: Moment): string {
  return qualifier === undefined ? date : `${qualifier} ${date}`;
}

function turnRow({ question, facts }: Turn) {
  return { question, facts };
}
