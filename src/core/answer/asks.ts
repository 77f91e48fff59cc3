import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { addressesBot } from './orders.ts';
import { asksSeveral } from './several.ts';

/** What a question lets see of itself by its words, beside the kind of answer it wants. */
export interface Asks {
  /** Of something that is to come: "will", "could", « pourrait ». */
  readonly future: boolean;
  /** Of something done: "did", « a-t-il ». */
  readonly past: boolean;
  /** How sure something is: "is it confirmed", « y a-t-il une preuve ». */
  readonly status: boolean;
  /** All there is on something, not one thing. */
  readonly broadly: boolean;
  /** What is contested. */
  readonly dispute: boolean;
  /** For something beside what was told: "anything else", « d'autres ». */
  readonly others: boolean;
  /** Several things in one question: "what pictures, and when were they taken?", « les deux buts ». */
  readonly several: boolean;
  /** Of something that goes on or does not: "still", « toujours ». */
  readonly ongoing: boolean;
  /** What goes the other way, or both ways: "in return", « à double sens ». */
  readonly bothWays: boolean;
  /** What somebody says to what is said of them. */
  readonly reply: boolean;
  /** What somebody owns up to. */
  readonly admission: boolean;
  /** Something for who asks: "what should I buy?", « aide-moi ». */
  readonly personally: boolean;
}

type Patterns = Readonly<Record<Language, Readonly<Record<Exclude<keyof Asks, 'several'>, RegExp>>>>;

