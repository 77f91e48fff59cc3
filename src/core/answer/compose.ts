import { asOfDate } from '../briefing/chronology.ts';
import type { Briefing, Fact } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import type { Chip, Part, Reply } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { shortAsOf } from '../views/views.ts';
import type { Answer, Citation, Sentence, Verdict } from './types.ts';

/** Puts answers together: what is said, and how it reads. */
export interface Composer {
  /** By facts; whatever disputes one of them is told beside it. `intro` stands in front, such as that plans are plans. */
  readonly facts: (facts: readonly Fact[], intro?: readonly string[]) => Answer;
  /** A list of parts that is itself the answer, such as a timeline. */
  readonly view: (parts: readonly Part[], title?: string) => Answer;
  /** By sentences about the report itself. */
  readonly sentences: (sentences: readonly string[]) => Answer;
  /** That the briefing does not say, why, and the nearest that it does say. */
  readonly decline: (why: readonly string[], nearest?: readonly Fact[]) => Answer;
}

export function createComposer(briefing: Briefing, language: Language): Composer {
  const wording = wordsFor(language);
  const answer = (
    verdict: Verdict,
    parts: readonly Part[],
    rest: Partial<Pick<Answer, 'sentences' | 'nearest'>>,
    title?: string,
  ): Answer => {
    const reply: Reply = {
      language,
      audience: 'everyone',
      ...(title === undefined ? {} : { title }),
      parts,
      asOf: shortAsOf(briefing, language),
      actions: [{ kind: 'ask', slug: briefing.slug, label: wording.ask }],
    };
    return { verdict, language, asOf: asOfDate(briefing), sentences: [], nearest: [], ...rest, reply };
  };
  const texts = (lines: readonly string[]): Part[] => lines.map((text) => ({ kind: 'text', text }));

  return {
    facts(facts, intro = []) {
      const accounts = accountsOf(facts, briefing);
      const contested = facts.findIndex((fact) => accounts.includes(fact));
      const before = facts.slice(0, Math.max(0, contested));
      const others = facts.filter((fact) => !accounts.includes(fact) && !before.includes(fact));
      const parts: Part[] = [
        ...texts(intro),
        ...before.map((fact) => factPart(fact, briefing, language)),
        ...(accounts.length > 0 ? texts([wording.accounts(accounts.length)]) : []),
        ...accounts.map((fact) => factPart(fact, briefing, language, 'account')),
        ...others.map((fact) => factPart(fact, briefing, language)),
      ];
      return answer(accounts.length > 0 ? 'disputed' : 'answered', parts, { sentences: sentencesOf(parts) });
    },
    view(parts, title) {
      const hasAccounts = parts.some((part) => part.kind === 'fact' && part.role === 'account');
      return answer(hasAccounts ? 'disputed' : 'answered', parts, { sentences: sentencesOf(parts) }, title);
    },
    sentences(sentences) {
      return answer('answered', texts(sentences), { sentences: sentences.map((text) => ({ text, citations: [] })) });
    },
    decline(why, close = []) {
      const nearest = withOtherSides(close, briefing);
      const parts: Part[] = [
        ...texts(nearest.length > 0 ? [[...why, wording.nearest].join(' ')] : [why.join(' ')]),
        ...nearest.map((fact) => factPart(fact, briefing, language, 'nearest')),
      ];
      return answer('not_in_briefing', parts, { nearest: nearest.map(({ id }) => id) });
    },
  };
}

/** Nothing contested is offered without what contests it. */
function withOtherSides(facts: readonly Fact[], briefing: Briefing): Fact[] {
  const ids = new Set(facts.flatMap(({ id, disputes }) => [id, ...disputes]));
  return [...facts, ...briefing.facts.filter((fact) => ids.has(fact.id) && !facts.includes(fact))];
}

/** The disputed facts among `facts`, each followed by those that dispute it, in all at least two; none where none is. */
function accountsOf(facts: readonly Fact[], briefing: Briefing): Fact[] {
  const accounts = new Set<Fact>();
  for (const fact of facts.filter(({ disputes }) => disputes.length > 0)) {
    accounts.add(fact);
    const others = briefing.facts.filter(({ id }) => fact.disputes.includes(id));
    const shown = others.filter((other) => facts.includes(other));
    for (const other of shown.length > 0 ? shown : others) accounts.add(other);
  }
  return [...accounts];
}

/** The sentences of an answer that is made of these parts. */
export function sentencesOf(parts: readonly Part[]): Sentence[] {
  return parts.flatMap((part) =>
    part.kind === 'fact' ? [{ text: part.text, citations: citationsOf(part.chip) }] : [],
  );
}

function citationsOf({ fact, evidence }: Chip): Citation[] {
  return evidence.map((one) => ({ fact, ...one }));
}
