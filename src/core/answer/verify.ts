import { isLanguage } from '../language/languages.ts';
import { checkComparison } from './checks/comparison.ts';
import { checkCoverage, explainedWords } from './checks/coverage.ts';
import { checkDates } from './checks/dates.ts';
import { checkDirection } from './checks/direction.ts';
import { checkFigures } from './checks/figures.ts';
import type { Ground } from './checks/ground.ts';
import { checkHedge } from './checks/hedge.ts';
import { checkNames } from './checks/names.ts';
import { checkPlan } from './checks/plan.ts';
import { checkPolarity } from './checks/polarity.ts';
import { checkQuotation } from './checks/quotation.ts';
import { checkSpeaker } from './checks/speaker.ts';
import type { Statement } from './checks/statement.ts';
import type { Check, Failure } from './checks/types.ts';

/** What a sentence and one fact come to: it passed, or everything that is wrong with it. */
export interface Verified {
  readonly ground: Ground;
  /** How many of the sentence's words of content the fact explains, and the share of all, 0 to 1. */
  readonly explained: number;
  readonly share: number;
  /** None where it passed. */
  readonly failures: readonly Failure[];
}

/** In this order failures are told: what a fact gainsays first, what it is silent on after. */
const ALL: readonly Check[] = [
  checkFigures,
  checkDates,
  checkNames,
  checkPolarity,
  checkDirection,
  checkPlan,
  checkComparison,
  checkQuotation,
  checkCoverage,
  checkHedge,
  checkSpeaker,
];

export interface Standing {
  /** True where no chip beside the sentence tells who says so. */
  readonly isAlone: boolean;
}

/** Puts every check to a sentence and a fact. Pure: code alone decides. */
export function verify(claim: Statement, ground: Ground, { isAlone }: Standing): Verified {
  const language = isLanguage(claim.language) ? claim.language : 'en';
  const failures = ALL.flatMap((check) => check(claim, { ground, isAlone, language }) ?? []);
  const { explained, all } = explainedWords(claim, ground);
  return { ground, explained, share: all === 0 ? 0 : explained / all, failures };
}
