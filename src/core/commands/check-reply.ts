import type { CheckedSentence } from '../answer/check-text.ts';
import type { Briefing, Fact } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import { checkWordsFor } from '../reply/check-words-for.ts';
import { factPart } from '../reply/chip.ts';
import type { Part, Reply } from '../reply/types.ts';
import { shortAsOf } from '../views/views.ts';
import { echoWhole } from './echo.ts';

/** What became of each sentence of a checked text: its verdict, why, and the facts with their chips. */
export function checkReply(sentences: readonly CheckedSentence[], briefing: Briefing, language: Language): Reply {
  const wording = checkWordsFor(language);
  const count = (verdict: CheckedSentence['verdict']) => sentences.filter((each) => each.verdict === verdict).length;
  const summary = wording.summary(count('supported'), count('contradicted'), count('unsupported'));
  return {
    language,
    audience: 'everyone',
    parts: [
      ...(sentences.length > 1 ? [{ kind: 'text' as const, text: summary }] : []),
      ...sentences.flatMap((sentence) => sentenceParts(sentence, briefing, language)),
    ],
    asOf: shortAsOf(briefing, language),
    actions: [],
  };
}

function sentenceParts(sentence: CheckedSentence, briefing: Briefing, language: Language): Part[] {
  const wording = checkWordsFor(language);
  const factsOf = (ids: readonly string[]) => ids.flatMap((id) => briefing.facts.find((fact) => fact.id === id) ?? []);
  const [facts, others] = [factsOf(sentence.facts), factsOf(sentence.otherSide)];
  const show = (role: 'fact' | 'account' | 'nearest') => (fact: Fact) => factPart(fact, briefing, language, role);
  const text = (words: string): Part => ({ kind: 'text', text: words });
  return [
    { kind: 'entry', name: wording.verdict[sentence.verdict], text: echoWhole(sentence.text) },
    ...sentence.reasons.map(({ message }) => text(echoWhole(message))),
    ...(sentence.wouldHold ? [text(wording.wouldHold)] : []),
    ...facts.map(show(sentence.verdict === 'supported' ? 'fact' : 'nearest')),
    ...(others.length > 0 ? [text(wording.otherSide), ...others.map(show('account'))] : []),
  ];
}