const PATTERNS: Patterns = {
  en: {
    future:
      /\b(will|would|could|might|going to|expected|plans?|planned|planning|wants?|about to|supposed to|due|prepar(e|es|ing)|today|now|currently|nowadays|(what's|what is|what comes) next|then what)\b/,
    past: /\b(did|was|were|had|has|have|made|gave|sold|bought|took|sent|went|who \w+ed)\b/,
    status:
      /\b(confirmed|proven|proof|evidence|certain|for sure|is it true|verified|established|a fact|official(ly)?|how (sure|certain|confident|firm|solid|likely)|can (we|i) (say|state|write|report|call))\b/,
    broadly:
      /\b(what (do|does|did|can|is|are|was|were) (we|i|you|one|they|the \w+|this|it|known|said)\b.*\b(know|known|say|said|about|on)\b|tell (me|us)( more| everything)?( about)?|anything (about|on)|everything|explain|list|all the|sum up|summar\w+|what about)\b/,
    dispute:
      /\b(disput\w+|disagree\w*|contradict\w*|conflicting|contest\w*|differ|den(y|ies|ied)|pushback|agree|clash\w*|(conflicting|rival|two|both|different) accounts|at odds|versus|reject(s|ed|ing)?|refuses? to (admit|own|accept|acknowledge|concede|recogni)\w*|accept(s|ed)?|comeback|retort\w*|refut\w+|rebut\w*|push(es|ed|ing)? back|flies in the face|square with|(rival|competing|opposing|conflicting|other) (account|version|story|claim)s?|(both|two|which) (sides?|camps?)|(both|two|different|competing) (versions|stories)|who('s| is| are)? (right|wrong|lying|telling the truth)|(lie|lies|lied|lying)(?= ?(\?|about|on|when|$))|tell(s|ing)? the truth|(believe|trust|credible)|same (story|version|account)|say the same|denials?|collide\w*|part (ways|company)|fits? with|add up|stand up|word against|quarrel\w*|controvers\w*|feud\w*|dissent\w*|bones? of contention|tensions?|challeng\w+|the opposite|incompatible|diverge\w*|other (side|party|camp)|says? (otherwise|the (contrary|opposite)|differently))\b/,
    ongoing:
      /\b(still|continu\w+|keeps?|keep on|ongoing|carr(y|ies) on|no longer|to this day|even now|stopped|ceased|halted)\b/,
    bothWays:
      /\b(two-way|both (ways|directions)|one-way (street|traffic|trade|affair)|(the )?other (way|direction)|(opposite|reverse|each|either) (way|direction)|in (return|exchange)|(giv(e|es|en|ing)|sen(d|ds|t)|get|gets|flow|flows) (\w+ )?back|comes? back|each other|(to|for|from) (the other|one another)(?=\W*$)|each of the (two )?(countries|sides|parties|capitals|governments|allies)|reciproc\w*|quid pro quo|tit for tat|barter\w*|swap\w*)\b/,
    reply:
      /(?<!^\W*)\b(answer(s|ed|ing)?|repl(y|ies|ied)|respond\w*|response|react\w*|reaction|(say|says|said) (to|about) (that|this|it|these|those)|retort\w*|accusations?|allegations?|own (take|line|account))\b/,
    admission:
      /\b(admit\w*|acknowledge\w*|concede\w*|own(s|ed)? up|confess\w*|recogni[sz]e\w*)\b|\bden(y|ies)\b.*\b(everything|all of it|partly|(only|just) (a )?(part|some))\b/,
    personally:
      /\b(myself|ourselves|me a|help (me|us)|for (me|us)|(you|u) (help|write|draft|translate|fix|cook|book|play|sing|draw|code)|(my|our) (?!source|read|question|understanding|notes?|teacher|boss|editor|mates?|friends?|colleagues?|prof|student|class)|should i|can i(?! (know|ask|see|read|have|get|find))|do i|am i|i should|(you|we) (recommend|suggest|like|think|feel|love)|your (opinion|favou?rite|name|day|mood|weekend|evening|morning|life)|how are you|what's up|how do you do|are you)\b/,
    others: /\b(else|others?|another|in addition|besides|on top of|(what's|what is|what comes) next|then what)\b/,
  },
  fr: {
    future:
      /\b(va|vont|pourra\w*|devra\w*|serai?(t|ent)?|sera|seront|prevu\w*|compte\w*|veut|veulent|prepar\w*|aujourd'hui|maintenant|actuellement|et ensuite|la suite|\w{3,}(era|eront|erait|eraient|ira|iront|irait|iraient))\b/,
    past: /\b(a|ont|avait|avaient|etait|etaient|s'est|se sont|fut)\b/,
    status:
      /\b(confirme\w*|prouve\w*|preuves?|certain|sur que|avere\w*|est-ce vrai|c'est vrai|officiel(lement)?|verifie\w*|a quel point|peut-on (dire|affirmer|ecrire)|degre de (certitude|confiance))\b/,
    broadly:
      /\b(que sait-on|qu'est-ce qu'on sait|on sait quoi|que dit|que disent|parle-moi|parlez-moi|dis-m'en|explique\w*|quelles? sont|liste|tou(t|s|tes) (les|ce)|fais le point|faire le point|resume\w*|quid)\b/,
    dispute:
      /\b(desaccords?|d'accord|contredi\w*|contradict\w*|contest\w+|diverge\w*|nient?|dement\w*|(deux|differentes|les) (versions|camps|recits)|friction|recits|rejett?e\w*|refus\w+ (de |d')?(admettre|reconnaitre|avouer|conceder)|retorqu\w+|repliqu\w+|ripost\w+|refut\w+|recus\w+|s'inscri\w+ en faux|(autre|seconde?) version|oppos\w+|dit( la)? (vrai|verite)|disent( la)? (vrai|verite)|a raison|ont raison|ment|mentent|menti|mentait|mentir|(qui|a qui) (croire|se fier)|meme (version|recit|histoire|son de cloche)|les memes|niee?s?|denegations?|dementi\w*|litiges?|cadr(e|ent)|coll(e|ent)(-\w+)* avec|parole contre parole|en bloc|debats?|querelles?|polemiques?|controvers\w+|differends?|sons de cloche|contraire|(in)?compatibles?|(raconte|disent|dit)\w*(-\w+)? la meme chose|autre (camp|partie))\b/,
    ongoing: /\b(encore|toujours|continu\w+|poursui\w+|cess\w+|arrete\w*|perdur\w+|persist\w+)\b/,
    bothWays:
      /\b(sens unique|(double|deux|autre|chaque) sens|sens (inverse|oppose)|en (retour|echange|contrepartie)|donnant[- ]donnant|l'un a l'autre|l'un de l'autre|chacun(e)? des deux|renvo\w+(-\w+)* l'ascenseur|reciproque\w*|troc|troque\w*|contreparties?)\b/,
    reply:
      /\b(repond(?!s\b|ez\b|s?-moi)\w*|repons\w*|reag\w+|reactions?|accusations?|accuse(nt)?|(dit|disent|dire) (a|de) (cela|ca)|en (dit|pense|pensent|disent))\b/,
    admission:
      /\b(admet\w*|admis\w*|reconnai\w*|reconnu\w*|avou\w*|conced\w*)\b|\b(nie\w*|dement\w*)\b.*\b(tout|en bloc|(une )?partie)\b/,
    personally:
      /\b(moi-meme|(mon|ma|mes) (?!source|lecture|question|avis|note|prof|patron|redac|ami|collegue|eleve|etudiant|chef)|aide[rz]?[- ](moi|nous)|((peux|pourrais|pouvez|pourriez)-(tu|vous)|(tu|vous) (peux|pourrais|pouvez|pourriez)) (m'|nous )?(aider|ecrire|rediger|traduire|reparer|reserver|chanter|dessiner|cuisiner|coder)|(ecris|fais|raconte|joue|traduis|reserve|cherche|trouve|conseille|donne)[- ]moi (un|une|des|de)|m'aider|pour moi|puis-je(?! (savoir|avoir|demander|connaitre|lire|voir|poser))|dois-je|ai-je|suis-je|je dois|(tu|vous) (aimes?|aimez|conseilles?|conseillez|recommand\w+|penses?|pensez)|(ton|ta|votre) (avis|nom|prefere\w*|jour\w*|humeur|soiree|semaine|vie)|comment (ca va|vas-tu|allez-vous|tu vas|vous allez)|es-tu|etes-vous)\b/,
    others: /\b(autres?|d'autres?|en plus|de plus|a part|et ensuite|et apres(?=\W*$)|la suite)\b/,
  },
};

/** Where a text, folded, speaks of what goes both ways, half-open; what stands there tells nothing of what is asked about. */
export function bothWaysIn(folded: string, language: Language): Stretch {
  const match = PATTERNS[language].bothWays.exec(folded);
  return match ? { start: match.index, end: match.index + match[0].length } : { start: 0, end: 0 };
}

/** "It *stopped* sending", « elle a *cessé* d'envoyer ». */
const PHASES: Readonly<Record<Language, RegExp>> = {
  en: /\b(stop(s|ped)?|ceas(e|es|ed)|quit|halt(s|ed)?|continu(e|es|ed)|start(s|ed)?|beg(in|ins|an|un)|resum(e|es|ed)) (?=\p{L}+ing\b|to \p{L})/gu,
  fr: /\b(arret|cess|continu|commenc|poursuiv|recommenc)\p{L}*(-t)?(-(il|elle|ils|elles|on))?\s+(?=(de |d'|a )\p{L})/gu,
};

/** Where a text, folded, says of a deed only that it begins, goes on or ends: that is told in many words, or in none. */
export function phasesIn(folded: string, language: Language): Stretch[] {
  return [...folded.matchAll(PHASES[language])].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}

const EXCLUDED: Readonly<Record<Language, RegExp>> = {
  en: /\b(besides|apart from|aside from|other than|except( for)?|in addition to|(?<=^\W*)beyond)\b(?<what>[^,;:?]+)(?=[,;?])/g,
  fr: /(?<!\w)(a part|mis a part|outre|hormis|en dehors d[eu']|en plus d[eu']|excepte|sauf|hors)(?!\w)(?<what>[^,;:?]+)(?=[,;?])/g,
};

/** A stretch of a text, in UTF-16 units, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a question, folded, leaves out in so many words: "besides *jets*, what …"; and from where on it says so. */
export function excludedIn(folded: string, language: Language): (Stretch & { readonly from: number })[] {
  return [...folded.matchAll(EXCLUDED[language])].map(({ index, 0: text, groups }) => {
    const end = index + text.length;
    return { from: index, start: end - (groups?.what?.length ?? 0), end };
  });
}

/** "It *never* gave *a single* one", "does it admit *any*?": who denies that may admit a part of it. */
const FLATLY: Readonly<Record<Language, RegExp>> = {
  en: /\b(never|not once|at no (time|point)|always)\b.*\b(single|any|one|ever|whatsoever|at any (time|point)|at all|den(y|ies|ied|ying))\b|\balways den(y|ies|ied)\b|\bden(y|ies|ied|ying)\b.*\b(ever|at any (time|point)|a single|whatsoever)\b|\b(admit|acknowledg|conced)\w*\b.*\b(any|anything|some|part|partly)\b/,
  fr: /\bjamais\b.*\b(aucune?|(un|une|le|la) (seule?|moindre))\b|\btoujours nie\b|\bni(e|ent|er)\b.*\b(jamais|(un|une) seule?|le moindre|la moindre)\b|\bpas (un|une) seule?\b|\b(admet|admis|reconnai|reconnu|avou|conced)\w*\b.*\b(une partie|en partie|quelque chose|quoi que ce soit|au moins)\b/,
};

/** `folded` is the text as `foldText` makes it. */
export function asksOf(text: string, folded: string, language: Language): Asks {
  const patterns = PATTERNS[language];
  const isFlat = FLATLY[language].test(folded);
  return {
    future: patterns.future.test(folded),
    // « à » is no « a ».
    past: patterns.past.test(foldText(text.replaceAll(/(?<!\p{L})à(?!\p{L})/giu, ' '))),
    status: patterns.status.test(folded),
    broadly: patterns.broadly.test(folded),
    dispute: isFlat || patterns.dispute.test(folded),
    admission: isFlat || patterns.admission.test(folded),
    ongoing: patterns.ongoing.test(folded),
    bothWays: patterns.bothWays.test(folded),
    reply: patterns.reply.test(folded),
    several: asksSeveral(folded, language),
    personally: patterns.personally.test(folded) || addressesBot(folded, language),
    others: patterns.others.test(folded),
  };
}
