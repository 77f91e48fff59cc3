import { lowered, type Original, unfinished } from '../../mutations/types.ts';
import { WRONG_DETAILS } from '../../mutations/wrong-details.ts';
import { WRONG_SENSE } from '../../mutations/wrong-sense.ts';
import { WRONG_SURENESS } from '../../mutations/wrong-sureness.ts';

/** Kinds of error in a sentence, in the order in which the lying model takes its turns. */
export const WRONG: Readonly<Record<string, (original: Original) => readonly string[]>> = {
  ...WRONG_DETAILS,
  ...WRONG_SENSE,
  ...WRONG_SURENESS,
};

/** What is wrong with the citation, not with the sentence. */
export const WRONG_IDS = ['fake id', 'wrong id'] as const;

export const LIES: readonly string[] = [...Object.keys(WRONG), ...WRONG_IDS];

/** Every way to spoil a sentence in this manner; empty where none fits it. */
export function liesOf(kind: string, original: Original): string[] {
  const known = WRONG[kind]?.(original) ?? [];
  const lies = known.length > 0 ? known : (ANYWHERE[kind]?.[original.language](original.text) ?? []);
  return lies.map(capital).filter((lie) => lie !== original.text);
}

type Spoil = (text: string) => readonly string[];

/** For facts that the mutation suite knows nothing of. */
const ANYWHERE: Readonly<Record<string, Readonly<Record<Original['language'], Spoil>>>> = {
  figure: {
    en: (text) => [`${unfinished(text)} in 17 cases.`],
    fr: (text) => [`${unfinished(text)} dans 17 cas.`],
  },
  date: {
    en: (text) => [text.replace(/\d{4}/, '1987')],
    fr: (text) => [text.replace(/\d{4}/, '1987')],
  },
  name: {
    en: (text) => [`${unfinished(text)} with Ruritania.`],
    fr: (text) => [`${unfinished(text)} avec la Ruritanie.`],
  },
  negation: {
    en: (text) => [`It is not true that ${lowered(text)}`],
    fr: (text) => [`Il est faux de dire ceci : ${lowered(text)}`],
  },
  'speaker swap': {
    en: (text) => [`According to the king of Ruritania, ${lowered(text)}`],
    fr: (text) => [`Selon le roi de Ruritanie, ${lowered(text)}`],
  },
  comparison: {
    en: (text) => [`${unfinished(text)} more than ever before.`],
    fr: (text) => [`${unfinished(text)} plus que jamais auparavant.`],
  },
};

function capital(text: string): string {
  const trimmed = text.trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
