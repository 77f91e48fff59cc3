import type { Fault } from '../core/briefing/fault.ts';
import type { Briefing } from '../core/briefing/types.ts';
import { lintFacts } from './lint-facts.ts';
import { lintHistory } from './lint-history.ts';
import { lintNames } from './lint-names.ts';
import { lintTexts } from './lint-texts.ts';

/**
 * The editorial rules that a machine can see, for a briefing whose form is right already (`parseBriefing`). What rests
 * on the article itself is for `auditBriefing`.
 */
export function lintBriefing(briefing: Briefing): Fault[] {
  return [lintTexts, lintFacts, lintNames, lintHistory].flatMap((rule) => rule(briefing));
}
