import { createStemmer, type TextLanguage } from './stems.ts';

/**
 * Words that a careful writer puts for one another when retelling a sentence, beside those of the lexicon, which is made for
 * questions: a line each, parted by commas, folded. Forms that no ending tells stand beside their dictionary form.
 */
const PARAPHRASES: Readonly<Partial<Record<TextLanguage, string>>> = {
  en: `
    operate, run, function, work
    harm, hurt, damage, injure
    consider, contemplate, weigh, think, mull, envisage
    use, employ, utilise, utilize, deploy
    see, spot, observe, notice, witness
    show, depict, reveal
    build, erect, construct
    begin, start, commence, outbreak, beginning
    end, finish, conclude
    keep, continue, still
    want, wish, like, seek
    release, publish, issue, unveil
    accident, inadvertent, unintentional
    world, worldwide, global, globally
    business, company, firm
    effort, campaign, drive
    vehicle, car
    help, aid, assist, assistance
    area, region, district, zone
    repair, mend, fix
    reopen, open
    cross, use, traverse
    stay, remain
    shut, close
    boat, ship, vessel
    picture, image, photo, photograph
    rule, regulation, measure
    tie, relation, link, relationship
    flow, stream
    weapon, arm, armament
    make, produce, manufacture, production
    detail, describe
    deal, agreement, accord, contract
    jet, aircraft, plane
    finalised, finalise, finalized, conclude, completed
    pedestrian, walker
    neighbour, neighbor
    kill, die, dead, death
    buy, purchase, acquire, procure
    get, obtain, receive
    child, kid
    film, movie
    big, large`,
  fr: `
    tourner, fonctionner, marcher, operationnelle
    nuire, nuisible, nuit
    songer, songeait, songeaient, envisager, envisageait, envisageaient, penser, reflechir
    employer, emploient, employes, employees, utiliser, recourir
    voir, apercevoir, constater, observer
    montrer, reveler
    batir, batie, construire
    commencer, debuter, debut, commencement
    continuer, poursuivre, toujours
    vouloir, souhaiter, desirer
    diffuser, publier, rendre, publique, divulguer
    megarde, inadvertance
    monde, mondial, mondiale
    entreprise, societe, firme
    aide, assistance, appui
    secteur, region, zone, district
    reparation, reparer
    rouvrir, ouvrir, reouverture
    passer, traverser, emprunter
    rester, demeurer
    bateau, navire
    image, photo, photographie, cliche
    regle, mesure, reglementation
    lien, relation
    arme, armement
    fabriquer, produire, fabrication, production
    accord, contrat, entente
    avion, appareil, chasseur
    dater, prendre
    acheter, achat, procurer, acquerir
    obtenir, recevoir
    usine, fabrique
    destiner, pour
    armee, militaire, force`,
};

/** The lines that a stem stands in; none for most. A language is read when it is first met. */
export function paraphrasesOf(stem: string, language: TextLanguage): readonly number[] {
  const lines = known.get(language) ?? readLines(PARAPHRASES[language] ?? '', language);
  known.set(language, lines);
  return lines.get(stem) ?? NONE;
}

const known = new Map<TextLanguage, ReadonlyMap<string, readonly number[]>>();
const NONE: readonly number[] = [];

function readLines(list: string, language: TextLanguage): Map<string, number[]> {
  const { stem } = createStemmer(language);
  const lines = new Map<string, number[]>();
  for (const [id, line] of list.trim().split('\n').entries()) {
    for (const key of new Set(line.split(',').map((word) => stem(word.trim())))) {
      lines.set(key, [...(lines.get(key) ?? []), id]);
    }
  }
  return lines;
}
