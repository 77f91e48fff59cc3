import type { TextLanguage } from './stems.ts';

/** Words of news that say the contrary of one another: pairs parted by `|`, what means the same by commas. Dictionary forms, folded. */
export const OPPOSITES: Readonly<Partial<Record<TextLanguage, string>>> = {
  en: `
    rise, increase, grow, climb, gain, surge, soar, jump, up | fall, decrease, decline, drop, sink, plunge, shrink, slump, down
    open, reopen | close, shut
    start, begin, launch, resume, continue, keep | stop, end, halt, cease, finish, suspend, pause
    win | lose
    accept, approve, agree, allow, permit, authorise, back, support, endorse | reject, refuse, disagree, ban, forbid, prohibit, block, oppose, veto
    support, help, aid, assist, favour, favor, benefit, protect | oppose, harm, hinder, hamper, hurt, damage
    confirm, affirm | deny, refute
    attack | defend
    build, construct, create | destroy, demolish, dismantle
    arrive, enter, join | leave, depart, quit, exit
    strengthen, reinforce, tighten, deepen, widen, expand | weaken, loosen, narrow, reduce, cut
    improve | worsen, deteriorate
    success, succeed | failure, fail
    hire, recruit, appoint | fire, dismiss, sack
    publish, reveal, disclose, expose, release | hide, conceal, withhold, suppress
    include | exclude
    remember | forget
    love, like | hate, dislike
    rich, wealthy | poor
    high, tall | low, short
    large, big, great, major, huge | small, little, minor, tiny
    early | late
    new, modern | old, ancient, outdated
    old | young
    strong | weak
    fast, quick | slow
    safe | dangerous, unsafe
    public | private, secret
    publicly, openly | privately, secretly
    legal | illegal
    possible | impossible
    likely | unlikely
    known | unknown
    able | unable
    military | civilian
    male, man, boy | female, woman, girl
    mother, wife, sister, daughter | father, husband, brother, son
    alive | dead
    north, northern | south, southern
    east, eastern | west, western
    left | right
    inside, inner, internal, domestic, within | outside, outer, external, foreign, abroad
    above, over | below, under, beneath
    day | night
    first | last
    best | worst
    more | less, fewer
    most | least
    always | never
    before | after, since
    until | since
    with | without
    free | paid
    full | empty
    hot, warm | cold, cool
    wet | dry
    hard, difficult | easy, simple
    guilty | innocent
    victory | defeat
    ally, friend, partner | enemy, rival, foe
    advanced | basic, outdated, obsolete
    temporary | permanent
    complete, finalise | incomplete, preliminary, provisional
    isolate | integrate, include, embrace
    peace | war
    profit | loss
    majority | minority
    maximum | minimum
    positive | negative
    true | false
    present | absent
    lead | follow
    push | pull
    raise, lift | lower, impose
    steady, regular | irregular, sporadic
    deliberately, intentionally | accidentally, inadvertently`,
  fr: `
    augmenter, hausse, croitre, monter, grimper, bondir, progresser | baisser, baisse, diminuer, reculer, chuter, tomber
    ouvrir, rouvrir | fermer
    commencer, debuter, lancer, reprendre, continuer, poursuivre | arreter, cesser, finir, terminer, suspendre, interrompre
    gagner | perdre
    accepter, approuver, autoriser, permettre, soutenir | refuser, rejeter, interdire, bloquer
    aider, aide, soutenir, favoriser, proteger | nuire, nuisible, entraver, gener, combattre
    confirmer, affirmer | nier, dementir
    attaquer, attaque | defendre, defense
    construire, creer, batir | detruire, demolir, demanteler
    arriver, entrer | partir, quitter, sortir
    renforcer, elargir, resserrer, approfondir | affaiblir, relacher, reduire
    ameliorer | empirer, aggraver
    reussir, succes, reussite | echouer, echec
    embaucher, recruter, nommer | licencier, renvoyer
    publier, reveler, diffuser, divulguer | cacher, dissimuler, taire
    inclure | exclure
    riche | pauvre
    haut, eleve | bas, faible
    grand, vaste, gros, important, large | petit, minime, mineur, etroit
    debut | fin
    nouveau, moderne, recent | ancien, vieux, depasse
    fort | faible
    rapide, vite | lent
    sur | dangereux
    public | prive, secret
    publiquement, ouvertement | secretement, discretement
    legal | illegal
    possible | impossible
    probable, probablement | improbable
    connu | inconnu
    militaire | civil
    homme | femme
    vivant | mort
    nord | sud
    est | ouest
    gauche | droite
    dedans, interieur | dehors, exterieur
    dessus | dessous
    jour | nuit
    premier | dernier
    meilleur | pire
    plus, davantage | moins
    toujours | jamais
    avant | apres, depuis
    avec | sans
    pour | contre
    gratuit | payant
    plein | vide
    chaud | froid
    difficile | facile
    coupable | innocent
    victoire | defaite
    allie, ami, partenaire | ennemi, rival, adversaire
    perfectionne, avance | rudimentaire, obsolete, depasse
    temporaire | permanent, definitif
    definitif | provisoire, preliminaire
    isoler | integrer, rapprocher
    paix | guerre
    benefice | perte
    majorite | minorite
    vrai | faux
    present | absent
    lever, relever | imposer, abaisser
    regulier | irregulier, sporadique
    volontairement | involontairement
    expres | megarde`,
};

/** The same for what one side does and the other undergoes: who sells, and who buys. The names then change places. */
export const CONVERSES: Readonly<Partial<Record<TextLanguage, string>>> = {
  en: `
    sell | buy, purchase
    export | import
    give, supply, send, deliver, provide, hand, ship, transfer | receive, get, obtain, buy
    lend | borrow
    win | lose
    teach | learn
    employ | work`,
  fr: `
    vendre, vente | acheter, achat, procurer
    exporter | importer
    donner, livrer, fournir, envoyer, remettre, expedier | recevoir, obtenir, acheter, procurer
    preter | emprunter`,
};
