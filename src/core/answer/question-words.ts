import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import type { Stemmer } from '../language/stems.ts';

/**
 * What a word does in a question:
 * - `telling`: asks who says it or how sure it is ("say", "confirm"), which every fact carries as data;
 * - `light`: says little by itself ("get", "thing", "exactement");
 * - `self`: speaks of the briefing or the report itself ("article", "dossier");
 * - `content`: all others, which the briefing must know.
 */
export type WordRole = 'telling' | 'light' | 'self' | 'content';

export type RoleOf = (stem: string) => WordRole;

/** Dictionary forms, general to questions in the language. Other forms are found by their stems. */
const WORDS: Readonly<Record<Exclude<WordRole, 'content'>, Readonly<Record<Language, string>>>> = {
  telling: {
    en: `say tell state claim assert affirm declare report mention talk speak discuss describe explain comment know learn
      hear read wonder ask question answer confirm confirmed confirmation true truth really fact verify verified check
      according accord word statement certain certainly sure definite think believe opinion suggest indicate assess estimate reckon conclude
      like please curious understand mean stand whether thought attest allege maintain insist vouch testify swear idea notion possibility figure number count established proven prove solid guess mere merely alleged allegation rumour rumor suspect suspected suspicion speculation speculative
      projection educated hearsay conjecture hypothesis hypothetical unconfirmed expression phrase wording term label formula credence
      quote quoted cite cited judgement judgment accuse accusation response respond reaction react admit acknowledge concede recognise recognize`,
    fr: `dire affirmer déclarer prétendre soutenir assurer indiquer rapporter mentionner évoquer parler discuter décrire expliquer
      commenter savoir apprendre connaître entendre lire demander question répondre confirmer confirmation vrai vérité vraiment
      fait vérifier selon après propos déclaration parole certain certainement sûr penser croire estimer évaluer conclure juger opinion suggérer
      comprendre aimer aimerais voudrais plaît curieux attester alléguer jurer maintenir certifier témoigner idée hypothèse avancer chiffre avéré avérer prouvé prouver établi établir garant supposition rumeur simple simplement
      soupçon soupçonner spéculation conjecture projection intention ouï-dire expression formule terme appellation foi histoire caution reposer fonder accuser accusation accuse réponse réaction réagir reconnaître reconnaît reconnu admettre admet concéder concède avouer avoue prétend prétendent soutient raconter raconte clamer marteler mot`,
  },
  light: {
    en: `go come get take give make do put run leave let bring turn set use happen occur try need mean suppose thing stuff
      anything something nothing everything someone somebody anyone anybody everyone kind sort type way lot bit time moment
      case point exact exactly actual actually current currently present presently already ever far long now today again
      together still also just again roughly approximately about one other another old big good bad possible possibly end
      finally eventually later next would could thanks detail information info specific specifically particular ask so
      well quite anyway expect expected name call called lately list cite regarding concerning subject recent recently nowadays start begin right once besides else whats pls plz hi hey
      one two three both yes no keep rather instead only even such really much gimme context side able exist role play event`,
    fr: `aller venir prendre mettre donner faire rendre passer servir devoir pouvoir falloir compter tenir laisser trouver chose
      truc machin quelqu quelque rien tout gens genre sorte type façon manière fois part point moment cas lieu exactement exact
      vraiment actuel actuellement déjà encore toujours même autre ensemble environ aujourd hui maintenant certain plusieurs
      grand gros bon fin finalement ensuite suite merci détail information info précis précisément particulier donc jamais
      récent récemment commencer alors après puis voir agit agissait mené concrètement réel réellement quid quoi peu stp svp salut coucou oui non plutôt seulement seul juste peux pouvez peut veux voulez puis-je voudrais souhaite souhaiterais exister existe rôle jouer prévoir prévu nom appeler nommer côté dessus jour contexte événement remonter deux trois citer nommer lister sujet propre concerner auprès destiner adresser viser`,
  },
  self: {
    en: `briefing brief article report story text piece document source news here summary fact dossier sheet page thread paragraph`,
    fr: `dossier briefing article rapport texte document source dépêche papier reportage récit ici synthèse fiche page fil paragraphe`,
  },
};

/** Roles by stem. A word of two lists has the role of the first. */
export function createRoles(language: Language, stemmer: Stemmer): RoleOf {
  const roles = new Map<string, WordRole>();
  for (const [role, words] of Object.entries(WORDS) as [WordRole, Record<Language, string>][]) {
    for (const word of words[language].split(/\s+/)) {
      const stem = stemmer.stem(foldText(word));
      if (!roles.has(stem)) roles.set(stem, role);
    }
  }
  return (stem) => roles.get(stem) ?? 'content';
}
