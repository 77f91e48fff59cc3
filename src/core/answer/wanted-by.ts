import { asOfDate } from '../briefing/chronology.ts';
import type { PreparedBriefing } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import { ANYTHING, isAmong, type Wanted } from './wanted.ts';
import { countWanted, durationWanted, isSum, measureIn, shareWanted, unitWanted } from './wanted-amounts.ts';
import {
  ASKS_ENDS,
  ASKS_PURPOSE,
  ASKS_ROUTE,
  ASKS_USE,
  dateWanted,
  purposeWanted,
  routeWanted,
  useWanted,
} from './wanted-deeds.ts';
import {
  ASKS_NAME,
  BODY_NOUNS,
  bodyWanted,
  MODEL_NOUNS,
  modelWanted,
  nameKindsOf,
  namesWanted,
  personWanted,
  properNameWanted,
} from './wanted-names.ts';

/** What a fact must hold, by the kind of question and the noun it asks about. */
export function wantedBy(question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const focus = question.terms.filter((term) => term.isFocus);
  const nameKinds = nameKindsOf(question, focus, prepared);
  const asking = { focus, question, prepared };
  if (isAmong(focus, BODY_NOUNS, question, prepared)) return bodyWanted(asking);
  if (ASKS_NAME[question.language].test(question.folded) && nameKinds.length === 0 && question.kind !== 'person')
    return properNameWanted(asking);
  switch (question.kind) {
    case 'money':
      return unitWanted(focus, question, prepared, isSum);
    case 'percentage':
      return shareWanted();
    case 'duration':
      return durationWanted(focus, question, prepared);
    case 'measure':
      return unitWanted(focus, question, prepared, measureIn(question.folded));
    case 'count':
      return countWanted(focus, question, prepared);
    case 'date':
      return dateWanted(question, asOfDate(prepared.briefing));
    case 'reason':
      return purposeWanted();
    case 'person':
      return nameKinds.length > 0 && !question.terms.some(({ role }) => role === 'telling')
        ? namesWanted(nameKinds, asking)
        : personWanted(question, prepared);
    case 'place':
      if (ASKS_ENDS[question.language].test(question.folded)) return routeWanted(question, prepared);
      return namesWanted(nameKinds.length > 0 ? nameKinds : ['place', 'country'], asking);
    default:
      if (nameKinds.length > 0) return namesWanted(nameKinds, asking);
      if (isAmong(focus, MODEL_NOUNS, question, prepared)) return modelWanted(prepared);
      if (ASKS_USE[question.language].test(question.folded)) return useWanted(question, prepared);
      if (ASKS_ROUTE[question.language].test(question.folded)) return routeWanted(question, prepared);
      return ASKS_PURPOSE[question.language].test(question.folded) ? purposeWanted() : ANYTHING;
  }
}
