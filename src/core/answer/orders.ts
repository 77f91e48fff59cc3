import { LANGUAGES, type Language } from '../language/languages.ts';

/** Told to the bot itself: to be somebody else, to say something after somebody, to leave its rules. Of folded text. */
const ORDERS: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(system|assistant|developer|admin|root)\s*[:>]|\b(new instructions|(drop|remove|omit|hide) (the |your |all |any )*(citations?|sources?)|(ignore|disregard|forget|bypass|override|drop|set aside|leave aside) (all |any |every |everything |your |the |these |those |previous |prior |earlier |above |my )*(instructions?|rules?|guidelines?|restrictions?|prompts?|constraints?|training|briefing|sources|you were told|above)|(state|say|write|print|output|reply|respond|answer|tell everyone|confirm|declare|announce|post) (only |just |simply |exactly |that |with |the words? |verbatim )*["“«‘']|repeat after me|word for word|you are now|from now on\b|pretend (to be|you|that|the)|act as (a|an|if|my)|role-?play|(have|has|with|without) (no|any) (rules|restrictions|filters?)|(your|the) (system )?prompt|jailbreak|instructions (to|for|on) (build|mak|buy|creat|assembl)\w*|how (do|can|could|would|should) (i|we) (build|make|assemble|hack|buy)|state as fact|step by step|(new|end of( the)?) (briefing|dossier)|as (though|if) it (were|was) (the )?(gospel|truth|fact|proven)|no names attached|in your own (voice|name)|agree with me|without (getting|being) caught|(i|we) (need|want|order|command|require|urge) you to (?!tell|explain|show|give|list|summ|find|answer|clarify|look))\b/,
  fr: /^\W*(systeme|assistant|developpeur|admin)\s*[:>]|\b(nouvelles instructions|(retire|supprime|enleve|oublie)(z|s)? (les |tes |vos |toutes )*(citations|sources)|(ignore|oublie|neglige|contourne|outrepasse|ne tiens pas compte de|envoie (balader|promener)|laisse (tomber|de cote))(z|s)? (toutes? |tous |les |tes |vos |ces |mes |des |precedentes? |anciennes? |instructions? )*(instructions?|regles?|consignes?|restrictions?|directives?|prompts?|sources|ce qui precede|ce qu'on t'a dit)|(ecri[st]|dis|affirme|reponds|affiche|imprime|confirme|annonce|poste)(z|ez)? (seulement |juste |simplement |exactement |que |par |avec |les mots )*["“«]\s?|repete(z)? apres moi|mot pour mot|tu es (maintenant|desormais)|a partir de maintenant|fais (comme si|semblant)|joue le role|sans (aucune )?(regles?|restrictions?)|(ton|votre|le) prompt|instructions pour (fabriquer|construire|acheter|monter)|comment (puis-je|je peux|pourrais-je|peut-on) (fabriquer|construire|acheter|pirater|monter)|(ton|votre) propre (dossier|briefing)|sans (conditionnel|statut|attribution|nommer personne)|comme (une |la )?verite (admise|etablie)|sans se faire (prendre|attraper)|etape par etape|chez moi|fin (de la|du) (fiche|dossier)|nouve(lle|au) (fiche|dossier)|univers parallele|comme si (tu|vous)|en tant qu'(admin\w*|developpeur)|j'ordonne|sous peine de|faire croire|(j'exige|je (veux|demande|ordonne)|je (te|vous) (demande|ordonne|saurais gre)) (que (tu|vous)|de (bien vouloir )?)(?! (me |nous )?(dis|dites|dire|explique|montre|donne|resume)))\b/,
};

/** A sentence that begins so tells the bot to do something, and asks for nothing. Of folded text. */
const COMMANDS: Readonly<Record<Language, RegExp>> = {
  en: /^\W*((please|just|now|also|then|and|so|ok|okay|but|alright|hey|dear|hello|hi|bot|kindly|could you|can you|would you|will you|let's|let us|you must|you should|you will)[\s,]+)*((say|state|write|affirm|assert|declare|announce|claim|swear|promise|admit|reply|respond|tell (everyone|everybody|people|the (readers?|world)))( only| just| simply| exactly)? (that|it|this|yes|no|everything|as|the opposite|something)|agree(?! on)|alter|amend|apologi[sz]e|attribute|change|correct|delete|e-?mail|erase|execute|merge|leave (out|iran|it)|let's say|suppose (that )?|translate|take (the|that) (quote|fact|sentence)|write (?!(me |us )?(a |an |the )?(short |brief |one-line )*(summary|overview|timeline|list|note))|choose|prove|insult|hide|finish|complete|forget(?! (that|it|about)\b)|ignore|imagine|insert|invent|invert|mark|modify|move the|notify|overwrite|ping|post|pretend|publish|rename|repeat|replace|retract|reverse|rewrite|save|send|skip|swap|turn off|update|ban|kick|mute|run (?!(me |us )?through\b)|use (this|my|the following) (version|sentence|source|text))\b/,
  fr: /^\W*((s'il (te|vous) plait|stp|svp|et|puis|alors|maintenant|ok|allez|bon|mais|donc|cher|bot|merci de|veuillez|tu (dois|vas)|vous devez|vas-y|allez-y)[\s,]+)*(((dis|dites|ecri[st]|ecrivez|affirme|affirmez|jure|jurez|assure|assurez|certifie|certifiez|declare|declarez|annonce|annoncez|pretends|pretendez|reponds|repondez|admets|avoue) (que|qu'|oui|non|juste|simplement|seulement|le contraire|a tous|sans|en))|(ajoute|bannis|bannissez|avertis|expulse|lance|execute|utilise(z)? (cette|ma) (version|phrase|source)|attribue|cache|choisis|choisissez|confirme-le|fusionne|fusionnez|insulte|mets|mettez|prends|prenez|rends|rendez|presente cet|prouve|supposons|ecri[st] (?!(moi )?(un |une |le |la )?(court |bref )*(resume|synthese|chronologie|liste|note))|change|contredis|corrige|efface|envoie|excuse|imagine|ignore|invente|inverse|marque|modifie|oublie(?!(z|s)? (ca|cela)\b)|previens|publie|poste|promets|reecris|remplace|repete|retire|signale|supprime|traduis|traduisez|termine|complete|transforme|valide|ressors|jure-moi)(z|s|-(moi|le|la|les|toi))?)\b(?!(-t)?-(il|elle|on|ils|elles)\b)/,
};

/** "You" and « tu »: whoever speaks to the bot asks it for something, and what it knows is asked for in these ways alone. */
const ADDRESSED: Readonly<Record<Language, RegExp>> = {
  en: /\b(you|your|yours|yourself)\b/,
  fr: /\b(tu|toi|ton|ta|tes|te|vous|votre|vos)\b|\bt'(?!on\b)/,
};
const ALLOWED: Readonly<Record<Language, RegExp>> = {
  en: /\b(can|could|would|will|do|did|are|have) you( please| kindly| possibly)?( be able to| happen to)? (tell|explain|give|list|show|sum|summari[sz]e|remind|clarify|confirm|say|know|have|find|help me (understand|find)|walk|point|describe|compare|quote|check)\b|\byou (can |could |might )?(see|ask|look|go|get|hear|read)\b|\b(thank you|what do you (know|have)|do you (know|have)|if you (have|know|can)|as you (know|say)|you (say|said|mentioned|told|cite[ds]?|wrote|have)|your (source|sources|briefing|facts|information|info|dossier|report|view of)|see you|i('d| would) like you to|tell me what you (know|have)|(want|need|like) you to (tell|explain|give|list|show|sum|summari[sz]e|say))\b/g,
  fr: /\b(s'il (te|vous) plait|(peux|pourrais|peux-tu|pourrais-tu|pouvez|pourriez|pouvez-vous|pourriez-vous|veux|voulez)([- ](tu|vous))?|(sais|savez|connais|connaissez|as|avez|dis|dites|tiens|tenez|tires|tirez|parles|parlez|mentionnes|mentionnez|cites|citez)([- ](tu|vous))|(tu|vous) (peux|pourrais|pouvez|pourriez|sais|savez|as|avez|dis|dites|cites|citez|disiez|disais|parlez|parles|mentionn\w+)|merci a (toi|vous)|(tes|vos|ta|votre) (sources?|dossiers?|informations?|fiches?|faits?)|que (tu|vous) (me |nous )?(dises|disiez|expliqu\w+|donn\w+)|rappelez-vous|selon (toi|vous)|ton dossier|votre (dossier|briefing))\b/g,
};

/** True where somebody speaks to the bot, and not only to be told something. Of folded text. */
export function addressesBot(folded: string, language: Language): boolean {
  return ADDRESSED[language].test(folded.replaceAll(ALLOWED[language], ' '));
}

/** What no reader types, and only a program reads: fences, tags, braces, mentions of everybody. */
const TOKENS =
  /#{3,}|\{\{|\}\}|^\s*\{\s*"|<\/?(system|user|assistant|briefing|script|tool|status|statut|source|context|instructions?)\b|\[\/?(inst|sys)\b|@(everyone|here|channel|tous)\b|\brm -rf\b|\bsudo \p{L}|\bdrop table\b/u;

/** One word over and over, and no other. */
const FLOOD = /^\W*(\p{L}+)(\W+\1){5,}\W*$/u;

/** Between sentences and tags, and before what is told in the same one: "all agree, *so* confirm …", "for fun, *write* …" */
const BREAKS =
  /(?<=[.!?;>])\s+|,\s+(?=(?:alors|et|puis|so|and|then)\s)|,\s+(?=(?:write|compose|draft|rewrite|translate|pretend|imagine|act|ecri[st]|ecrivez|redige|redigez|previens|prevenez|avertis|traduis|traduisez|imagine[rz]?|invente[rz]?)\s)/;

/** True for an order that is no question about a report, also beside one that is. Orders are known in every language. */
export function isOrder(folded: string, language: Language): boolean {
  if (LANGUAGES.some((any) => ORDERS[any].test(folded)) || TOKENS.test(folded) || FLOOD.test(folded)) return true;
  const tellsBot = (sentence: string) =>
    LANGUAGES.some((any) => COMMANDS[any].test(sentence)) || addressesBot(sentence, language);
  return folded.split(BREAKS).some((sentence) => !sentence.trim().endsWith('?') && tellsBot(sentence));
}
