import { createTextChecker } from '../../src/core/answer/check-text.ts';
import { createGate } from '../../src/core/answer/drafting/gate.ts';
import type { PreparedEvidence } from '../../src/core/answer/evidence.ts';
import { verify } from '../../src/core/answer/verify.ts';
import type { Briefing } from '../../src/core/briefing/types.ts';
import { cleanText } from '../../src/core/language/clean.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { casesFrom } from './cases.ts';
import type { Case } from './types.ts';

export interface Result extends Case {
  readonly isPassed: boolean;
  readonly checks: readonly string[];
  readonly messages: readonly string[];
}

/** Puts every case to the gate. */
export function runCases(briefings: readonly Briefing[]): Result[] {
  const checker = createTextChecker(createVocabulary());
  const prepared = new Map(briefings.map((briefing) => [briefing.slug, checker.briefing(briefing)]));
  return casesFrom(briefings).map((each) => {
    const evidence = prepared.get(each.slug);
    return { ...each, ...gate(each, evidence) };
  });
}

function gate(
  { text, language, fact, isAlone }: Case,
  evidence: PreparedEvidence | undefined,
): Pick<Result, 'isPassed' | 'checks' | 'messages'> {
  const ground = evidence?.grounds.find(({ id }) => id === fact);
  if (!evidence || !ground) throw new Error(`There is no fact ${fact}.`);
  const { failures } = verify(evidence.read(cleanText(text), language, evidence.asOf), ground, { isAlone });
  return {
    isPassed: failures.length === 0,
    checks: failures.map(({ check }) => check),
    messages: failures.map(({ message }) => message),
  };
}

/** The same as a model's sentences, which an answer holds to more: those that stand alone are none. */
export function runInAnswers(briefings: readonly Briefing[]): Result[] {
  const checker = createTextChecker(createVocabulary());
  const prepared = new Map(briefings.map((briefing) => [briefing.slug, checker.briefing(briefing)]));
  return casesFrom(briefings).flatMap((each) => {
    const evidence = prepared.get(each.slug);
    if (!evidence || each.isAlone) return [];
    const { fact, language, text } = each;
    const judge = createGate({ evidence, allowed: new Set([fact]), language, material: {} });
    const judged = judge({ text, facts: [fact] });
    const checks = judged.kind === 'passed' ? [] : [judged.check];
    return [{ ...each, isPassed: judged.kind === 'passed', checks, messages: [] }];
  });
}

export interface Share {
  readonly kind: string;
  readonly isRight: boolean;
  readonly count: number;
  /** Wrong ones let through, or right ones stopped. */
  readonly missed: readonly Result[];
}

/** A row for each kind, wrong ones first. */
export function sharesOf(results: readonly Result[]): Share[] {
  const kinds = Map.groupBy(results, ({ kind, isRight }) => `${isRight ? 1 : 0} ${kind}`);
  return [...kinds]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, of]) => {
      const isRight = of[0]?.isRight ?? false;
      return {
        kind: of[0]?.kind ?? '',
        isRight,
        count: of.length,
        missed: of.filter(({ isPassed }) => isPassed !== isRight),
      };
    });
}
