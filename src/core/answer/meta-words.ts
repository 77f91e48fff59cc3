/** Words that a question about the report or for a view is made of, beside those of `question-words.ts`; folded. */
export const SOURCE_WORDS = new Set(
  `underlying initial information info infos informations claims donnees renseignements wrote written write author byline journalist reporter writer correspondent agency newspaper publisher publication published publish
   outlet media magazine wire come came date language translated translation translate original dateline filed reliable reliability trust
   trustworthy credible credibility long many paragraphs paragraph copyright rights licence license republish checked reviewed verified
   edited rated rating origin origine based rest rely relies single several press quote quoting cite citing full read have what
   edited real made up fictional fiction invented fake story old recent fresh version
   auteur auteurs autrice redige redigee journaliste signe signature ecrit ecrite agence journal editeur publie publiee media provient
   vient viennent sort tire date parution paru parue langue traduit traduite traduction originale fiable fiabilite confiance credible
   credibilite serieux serieuse combien paragraphes droits licence republier relu verifie vraie histoire reel reelle inventee invente
   fictif fictive imaginaire jour presse outlet paper print printed behind english french anglais francais day month ville city town
   envoye envoyee sent imprime repose fonde base plusieurs seule seul lire integral integralement complet texte`.split(
    /\s+/,
  ),
);

export const VIEW_WORDS = new Set(
  `one two three five few couple line lines sentence sentences word words bullets une deux trois cinq quelques ligne lignes phrase phrases mot mots principales central summary summarise summarize sum overview tldr tl dr gist nutshell key points main dates date important passe dans break down give show table speaker timeline chronology chronological order events
   event sequence happened happen step figures numbers statistics stats numerical claims statements list full whole each facts
   disputes disagree disagreement parties party between date stats key contradict conflicting contested differ sides versions accounts agree odds competing everything
   tableau intervenant intervenants resume resumer synthese bref essentiel points cles principaux grandes lignes ensemble question sujet affaire chronologie frise
   chronologique ordre evenements deroulement etape passees passe passees chiffres nombres statistiques donnees chiffrees liste
   declarations affirmations propos desaccords desaccord accord clash contredisent divergences versions camps situation short courte court`.split(
    /\s+/,
  ),
);

export const CONFIRMATION_WORDS = new Set(
  `confirm confirms confirmed confirming confirmation unconfirmed verify verified verifies verifying verification unverified
   prove proves proved proven unproven proof evidence independent independently claim claims statement statements fact facts
   information true certain sure official officially sources source anyone anybody else outside story report second hard solid
   confirme confirmee confirmes confirmees confirmer confirmation verifie verifiee verifies verifiees verifier verification prouve
   prouvee prouves prouvees prouver preuve preuves independant independante independamment affirmation affirmations declaration
   declarations information informations fait faits vrai certain sur officiel officiellement source sources autre autres`.split(
    /\s+/,
  ),
);
