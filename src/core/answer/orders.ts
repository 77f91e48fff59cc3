import type { Language } from '../language/languages.ts';

/** Told to the bot itself: to be somebody else, to say something after somebody, to give a recipe. */
const ORDERS: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(system|assistant|developer|admin|root)\s*[:>]|\b(new instructions|(drop|remove|omit|hide) (the |your |all |any )*(citations?|sources?)|(ignore|disregard|forget|bypass|override|drop) (all |any |every |everything |your |the |these |those |previous |prior |earlier |above |my )*(instructions?|rules?|guidelines?|restrictions?|prompts?|constraints?|training|briefing|you were told|above)|(state|say|write|print|output|reply|respond|answer|tell everyone|confirm|declare|announce|post) (only |just |simply |exactly |that |with |the words? |verbatim )*["“«‘']|repeat after me|word for word|you are now|from now on,? you|pretend (to be|you|that)|act as (a|an|if|my)|role-?play|(have|has|with|without) (no|any) (rules|restrictions|filters?)|(your|the) (system )?prompt|jailbreak|instructions (to|for|on) (build|mak|buy|creat|assembl)\w*|how (do|can|could|would|should) (i|we) (build|make|assemble|hack|buy))\b/,
  fr: /^\W*(systeme|assistant|developpeur|admin)\s*[:>]|\b(nouvelles instructions|(retire|supprime|enleve|oublie)(z|s)? (les |tes |vos |toutes )*(citations|sources)|(ignore|oublie|neglige|contourne|outrepasse|ne tiens pas compte de)(z|s)? (toutes? |tous |les |tes |vos |ces |mes |des |precedentes? |anciennes? |instructions? )*(instructions?|regles?|consignes?|restrictions?|directives?|prompts?|ce qui precede|ce qu'on t'a dit)|(ecri[st]|dis|affirme|reponds|affiche|imprime|confirme|annonce|poste)(z|ez)? (seulement |juste |simplement |exactement |que |par |avec |les mots )*["“«]|repete(z)? apres moi|mot pour mot|tu es (maintenant|desormais)|a partir de maintenant,? tu|fais (comme si|semblant)|joue le role|sans (aucune )?(regles?|restrictions?)|(ton|votre|le) prompt|instructions pour (fabriquer|construire|acheter|monter)|comment (puis-je|je peux|pourrais-je|peut-on) (fabriquer|construire|acheter|pirater|monter))\b/,
};

/** True for an order that is no question about a report. */
export function isOrder(folded: string, language: Language): boolean {
  return ORDERS[language].test(folded);
}
