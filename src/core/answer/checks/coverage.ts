import { createStemmer, type TextLanguage } from '../../language/stems.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import type { Term } from '../../search/terms.ts';
import { explains, type Ground, speaks } from './ground.ts';
import { joinedApart } from './joined.ts';
import { createMarkers } from './markers.ts';
import { conversesIn } from './pairs.ts';
import { partsOf } from './parts.ts';
import { isAttributed, type Statement } from './statement.ts';
import type { Check } from './types.ts';
import { handsOver } from './verbs.ts';

/** Nothing is added: every word of content is explained by the fact, and so is every "because" and every "Eva and Noor". */
export const checkCoverage: Check = (claim, { ground, language }) => {
  const added = addedWords(claim, ground);
  const isOwn = speaks(ground, claim.language);
  const counted = contentOf(claim);
  const isTooMuch = isOwn ? added.length > 0 : added.length > FOREIGN_SHARE * counted.length;
  const reason = isTooMuch ? undefined : (addedReason(claim, ground) ?? joinedApart(claim, ground));
  if (!isTooMuch && reason === undefined) return undefined;
  return {
    check: 'coverage',
    message: checkWordsFor(language).added(reason ?? phraseOf(claim, added)),
    isContrary: false,
  };
};

/** Over another language's text, names and a dictionary explain only so much. */
const FOREIGN_SHARE = 0.45;

/** How many of a claim's words a fact explains, and of how many: how much it is about the same. */
export function explainedWords(claim: Statement, ground: Ground): { readonly explained: number; readonly all: number } {
  const content = contentOf(claim);
  return { explained: content.filter((term) => isExplained(term, claim, ground)).length, all: content.length };
}

function addedWords(claim: Statement, ground: Ground): Term[] {
  return contentOf(claim).filter((term) => !isExplained(term, claim, ground));
}

/** Words that say something of the matter: not who says so, nor figures, dates and digits, which have checks of their own. */
function contentOf(claim: Statement): Term[] {
  const spans = [...claim.figures, ...claim.dates];
  const light = lightIn(claim.language);
  return claim.terms.filter(({ at, kind, key }) => {
    const word = claim.words[at];
    if (kind === 'number' || !word || isAttributed(claim, at)) return false;
    if (light.has(key)) return false;
    return !spans.some(({ start, end }) => start <= word.start && word.end <= end);
  });
}

function isExplained(term: Term, claim: Statement, ground: Ground): boolean {
  if (explains(ground, term, claim.language)) return true;
  if (!passesOn(claim)) return false;
  const converses = conversesIn(claim.language).get(term.key);
  if (converses && [...converses].some((stem) => ground.stems.has(stem))) return true;
  return (
    handsOver(term.key, claim.language) &&
    ground.statements.some(({ stems, language }) => stems.some((stem) => handsOver(stem, language)))
  );
}

/** Both sides of a handing over are told, so that either side's verb may tell it. */
function passesOn(claim: Statement): boolean {
  const sides = new Set(partsOf(claim).map(({ side }) => side));
  return sides.size === 2;
}

function phraseOf({ text, words }: Statement, added: readonly Term[]): string {
  const first = words[added[0]?.at ?? 0];
  const [term, next] = added;
  const last = term && next && next.at === term.at + 1 ? words[next.at] : first;
  return text.slice(first?.start, last?.end);
}

/** Words of content that add nothing: general verbs, what joins sentences, what hedges and denials are made of. */
const LIGHT: Readonly<Record<TextLanguage, string>> = {
  en: `
    make makes made making take takes took taken taking place places happen happens happened occur occurs occurred become
    becomes became regard regards regarding concern concerns concerning involve involves involved relate related called named
    known located situated lies lie stand stands stood remain remains remained stay stays stayed exist exists existed carried
    carry carries conduct conducted conducts undertake undertaken according version account accounts view statement
    finding findings reportedly allegedly apparently probably possibly likely unlikely perhaps maybe seem seems seemed appear
    appears appeared might could would may evidence fact facts case thing things way ways part use used uses want wants wanted
    plan plans planned planning intend intends intended hope hopes hoped aim aims aimed seek seeks sought looking going
    believed believe believes thought expected expect expects estimated said says total number amount
    figure figures come comes came put puts set sets get gets got gotten keep keeps kept still already currently
    date dated day days month months year years time times period one ones its meanwhile moreover furthermore additionally
    finally firstly thus therefore however instead namely i.e e.g etc latter former both together respectively denied denies
    deny confirm confirmed claims claimed claim having around near almost ready numerous less fewer exceeding excess minimum maximum`,
  fr: `
    faire fait faits faite faites font mettre met mis mise prendre pris prise lieu lieux avoir eu devenir devient devenu
    concerner concerne concernant nommer nomme nommee appele appelee situe situee situes situees trouve trouvent
    trouver rester reste restent exister existe existent effectuer effectue mener mene menee selon version versions
    compte declaration constat probablement peut-etre peut peuvent pourrait pourraient semble semblent semblait parait
    paraissent possible eventuellement preuve preuves cas chose choses facon maniere partie utiliser utilise vouloir veut
    veulent voulait prevoir prevoit prevu prevue prevoient compter comptent souhaiter souhaite souhaitent esperer espere
    esperent chercher cherche cherchent croire croit croient croyait pense pensent estime estiment dit disent total nombre
    quantite chiffre chiffres venir vient vient viennent venu mis garder actuellement deja encore toujours date dates dater
    datent jour jours mois annee annees an ans periode moment afin cependant toutefois ensuite ainsi donc enfin ici dire
    question sujet propos cours doute nombreux nombreuses quelque quelques pres aller devoir doit devait va vont affirme affirment nie nient dement dementent lors situe avant apres
    continue continuent continuer`,
  es: 'hacer tener segun',
};

const lightIn = rememberStems(LIGHT);

/** The stems of a language's words, worked out when it is first met. */
function rememberStems(lists: Readonly<Record<TextLanguage, string>>): (language: TextLanguage) => ReadonlySet<string> {
  const known = new Map<TextLanguage, ReadonlySet<string>>();
  return (language) => {
    const stems = known.get(language) ?? new Set(lists[language].trim().split(/\s+/).map(createStemmer(language).stem));
    known.set(language, stems);
    return stems;
  };
}

const findReasons = createMarkers({
  en: {
    because:
      'because, because of, due to, owing to, thanks to, therefore, as a result, consequently, hence, caused by, led to, so that, in response to, in retaliation for',
  },
  fr: {
    because:
      'parce que, parce qu, car, a cause de, a cause du, en raison de, en raison du, grace a, grace au, par consequent, du fait de, si bien que, en reponse a, en represailles, puisque',
  },
});

/** A reason where the fact gives none. */
function addedReason({ text, words, language }: Statement, ground: Ground): string | undefined {
  const [reason] = findReasons(words, language);
  if (!reason) return undefined;
  const isGiven = ground.statements.some((each) => findReasons(each.words, each.language).length > 0);
  return isGiven ? undefined : text.slice(words[reason.at]?.start, words[reason.end - 1]?.end);
}
