import type { Concept, Concepts } from './concepts.ts';
import { conceptLines, standsAt } from './concepts.ts';
import { ARMS_EXPANSIONS } from './expansions/arms.ts';
import { BUSINESS_EXPANSIONS } from './expansions/business.ts';
import { DIPLOMACY_EXPANSIONS } from './expansions/diplomacy.ts';
import { DISASTERS_EXPANSIONS } from './expansions/disasters.ts';
import { ENERGY_EXPANSIONS } from './expansions/energy.ts';
import { EVENTS_EXPANSIONS } from './expansions/events.ts';
import { EVERYDAY_EXPANSIONS } from './expansions/everyday.ts';
import { FIGURES_EXPANSIONS } from './expansions/figures.ts';
import { GOVERNMENT_EXPANSIONS } from './expansions/government.ts';
import { INTELLIGENCE_EXPANSIONS } from './expansions/intelligence.ts';
import { JUSTICE_EXPANSIONS } from './expansions/justice.ts';
import { LIFE_EXPANSIONS } from './expansions/life.ts';
import { MEASURES_EXPANSIONS } from './expansions/measures.ts';
import { NATURE_EXPANSIONS } from './expansions/nature.ts';
import { OPINION_EXPANSIONS } from './expansions/opinion.ts';
import { PARTIES_EXPANSIONS } from './expansions/parties.ts';
import { SOCIETY_EXPANSIONS } from './expansions/society.ts';
import { TRADE_EXPANSIONS } from './expansions/trade.ts';
import { WAR_EXPANSIONS } from './expansions/war.ts';
import { foldText } from './fold.ts';
import type { Stemmer, TextLanguage } from './stems.ts';

/**
 * Words by which readers ask for what reports tell in others: a group a line, `English | French`, words and expressions parted by
 * commas, in dictionary form. If a fact has one word of a group, a question with another one is probably about that very
 * thing: "how many people *died*" and "*killed* nine", « quand *change*-t-on la batterie » and « *remplacera* les modules ».
 * Looser than the lexicon, whose concepts say the same: an expansion helps to find a fact and proves nothing, so the
 * checks of a drafted text do not know it. Never opposites, never mere neighbours in a theme.
 */
export const EXPANSIONS = [
  WAR_EXPANSIONS,
  ARMS_EXPANSIONS,
  INTELLIGENCE_EXPANSIONS,
  DIPLOMACY_EXPANSIONS,
  TRADE_EXPANSIONS,
  GOVERNMENT_EXPANSIONS,
  JUSTICE_EXPANSIONS,
  SOCIETY_EXPANSIONS,
  OPINION_EXPANSIONS,
  DISASTERS_EXPANSIONS,
  NATURE_EXPANSIONS,
  LIFE_EXPANSIONS,
  MEASURES_EXPANSIONS,
  BUSINESS_EXPANSIONS,
  ENERGY_EXPANSIONS,
  EVERYDAY_EXPANSIONS,
  PARTIES_EXPANSIONS,
  FIGURES_EXPANSIONS,
  EVENTS_EXPANSIONS,
].join('\n');

/** The words and expressions of one language. There are tens of thousands: what can be shared is. */
interface Table {
  readonly words: Map<string, readonly Concept[]>;
  /** By the first stem, the longest first. */
  readonly expressions: Map<string, Expression[]>;
}

interface Expression {
  /** Its stems, parted by spaces. */
  readonly text: string;
  readonly concept: Concept;
}

/** Of a folded line. */
const WORDS = /[\p{L}\p{N}]+/gu;
const COLUMNS: readonly TextLanguage[] = ['en', 'fr'];
const NONE: readonly Concept[] = [];
/** A word of more groups than this says too many things to tell anything, and is left out. */
const GROUPS_MAX = 6;

/** Reads groups of words as `concepts.ts` reads concepts, a language when it is first asked for. Spanish has none yet. */
export function createExpansions(list: string, stemmers: Readonly<Record<TextLanguage, Stemmer>>): Concepts {
  const lines = conceptLines(list);
  const tables: Partial<Record<TextLanguage, Table>> = {};
  return {
    at(stems, index, language) {
      if (!COLUMNS.includes(language)) return NONE;
      tables[language] ??= readColumn(lines, COLUMNS.indexOf(language), stemmers[language]);
      const { words, expressions } = tables[language];
      const first = stems[index] ?? '';
      const single = words.get(first) ?? NONE;
      const begun = expressions.get(first);
      if (!begun) return single;
      const standing = begun.filter(({ text }) => standsAt(text, stems, index));
      return [...standing.map(({ concept }) => concept), ...single];
    },
  };
}

function readColumn(lines: readonly string[], column: number, stemmer: Stemmer): Table {
  const groups = lines.map((_, id): readonly [Concept] => [{ id, length: 1 }]);
  const words = new Map<string, readonly Concept[]>();
  const expressions = new Map<string, Expression[]>();
  for (const [id, line] of lines.entries()) {
    for (const expression of foldText(line.split('|')[column] ?? '').split(',')) {
      const stems = (expression.match(WORDS) ?? []).map((word) => stemmer.stem(word));
      const [first] = stems;
      const group = groups[id];
      if (first === undefined || !group) continue;
      if (stems.length > 1) {
        const known = expressions.get(first) ?? [];
        known.push({ text: stems.join(' '), concept: { id, length: stems.length } });
        expressions.set(first, known);
      } else {
        const known = words.get(first);
        if (!known) words.set(first, group);
        else if (!known.includes(group[0])) words.set(first, [...known, ...group]);
      }
    }
  }
  for (const [word, known] of words) if (known.length > GROUPS_MAX) words.delete(word);
  for (const known of expressions.values()) known.sort((a, b) => b.concept.length - a.concept.length);
  return { words, expressions };
}
