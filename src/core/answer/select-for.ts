import type { Turn } from '../conversation/types.ts';
import { nameLabel } from '../reply/chip.ts';
import { wordsFor } from '../reply/words-for.ts';
import { contextOf, mayLean } from './follow-up.ts';
import type { PreparedBriefing } from './prepare.ts';
import type { QuestionReader, ReadQuestion } from './question.ts';
import { repliesTo } from './replies.ts';
import { scoreFacts } from './score.ts';
import { isThin, type Selection, selectFacts } from './select.ts';
import { selectFromContext } from './select-from-context.ts';
import { askedTime } from './time.ts';
import { isSilent, voicesOf } from './voice.ts';
import { wantedBy } from './wanted-by.ts';

/** A question, and what it is asked of. */
export interface Asking {
  readonly asked: ReadQuestion;
  readonly prepared: PreparedBriefing;
  readonly read: QuestionReader;
  readonly turns: readonly Turn[];
}

/** What was selected, or what is wrong with the question. */
export interface Selected extends Selection {
  readonly problem?: string;
  readonly isUnclear?: true;
}

/** The facts for one question, or what is wrong with it. `follows` where it is the second of two in one line. */
export function select(
  { asked, prepared, read, turns }: Asking,
  follows = false,
  told?: ReadonlySet<string>,
): Selected {
  const wording = wordsFor(asked.language);
  const wanted = wantedBy(asked, prepared);
  const scored = scoreFacts(asked, prepared, wanted);
  const context = contextOf(turns, prepared, read);
  const voices = voicesOf(asked, prepared);
  const selecting = {
    question: asked,
    scored,
    wanted,
    context,
    voices,
    leans: follows || mayLean(asked),
    ...(told && { told }),
  };
  const problem = (text: string) => ({ facts: [], nearest: selectFacts(selecting).nearest, problem: text });
  const [unknown] = scored.unknownNames;
  if (unknown !== undefined) return problem(wording.notNamed(unknown));
  const silent = [...voices].find((voice) => isSilent(voice, prepared));
  if (silent !== undefined) {
    return problem(wording.nothingFrom(nameLabel(silent, prepared.briefing, asked.language)));
  }
  const replies = repliesTo(selecting, prepared);
  if (replies.length > 0) return { facts: replies, nearest: [] };
  const isOnlyFor = context !== undefined && asksOnlyFor(voices, asked);
  if (!isOnlyFor && !isThin(scored, wanted, context !== undefined && selecting.leans)) return selectFacts(selecting);
  if (context && (isOnlyFor || asksAnything(asked))) return selectFromContext(selecting);
  const isLater = askedTime(asked, prepared) === 'later';
  return isLater ? selectFacts(selecting) : { ...problem(wording.unclear), isUnclear: true };
}

/** "And according to Kirby?": nothing but whose words are asked for. */
function asksOnlyFor(voices: ReadonlySet<string>, { terms }: ReadQuestion): boolean {
  const content = terms.filter(({ role }) => role === 'content');
  return content.length > 0 && content.every(({ kind, key }) => kind === 'name' && voices.has(key));
}

/** "ok thanks" asks nothing. */
function asksAnything({ text, folded, kind, asks }: ReadQuestion): boolean {
  return text.includes('?') || kind !== 'open' || asks.status || asks.others || ASKING.test(folded);
}

const ASKING = /^\W*(and |so |et |alors )?(what|how|which|whose|que|qu|quoi|quels?|quelles?|comment)\b/;
