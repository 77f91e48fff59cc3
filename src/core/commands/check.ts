import type { Briefing } from '../briefing/types.ts';
import { checkWordsFor } from '../reply/check-words-for.ts';
import { briefingEntries } from './briefing-entries.ts';
import { checkAgainst, unusableText } from './checking.ts';
import { notice } from './notice.ts';
import type { CommandParts } from './ports.ts';
import type { Command, CommandContext } from './types.ts';

/**
 * Checks a text, sentence by sentence, against the briefing it names first, or that of the conversation, or else the one
 * it fits.
 */
export function createCheck({
  library,
  search,
  checker,
}: Pick<CommandParts, 'library' | 'search' | 'checker'>): Command {
  return {
    name: 'check',
    summary: { en: 'Checks a text against a briefing', fr: 'Vérifie un texte d’après un dossier' },
    usage: { en: '/check [name of a briefing] text', fr: '/check [nom d’un dossier] texte' },
    options: [
      {
        name: 'text',
        label: { en: 'text', fr: 'texte' },
        summary: { en: 'What you have read', fr: 'Ce que vous avez lu' },
        isRequired: true,
      },
    ],
    async run({ text = '' }, context) {
      const { language } = context;
      const [first = '', ...rest] = text.split(' ');
      const named = library.find(first.toLowerCase());
      const claim = named ? rest.join(' ') : text;
      const unusable = unusableText(claim, language);
      if (unusable) return { reply: unusable };
      const fitting = named ? [named] : await fittingBriefings(claim, context);
      const [briefing, ...others] = fitting;
      if (!briefing) return { reply: notice(checkWordsFor(language).noneFits, language) };
      if (others.length > 0) {
        return { reply: notice(checkWordsFor(language).severalFit, language, briefingEntries(fitting, language)) };
      }
      return checkAgainst(briefing, claim, language, checker);
    },
  };

  async function fittingBriefings(claim: string, { openBriefing }: CommandContext): Promise<readonly Briefing[]> {
    const slug = await openBriefing?.();
    const open = slug === undefined ? undefined : library.find(slug);
    return open ? [open] : search(claim);
  }
}
