import type { Asked, AskedFact } from './asked.ts';

/**
 * Facts that share words with the question, most first, at most three; each with what disputes it. Empty for none. For a digest
 * the first three.
 */
export function chooseFacts({ task, facts, question }: Asked): AskedFact[] {
  if (task === 'digest') return facts.slice(0, FACTS_MAX);
  const asked = wordsOf(question);
  const shared = ({ text }: AskedFact) => [...wordsOf(text)].filter((word) => asked.has(word)).length;
  const ranked = facts.filter((fact) => shared(fact) > 0).toSorted((a, b) => shared(b) - shared(a));
  const chosen = new Set<AskedFact>();
  for (const fact of ranked) {
    if (chosen.size >= FACTS_MAX) break;
    chosen.add(fact);
    for (const other of facts) if (fact.disputes.includes(other.id)) chosen.add(other);
  }
  return [...chosen];
}

const FACTS_MAX = 3;
/** Enough to tell words apart, and to know a plural or a tense. */
const [WORD_MIN_CHARS, STEM_CHARS] = [4, 5];

function wordsOf(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter(isTelling).map((word) => word.slice(0, STEM_CHARS)));
}

function isTelling(word: string): boolean {
  return word.length >= WORD_MIN_CHARS && !COMMON.has(word);
}

const COMMON = new Set(
  `what when where which whom whose does have been with that this from about will would could there their they them were
  more much many some into than then said says quel quelle quels quelles quand pour dans avec elle elles sont etait ete
  cette leur leurs plus combien comment pourquoi est-ce deja dire dit`.split(/\s+/),
);
