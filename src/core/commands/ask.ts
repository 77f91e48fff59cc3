import { answerFromAny, beginWith } from './answering.ts';
import type { CommandParts } from './ports.ts';
import type { Command } from './types.ts';
import { unusableQuestion } from './unusable.ts';

/** Answers a question from the briefing it names first, or else from the one it fits. */
export function createAsk(parts: Omit<CommandParts, 'reportFailure' | 'checker'>): Command {
  return {
    name: 'ask',
    summary: { en: 'Answers a question from the briefings', fr: 'Répond à une question d’après les dossiers' },
    usage: { en: '/ask [name of a briefing] question', fr: '/ask [nom d’un dossier] question' },
    options: [
      {
        name: 'question',
        label: { en: 'question', fr: 'question' },
        summary: { en: 'What you want to know', fr: 'Ce que vous voulez savoir' },
        isRequired: true,
      },
    ],
    async run({ question = '' }, { language, place }) {
      const [first = '', ...rest] = question.split(' ');
      const briefing = parts.library.find(first.toLowerCase());
      if (!briefing) return answerFromAny({ text: question, language, place }, parts);
      const text = rest.join(' ');
      const unusable = unusableQuestion(text, language);
      return unusable ? { reply: unusable } : beginWith(briefing, { text, language, place }, parts);
    },
  };
}
