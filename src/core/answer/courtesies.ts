/** What is said to a bot and asks nothing of a briefing. */
export type Courtesy = 'thanks' | 'greeting';

const THANKS =
  /^\W*((ok|okay|great|perfect|super|parfait|d'accord|alors|well|and)\W+)*(thanks|thank (you|u)|thx|ta|cheers|much (appreciated|obliged)|merci|mille mercis)(\W+(so|very|much|a lot|a million|again|for (that|this|the (help|info|answers?))|all|everyone|beaucoup|bien|infiniment|encore|a (toi|vous|tous)|pour (ca|cela|tout|(l'aide|les reponses|la reponse|l'info))))*\W*$/;

const GREETING =
  /^\W*((hello|hi|hey|good (morning|afternoon|evening)|bonjour|bonsoir|salut|coucou|there|all|everyone|bot|wirebrief|a tous|help|aide|what (can|could) (you|i) (do|ask)|what (do|can) you do( here)?|who are you|what are you( for)?|how do(es)? (you|this|it|this bot) work|how (do|can) i use (you|this|it)|a quoi (tu sers|sers-tu|servez-vous)|(que|qu'est-ce que) (peux-tu|tu peux|sais-tu|tu sais) faire|tu (peux|sais) faire quoi|qui es-tu|tu es qui|comment (ca|tu) (marches?|fonctionnes?))(\W+|$))+$/;

/**
 * "Thank you very much!", « merci beaucoup »; "hello", "what can you do?", « à quoi tu sers ? ». Undefined where a text, folded
 * as by `foldText`, says anything else besides.
 */
export function courtesyIn(folded: string): Courtesy | undefined {
  if (THANKS.test(folded)) return 'thanks';
  return GREETING.test(folded) ? 'greeting' : undefined;
}
