import type { Language } from '../language/languages.ts';

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
  /** What somebody owns up to. */
  readonly admission: boolean;
  /** Something for who asks: "what should I buy?", « aide-moi ». */
  readonly personally: boolean;
}

type Patterns = Readonly<Record<Language, Readonly<Record<keyof Asks, RegExp>>>>;

const PATTERNS: Patterns = {
  en: {
    future:
      /\b(will|would|could|might|going to|expected|plans?|planned|planning|wants?|about to|supposed to|due|prepar(e|es|ing)|today|now|currently|nowadays)\b/,
    past: /\b(did|was|were|had|has|have|made|gave|sold|bought|took|sent|went|who \w+ed)\b/,
    status:
      /\b(confirmed|proven|proof|evidence|certain|for sure|is it true|verified|established|a fact|official(ly)?)\b/,
    broadly:
      /\b(what (do|does|did|can|is|are|was|were) (we|i|you|one|they|the \w+|this|it|known|said)\b.*\b(know|known|say|said|about|on)\b|tell (me|us)( more| everything)?( about)?|anything (about|on)|everything|explain|list|all the|sum up|summar\w+|what about)\b/,
    dispute:
      /\b(disput\w+|disagree\w*|contradict\w*|conflicting|contest\w*|differ|den(y|ies|ied)|agree|clash\w*|(conflicting|rival|two|both|different) accounts|at odds|versus|reject(s|ed|ing)?|accept(s|ed)?|comeback|retort\w*|refut\w+|rebut\w*|push(es|ed|ing)? back|flies in the face|square with|(rival|competing|opposing|conflicting|other) (account|version|story|claim)s?|(both|two|which) (sides?|camps?)|(both|two|different|competing) (versions|stories)|who('s| is| are)? (right|wrong|lying|telling the truth)|tell(s|ing)? the truth|(believe|trust|credible)|same (story|version|account)|say the same)\b/,
    admission: /\b(admit\w*|acknowledge\w*|concede\w*|own(s|ed)? up|confess\w*|recogni[sz]e\w*)\b/,
    several:
      /(,| and|;|:).* and (what|when|how|which|who|why|where|has|have|had|did|do|does|is|are|was|were)\b|\band (what|when|how|which|who|why|where|has|did|does|is|are|was)\b|\b(both|each (of|side|country|party|other)|compare|respectively|alike|evolve\w*|changed? between|the two (aims|goals|purposes|reasons|objectives)|walk me through|trace)\b/,
    personally:
      /\b(myself|ourselves|me a|help (me|us)|for (me|us)|you (help|write|draft|translate|fix|cook|book|play|sing|draw|code)|should i|can i(?! (know|ask|see|read|have|get|find))|do i|am i|i should|(you|we) (recommend|suggest|like|think|feel|love)|your (opinion|favou?rite|name)|are you)\b/,
    others: /\b(else|others?|another|in addition|besides|on top of)\b/,
  },
  fr: {
    future:
      /\b(va|vont|pourra\w*|devra\w*|serai?(t|ent)?|sera|seront|prevu\w*|compte\w*|veut|veulent|prepar\w*|aujourd'hui|maintenant|actuellement|\w{3,}(era|eront|erait|eraient|ira|iront|irait|iraient))\b/,
    past: /\b(a|ont|avait|avaient|etait|etaient|s'est|se sont|fut)\b/,
    status:
      /\b(confirme\w*|prouve\w*|preuves?|certain|sur que|avere\w*|est-ce vrai|c'est vrai|officiel(lement)?|verifie\w*)\b/,
    broadly:
      /\b(que sait-on|qu'est-ce qu'on sait|on sait quoi|que dit|que disent|parle-moi|parlez-moi|dis-m'en|explique\w*|quelles? sont|liste|tou(t|s|tes) (les|ce)|fais le point|faire le point|resume\w*|quid)\b/,
    dispute:
      /\b(desaccords?|d'accord|contredi\w*|contradict\w*|contest\w+|diverge\w*|nient?|dement\w*|(deux|differentes|les) (versions|camps|recits)|friction|recits|rejett?e\w*|retorqu\w+|repliqu\w+|ripost\w+|refut\w+|recus\w+|s'inscri\w+ en faux|(autre|seconde?) version|oppos\w+|dit( la)? (vrai|verite)|disent( la)? (vrai|verite)|a raison|ont raison|ment|mentent|(qui|a qui) (croire|se fier)|meme (version|recit|histoire|son de cloche)|les memes)\b/,
    admission: /\b(admet\w*|admis\w*|reconnai\w*|reconnu\w*|avou\w*|conced\w*)\b/,
    several:
      /\bet (qu\w*|quand|comment|combien|pourquoi|ou|en|\w+-(t-)?(il|elle|on|ils|elles)|est-ce|d'ou|a quand|lesquel\w*|laquelle|lequel|y)\b|\b(les deux|l'un et l'autre|chacun|respectivement|compare\w*|evolu\w+|change entre|d'une part|racont\w+|puis(?!-je)|tour a tour)\b/,
    personally:
      /\b(moi-meme|aide[rz]?[- ](moi|nous)|((peux|pourrais|pouvez|pourriez)-(tu|vous)|(tu|vous) (peux|pourrais|pouvez|pourriez)) (m'|nous )?(aider|ecrire|rediger|traduire|reparer|reserver|chanter|dessiner|cuisiner|coder)|(ecris|fais|raconte|joue|traduis|reserve|cherche|trouve|conseille|donne)[- ]moi (un|une|des|de)|m'aider|pour moi|puis-je(?! (savoir|avoir|demander|connaitre|lire|voir|poser))|dois-je|ai-je|suis-je|je dois|(tu|vous) (aimes?|aimez|conseilles?|conseillez|recommand\w+|penses?|pensez)|(ton|ta|votre) (avis|nom|prefere\w*)|es-tu|etes-vous)\b/,
    others: /\b(autres?|d'autres?|en plus|de plus|a part)\b/,
  },
};

/** `folded` as `foldText` makes it. */
export function asksOf(folded: string, language: Language): Asks {
  const patterns = PATTERNS[language];
  return {
    future: patterns.future.test(folded),
    past: patterns.past.test(folded),
    status: patterns.status.test(folded),
    broadly: patterns.broadly.test(folded),
    dispute: patterns.dispute.test(folded),
    admission: patterns.admission.test(folded),
    several: patterns.several.test(folded),
    personally: patterns.personally.test(folded),
    others: patterns.others.test(folded),
  };
}
