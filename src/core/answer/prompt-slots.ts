import { asOfDate } from '../briefing/chronology.ts';
import type { Briefing, Fact, Moment, Status } from '../briefing/types.ts';
import type { Turn } from '../conversation/types.ts';
import { cleanText } from '../language/clean.ts';
import { formatDate } from '../language/dates.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import type { StoppedBy } from '../reply/check-names.ts';
import { nameLabel } from '../reply/chip.ts';

/** Facts for a prompt, a JSON object on each line, in the order given. */
export function factsSlot(facts: readonly Fact[], briefing: Briefing, language: Language): string {
  return facts.map((fact) => JSON.stringify(factLine(fact, briefing, language))).join('\n');
}

/** The same with what has changed of each. */
export function changesSlot(
  changed: readonly { readonly fact: Fact; readonly change: string }[],
  briefing: Briefing,
  language: Language,
): string {
  return changed
    .map(({ fact, change }) => JSON.stringify({ ...factLine(fact, briefing, language), change }))
    .join('\n');
}

/** What was asked before, a JSON object on each line, earliest first; only the latest questions. */
export function threadSlot(turns: readonly Turn[]): string {
  return turns
    .slice(-TURNS_MAX)
    .map(({ question, facts }) => JSON.stringify({ question: cleanText(question), facts }))
    .join('\n');
}

/** What came earlier is rarely what "it" stands for. */
const TURNS_MAX = 6;

/** `French (fr)`: any language that a reader may write in, by its code. */
export function languageSlot(code: string): string {
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code} (${code})`;
}

export function asOfSlot(briefing: Briefing, language: Language): string {
  return formatDate(asOfDate(briefing), language);
}

/** Sentences that a check has stopped, a JSON object on each line, with the point on which each was wrong. */
export function stoppedSlot(stopped: readonly { readonly text: string; readonly check: StoppedBy }[]): string {
  return stopped.map(({ text, check }) => JSON.stringify({ text: cleanText(text), wrong: check })).join('\n');
}

function factLine(fact: Fact, briefing: Briefing, language: Language) {
  const { speaker, onBehalfOf } = fact.saidBy;
  return {
    id: fact.id,
    text: cleanText(inLanguage(fact.text, language)),
    speaker: nameLabel(speaker, briefing, language),
    ...(onBehalfOf !== undefined && { for: nameLabel(onBehalfOf, briefing, language) }),
    status: STATUS_WORDS[fact.status],
    planned: fact.planned,
    ...(fact.happened && { happened: momentWords(fact.happened, language) }),
    ...(fact.said && { said: momentWords(fact.said, language) }),
    ...(fact.disputes.length > 0 && { disputes: fact.disputes }),
  };
}

/** For the model, which reads English; readers see `Wording.status`. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  reported: 'reported by the publisher itself',
  claimed: 'claimed by the speaker',
  assessed: 'judged likely by the speaker, not asserted',
  announced: 'announced by the speaker as an act or intention of their own',
  denied: 'stated by the speaker as a denial',
  'no-evidence': 'the speaker knows of no evidence, which is neither yes nor no',
};

function momentWords({ date, qualifier }: Moment, language: Language): string {
  return formatDate(date, language, qualifier);
}
