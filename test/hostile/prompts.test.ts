import { describe, expect, it } from 'vitest';
import { fillPrompts } from '../../src/core/answer/drafting/fill-prompts.ts';
import type { AnswerPrompt } from '../../src/core/answer/drafting/types.ts';
import { aBriefing, aFact } from '../core/builders.ts';
import { PAYLOADS } from './payloads/payloads.ts';
import { PROMPT_FILES } from './stage.ts';

const prompts = fillPrompts(PROMPT_FILES);

type Place = 'question' | 'thread' | 'fact' | 'speaker' | 'stopped';

/** The messages of both prompts, with a text in one of the places that a reader, an editor or a model writes in. */
function messagesWith(place: Place | 'nowhere', text: string) {
  const at = (here: Place) => (here === place ? text : 'Why?');
  const facts = [aFact({ text: { en: at('fact') }, saidBy: { speaker: at('speaker') } })];
  const turns = [{ question: at('thread'), language: 'en', facts: ['f1'] }] as const;
  const asking = { turns, question: at('question'), language: 'en', place: undefined } as const;
  const stopped: AnswerPrompt['stopped'] = [{ text: at('stopped'), check: 'coverage' }];
  const answer = prompts.answer({ ...asking, briefing: aBriefing(), facts, stopped });
  return [...answer.messages, ...prompts.followUp(asking).messages];
}

/** What is ours: the whole of a system message, and of a user message what stands outside every block. */
function frame(messages: ReturnType<typeof messagesWith>) {
  return messages.map(({ role, text }) => {
    const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
    return { role, text: role === 'system' ? text : lines.filter((line) => !line.startsWith('| ')) };
  });
}

/** Words at which a model takes a message to end. */
const TOKENS = /<\|?\/?[a-z_]+\|?>|\[\/?[A-Z]{3,}\]|<<SYS>>/;

describe.each<Place>(['question', 'thread', 'fact', 'speaker', 'stopped'])(
  'a hostile input in a prompt, as %s',
  (place) => {
    it('leaves every fence and every word of ours as they are', () => {
      const usual = frame(messagesWith('nowhere', ''));
      const moved = PAYLOADS.filter(
        ({ text }) => JSON.stringify(frame(messagesWith(place, text))) !== JSON.stringify(usual),
      );
      expect(usual).toHaveLength(4);
      expect(moved).toEqual([]);
    });

    it('ends no message', () => {
      const users = (text: string) => messagesWith(place, text).filter(({ role }) => role === 'user');
      expect(PAYLOADS.filter(({ text }) => users(text).some((message) => TOKENS.test(message.text)))).toEqual([]);
    });
  },
);
