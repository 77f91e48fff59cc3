import type { Briefing } from '../../core/briefing/types.ts';
import { inLanguage, type Language } from '../../core/language/languages.ts';
import { shorten } from '../../core/reply/shorten.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { BUTTON_TEXT_MAX_CHARS, SUGGESTED_PROMPTS_MAX } from './limits.ts';

/** What `assistant.threads.setSuggestedPrompts` is given, beside the channel. */
export interface SuggestedPrompts {
  readonly title: string;
  /** `message` is what the reader says by choosing it: plain text, a question that finds its briefing. */
  readonly prompts: { readonly title: string; readonly message: string }[];
}

/** A first question about each of the first briefings; no prompts where there are none. */
export function suggestedPrompts(briefings: readonly Briefing[], language: Language): SuggestedPrompts {
  const { suggestions, suggestion } = wordsFor(language).slack;
  return {
    title: suggestions,
    prompts: briefings.slice(0, SUGGESTED_PROMPTS_MAX).map((briefing) => {
      const title = shorten(inLanguage(briefing.title, language), BUTTON_TEXT_MAX_CHARS);
      return { title, message: suggestion(title) };
    }),
  };
}
