import type { MomentQualifier } from '../briefing/types.ts';
import type { Language } from './languages.ts';
import { anyOf, type Guarded, WORD_START } from './patterns.ts';

/** What qualifies the date that follows `before`, and where in `before` it starts: "early ", "à la fin de l'année ". */
export function qualifierBefore(
  before: string,
  language: Language,
): { readonly qualifier: MomentQualifier; readonly start: number } | undefined {
  const offset = Math.max(0, before.length - REACH);
  const tail = before.slice(offset);
  for (const [qualifier, { guard, pattern }] of PATTERNS[language]) {
    const match = guard.test(tail) ? pattern.exec(tail) : null;
    if (match) return { qualifier, start: offset + match.index };
  }
  return undefined;
}

/** The longest of them, white space included, is shorter. */
const REACH = 48;

type Patterns = readonly (readonly [MomentQualifier, Guarded])[];

const ENGLISH_LINK = String.raw`(?:\s+(?:in|of))?(?:\s+the)?(?:\s+(?:year|month\s+of))?[\s\u2010\u2011-]+$`;
const FRENCH_LINK = String.raw`(?:\s+(?:du|de|d['\u2019]))?(?:\s*(?:l['\u2019]\s?an(?:n[ée]e)?|ann[ée]e|le|la|mois|cette))*(?:\s+(?:de|du|d['\u2019]))?[\s\u2010\u2011-]*$`;
const FRENCH_DAY_LINK = String.raw`(?:\s+(?:le|la|en|au|l['\u2019](?:an(?:n[ée]e)?)?|le mois de|le mois d['\u2019]))?\s*$`;

const PATTERNS: Readonly<Record<Language, Patterns>> = {
  en: [
    ['early', endsIn('early|start of|beginning of|first months of|first weeks of', ENGLISH_LINK)],
    ['mid', endsIn('mid|middle of', ENGLISH_LINK)],
    ['late', endsIn('late|end of|last months of|last weeks of', ENGLISH_LINK)],
    ['before', endsIn('before|prior to|ahead of', ENGLISH_LINK)],
    ['by', endsIn('by|no later than|not later than', ENGLISH_LINK)],
    ['since', endsIn('since', ENGLISH_LINK)],
    ['until', endsIn('until|till|up to|through', ENGLISH_LINK)],
  ],
  fr: [
    ['early', endsIn('début|commencement|premiers mois|premières semaines', FRENCH_LINK)],
    ['mid', endsIn('mi|milieu', FRENCH_LINK)],
    ['late', endsIn('fin|derniers mois|dernières semaines', FRENCH_LINK)],
    ['before', endsIn('avant', FRENCH_DAY_LINK)],
    ['by', endsIn("d'ici à|d'ici|au plus tard", FRENCH_DAY_LINK)],
    ['since', endsIn('depuis', FRENCH_DAY_LINK)],
    ['until', endsIn("jusqu'en|jusqu'au mois de|jusqu'au|jusqu'à", FRENCH_DAY_LINK)],
  ],
};

function endsIn(spellings: string, link: string): Guarded {
  const any = anyOf(spellings);
  return { guard: new RegExp(any, 'iu'), pattern: new RegExp(`${WORD_START}${any}${link}`, 'iu') };
}
