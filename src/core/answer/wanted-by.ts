import type { PreparedBriefing } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import { asksWhoSays } from './voice.ts';
import { ANYTHING, isAmong, type Wanted } from './wanted.ts';
import { countWanted, durationWanted, isSum, measureIn, shareWanted, unitWanted } from './wanted-amounts.ts';
import {
  ASKS_AGAINST_WHOM,
  ASKS_ENDS,
  ASKS_PROGRESS,
  ASKS_PURPOSE,
  ASKS_ROUTE,
  ASKS_USE,
  dateWanted,
  progressWanted,
  purposeWanted,
  routeWanted,
  useWanted,
} from './wanted-deeds.ts';
import {
  ASKS_NAME,
  BODY_NOUNS,
  bodyWanted,
  kindOfWanted,
  MODEL_NOUNS,
  modelWanted,
  nameKindsOf,
  namesWanted,
  PERSON_NOUNS,
  personWanted,
  properNameWanted,
} from './wanted-names.ts';

/** "The name of the industrial *zone*", « le nom de la *zone* ». */
const NAME_OF =
  /\b(?:names? of|noms? (?:de|du|des)|nom d')\s*(?:the |that |this |la |le |les |l')?(?<noun>\p{L}+(?: \p{L}+){0,2})/u;

function namedThing({ folded, terms }: ReadQuestion): ReadQuestion['terms'] {
  const words = NAME_OF.exec(folded)?.groups?.noun?.split(' ') ?? [];
  return terms.filter(({ surface }) => words.includes(surface));
}

/** What a fact must hold, by the kind of question and the noun it asks about. */
export function wantedBy(question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const focus = question.terms.filter((term) => term.isFocus);
  const nameKinds = nameKindsOf(question, focus.length > 0 ? focus : namedThing(question), prepared);
  const asking = { focus, question, prepared };
  if (isAmong(focus, BODY_NOUNS, question, prepared)) return bodyWanted(asking);
  if (
    ASKS_NAME[question.language].test(question.folded) &&
    (nameKinds.length === 0 || isAmong(focus, PERSON_NOUNS, question, prepared)) &&
    question.kind !== 'person'
  )
    return properNameWanted(asking);
  if (ASKS_AGAINST_WHOM[question.language].test(question.folded))
    return { ...useWanted(question, prepared), explainsFocus: nameKinds.length > 0 ? 1 : 0 };
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
      return dateWanted(question, prepared);
    case 'reason':
      return purposeWanted();
    case 'person':
      return nameKinds.length > 0 && !asksWhoSays(question)
        ? namesWanted(nameKinds, asking)
        : personWanted(question, prepared);
    case 'place':
      if (ASKS_ENDS[question.language].test(question.folded)) return routeWanted(question, prepared);
      return namesWanted(nameKinds.length > 0 ? nameKinds : ['place', 'country'], asking);
    default: {
      const kind = kindOfWanted(question, prepared);
      if (kind) return kind;
      if (nameKinds.length > 0) return namesWanted(nameKinds, asking);
      if (isAmong(focus, MODEL_NOUNS, question, prepared)) return modelWanted(question, prepared);
      if (ASKS_PROGRESS[question.language].test(question.folded)) return progressWanted(question, prepared);
      if (ASKS_USE[question.language].test(question.folded)) return useWanted(question, prepared);
      if (ASKS_ROUTE[question.language].test(question.folded)) return routeWanted(question, prepared);
      return ASKS_PURPOSE[question.language].test(question.folded) ? purposeWanted() : ANYTHING;
    }
  }
}
