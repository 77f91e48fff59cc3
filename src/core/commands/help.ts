import { inLanguage } from '../language/languages.ts';
import { wordsFor } from '../reply/words-for.ts';
import type { Command } from './types.ts';

/** Lists the commands, itself included. `commands` is asked when help is. */
export function createHelp(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    summary: { en: 'Lists the commands', fr: 'Liste les commandes' },
    usage: { en: '/help', fr: '/help' },
    options: [],
    async run(_options, { language }) {
      const wording = wordsFor(language);
      const entries = commands().map(({ usage, summary }) => ({
        kind: 'entry' as const,
        name: inLanguage(usage, language),
        text: inLanguage(summary, language),
      }));
      const followUp = { kind: 'text' as const, text: wording.helpFollowUp };
      return {
        reply: { language, audience: 'asker', title: wording.help, parts: [...entries, followUp], actions: [] },
      };
    },
  };
}
