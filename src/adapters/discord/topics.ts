import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Briefing } from '../../core/briefing/types.ts';
import { inLanguage, type Language } from '../../core/language/languages.ts';
import { shortAsOf } from '../../core/views/views.ts';
import { label } from './escape.ts';
import { OFFERED_MAX, OFFERED_NAME_MAX_CHARS } from './limits.ts';

/**
 * What is offered while somebody types the name of a briefing: the briefings given, the first of them that Discord takes,
 * in their order. The title is cut before the date is: "Iran, Russia and a drone plant · as of June 2023".
 */
export function topicChoices(
  briefings: readonly Briefing[],
  language: Language,
): APIApplicationCommandOptionChoice<string>[] {
  return briefings.slice(0, OFFERED_MAX).map((briefing) => {
    const asOf = ` · ${label(shortAsOf(briefing, language), OFFERED_NAME_MAX_CHARS / 2)}`;
    const title = label(inLanguage(briefing.title, language), OFFERED_NAME_MAX_CHARS - asOf.length);
    return { name: `${title}${asOf}`, value: briefing.slug };
  });
}
