import type { Language } from '../language/languages.ts';
import { asksIn } from './clauses.ts';

/** What shows, in a folded text, that more than one thing is asked for. */
const SIGNS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    // A second question: "what pictures, and when were they taken?"
    /\band (what|when|how|which|who|whose|why|where|has|have|had|did|do|does|is|are|was|were|whether|if)\b/,
    // Two things of one question: "finished drones and parts alike".
    /\b(both|alike|as well as|plus|respectively|versus|vs|compare[ds]?|comparing|either side|(each|every) (of|side|country|party|other)|on (the )?one (hand|side)|in terms of|two halves|halves of|and about (those|the)|included)\b|\s[+&]\s/,
    /\bthe two (aims|goals|purposes|reasons|objectives|figures|numbers|dates|events|steps)\b/,
    // Before and after: "how did it change?", "from the first hint to now".
    /\b(evolv\w+|develop(ed)? over|how (has|have|had|did|does)\b.*\b(chang|mov|progress|shift|go|gone|went|develop)\w*|changed? between|over time|(prior|before)\b.{2,40}\band (after|since)\w*)\b/,
    /\bfrom .{3,60} (to|until|till) (where|what|a possible|the (expected|current|possible|latest)|now|today)\b/,
    /\balready\b.*\b(still|yet|to come|coming|pending|planned|hop(es?|ing)|next|upcoming|in the works|expected)\b/,
    /\bthen\b.*\bthen\b/,
    // One thing after the other, or all there are.
    /\b(walk (me|us) through|step by step|trace|the (whole|full) (chain|story|journey|route)|every|everything|all the)\b|(^|[,:]|please|you|and)\s*list\b/,
  ],
  fr: [
    /\bet (qu\w*|quand|comment|combien|pourquoi|ou|en|\w+-(t-)?(il|elle|on|ils|elles|ce)|est-ce|d'ou|a quand|(a|de|par|pour|vers|depuis|contre|avec) (quel\w*|qui|quoi|quand)|lesquel\w*|laquelle|lequel|y|savoir|si)\b/,
    /\b(a la fois|ainsi que|confondu\w*|respectivement|compare\w*|chacun(e)?|l'une? et l'autre|d'une? (part|cote)|tant (pour|en|sur|par|cote|les?|l[ae]s?|d\w+)\b.*\bque|en \w+( \w+)? comme en|de part et d'autre|chaque sens|dans les deux sens|compris(es)?)\b|\s[+&]\s|\bcote .*(,| et) cote\b/,
    /\bles deux\b(?! (pays|etats|capitales|allies|regimes|parties|gouvernements|nations|camps|puissances|voisins|partenaires))/,
    /\b(evolue(?!e?s)|evoluai\w*|evolution|change entre|a change|depuis .{3,60} jusqu|de .{3,60} jusqu|avant\b.{2,40}\bet (apres|depuis)|au fil du temps)/,
    /\bdeja\b.*\b(encore|a venir|rest\w+|attend\w+|prevu\w*|prepar\w+|autres?|compt(e|ait|aient)|ajout\w*|projet\w*|en plus)\b/,
    /\b(racont\w+|puis(?!-je)|tour a tour|etape par etape|parcours|trajet|enumer\w+|tou(t|s|tes) (les|ce)|l'ensemble des)\b|(^|[,:]|plait|moi|et)\s*liste\w*\b/,
  ],
};

/** True where a text, folded, asks for several things in one: "what pictures, and when were they taken?", « les deux buts ». */
export function asksSeveral(folded: string, language: Language): boolean {
  return SIGNS[language].some((sign) => sign.test(folded)) || listsBesideColon(folded, language);
}

/** "The images: date shot and date published", « chasseurs et radars : où en est-on ? »; what asks may join names alone. */
function listsBesideColon(folded: string, language: Language): boolean {
  const sides = folded.split(/\s*:\s+/);
  return (
    sides.length === 2 &&
    sides.some((side) => JOINED[language].test(side) && !asksIn(side, language) && !WHO_ASKS[language].test(side))
  );
}

const JOINED: Readonly<Record<Language, RegExp>> = { en: / (and|plus) /, fr: / (et|puis) / };
/** "My students and I wonder: …" */
const WHO_ASKS: Readonly<Record<Language, RegExp>> = {
  en: /\b(i|we|my|our)\b/,
  fr: /\b(je|j|nous|mes|mon|ma|lesquel\w*|laquelle|lequel)\b/,
};
