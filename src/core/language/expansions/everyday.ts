/** Everyday deeds. See `../expansions.ts` for how to read it. */
export const EVERYDAY_EXPANSIONS = `
# everyday deeds
start, begin, commence, beginning, launch, kick off, get under way, onset, opening, outset | commencer, débuter, début, démarrer, démarrage, lancement, entamer, coup d'envoi, s'ouvrir
end, finish, conclude, close, be over, completion, terminate, wrap up, finale, expire, come to an end | finir, fin, terminer, s'achever, prendre fin, achever, conclure, clore, se terminer, clôture, expirer
stop, halt, cease, break off, discontinue, interrupt, put an end, stoppage | arrêter, cesser, arrêt, stopper, interrompre, mettre fin, interruption, mettre un terme, cessation
suspend, suspension, pause, put on hold, freeze, halt, interrupt, moratorium, on ice | suspendre, suspension, pause, geler, gel, interrompre, moratoire, mettre en pause, interruption, trêve
continue, go on, carry on, keep, persist, still, ongoing, proceed, keep going | continuer, poursuivre, se poursuivre, persister, toujours, en cours, maintenir, perdurer
resume, restart, begin again, reopen, start again, resumption, return to, renew, relaunch | reprendre, reprise, recommencer, redémarrer, relancer, repartir, rouvrir, redémarrage, renouer, retour
delay, postpone, put off, defer, push back, late, postponement, reschedule, put back, adjourn | retarder, reporter, report, repousser, différer, retard, ajourner, décaler, remettre à plus tard, ajournement
late, lateness, delay, behind schedule, overdue, held up, how late | retard, tardif, en retard, retarder, avoir du retard, à la traîne, tarder
bring forward, earlier, ahead of schedule, advance, sooner than planned, speed up | avancer, plus tôt, en avance, anticiper, avant la date prévue, accélérer
cancel, call off, scrap, axe, abandon, cancellation, ditch, annul | annuler, annulation, supprimer, suppression, abandonner, renoncer, laisser tomber, déprogrammer
extend, extension, prolong, renew, renewal, roll over, extra time, lengthen | prolonger, prolongation, reconduire, renouveler, proroger, renouvellement, reconduction, allonger, délai supplémentaire
shorten, cut short, reduce, curtail, abbreviate, shorter | raccourcir, écourter, réduire, abréger, plus court, écourté
speed up, accelerate, faster, hasten, step up, acceleration, quicken | accélérer, accélération, plus vite, hâter, presser, activer, précipiter
slow, slow down, slowdown, decelerate, drag on, sluggish | ralentir, ralentissement, freiner, traîner, lent, décélérer, coup de frein
speed, fast, how fast, pace, rate, quick, velocity | vitesse, rapide, rythme, allure, vite, cadence, rapidité
grow, growth, rise, increase, expand, go up, climb, surge, jump, soar, up | croître, croissance, augmenter, hausse, augmentation, monter, grimper, bondir, accroissement, s'accroître
fall, drop, decline, decrease, go down, dip, plunge, slump, shrink, down, tumble, dwindle | baisser, baisse, chuter, chute, diminuer, diminution, reculer, recul, plonger, tomber, se réduire, dégringoler
reduce, reduction, cut, lower, slash, trim, scale back, cut down, lessen, curb | réduire, réduction, couper, abaisser, diminuer, coupe, limiter, tailler, alléger, rogner
raise, increase, hike, lift, boost, put up, higher, step up | relever, augmenter, hausser, rehausser, accroître, relèvement, majorer, majoration, renforcer
double, twice, twofold, doubling, two times, triple, multiply | doubler, double, deux fois, doublement, tripler, multiplier, deux fois plus
halve, half, cut in half, by half, fifty percent, one in two | moitié, diviser par deux, de moitié, demi, un sur deux, cinquante pour cent
record, highest, all-time high, unprecedented, peak, never before, best ever, historic | record, le plus haut, sans précédent, jamais vu, historique, inédit, pic, sommet, niveau record
lowest, low, record low, minimum, bottom, worst level, trough | le plus bas, plancher, minimum, niveau bas, au plus bas, plus faible, creux
peak, maximum, top, summit, height, culminate, climax | pic, maximum, sommet, culminer, apogée, point culminant, paroxysme
stable, unchanged, steady, remain, stagnate, flat, stand still | stable, inchangé, stagner, se maintenir, stabilité, constant, stagnation, rester
change, alter, modify, amend, alteration, modification, transform, switch, revise | changer, changement, modifier, modification, transformer, évoluer, réviser, remanier, évolution
improve, improvement, better, upgrade, enhance, progress, get better | améliorer, amélioration, mieux, progrès, progresser, perfectionner, s'améliorer, embellie
worsen, deteriorate, get worse, worsening, aggravate, deterioration, escalate, degrade | s'aggraver, empirer, se détériorer, aggravation, détérioration, se dégrader, pire, s'envenimer, dégradation
solve, solution, resolve, fix, sort out, remedy, work out, way out | résoudre, solution, régler, résolution, remédier, dénouer, trouver une issue, remède, issue
problem, difficulty, trouble, issue, obstacle, hitch, snag, stumbling block, sticking point, hurdle | problème, difficulté, obstacle, ennui, souci, accroc, point d'achoppement, pierre d'achoppement, écueil
deadlock, stalemate, impasse, stuck, standstill, logjam, gridlock | impasse, blocage, bloqué, point mort, enlisement, paralysie, bras de fer
progress, headway, advance, breakthrough, step forward, how far along | progrès, avancée, avancer, percée, progresser, pas en avant, avancement
move, relocate, shift, transfer, displace, relocation, moving, uproot | déplacer, déménager, transférer, déménagement, transfert, déplacement, bouger, réinstaller
bring, carry, take to, deliver, fetch, transport | apporter, amener, emmener, porter, transporter, ramener
take back, bring back, return, give back, recover, retrieve, reclaim, restitution | rendre, reprendre, restituer, restitution, ramener, rapporter, récupérer, retour, rapatrier
hand over, surrender, deliver, turn over, give up, transfer, handover, pass on | remettre, remise, livrer, céder, rendre, transmettre, transfert, passation
give, gift, offer, provide, donate, supply, present | donner, offrir, don, cadeau, fournir, accorder, remettre, octroyer
receive, get, obtain, recipient, recipient of, collect, beneficiary | recevoir, obtenir, toucher, destinataire, bénéficiaire, percevoir, réception, se voir remettre
use, employ, utilise, utilize, usage, deploy, make use of, resort to, how used | utiliser, employer, utilisation, emploi, usage, se servir, recourir, recours
use up, exhaust, run out, deplete, spend, consume, drain, none left | épuiser, épuisement, consommer, venir à bout, à court, tarir, vider, écouler
waste, squander, fritter away, throw away, wasteful, misspend | gaspiller, gaspillage, dilapider, gâcher, jeter, gabegie
break, broken, snap, smash, shatter, crack, fracture, burst | casser, briser, rompre, cassé, rupture, fissurer, se fendre, voler en éclats
damage, harm, destruction, devastate, wreck, damaged, destroy, hit, ruin | dégât, dommage, endommager, abîmer, détruire, destruction, dévaster, ravager, ruiner, détériorer
break a promise, breach, violate, violation, break the rules, infringe, flout, fail to respect | violer, violation, enfreindre, infraction, rompre, ne pas respecter, manquement, bafouer, transgresser
break off, sever, cut ties, rupture, end relations | rompre, rupture, couper les ponts, se séparer, mettre fin, cesser les relations
open, opening, inaugurate, open doors, unveil, inauguration, accessible, opened | ouvrir, ouverture, inaugurer, inauguration, ouvrir ses portes, accessible, ouvert
reopen, reopening, open again, unblock, lift the closure, allowed back | rouvrir, réouverture, ouvrir de nouveau, débloquer, réouvrir, rendre accessible
close, shut, closure, seal, shut down, close down, block, shutter, lock | fermer, fermeture, clore, boucler, sceller, verrouiller, fermé, baisser le rideau
block, obstruct, bar, blockade, barricade, cut off, hold up, impede | bloquer, blocage, barrer, barrage, blocus, entraver, obstruer, couper, empêcher
join, joining, enter, accede, membership, adhere, become a member, accession, sign up, enrol | adhérer, adhésion, rejoindre, entrer, intégrer, devenir membre, s'inscrire, se joindre, rallier
leave, depart, departure, exit, pull out, quit, withdraw, go away, abandon | partir, départ, quitter, sortir, s'en aller, abandonner, sortie
withdraw, withdrawal, pull out, pullout, retreat, pull back, back out, withdrawn | retirer, retrait, se retirer, repli, quitter, se désengager, désengagement, reculer
arrive, arrival, come, reach, land, get to, turn up, show up | arriver, arrivée, venir, atteindre, venue, parvenir, débarquer, rejoindre
return, come back, go back, homecoming, come home, go home, back | revenir, retour, rentrer, retourner, regagner, rentrer chez soi, de retour
lead, leader, head, run, be in charge, command, at the helm, boss, chief | diriger, dirigeant, chef, mener, à la tête, commander, responsable, piloter, leader, meneur
take part, participate, participant, attend, attendee, join in, participation, involved, be present | participer, participant, prendre part, assister, participation, être présent, se joindre, impliqué
attend, present, attendance, be there, guest, turnout, crowd, who came | assister, présent, présence, être là, invité, affluence, public, participant
absent, absence, missing, skip, stay away, no-show, miss | absent, absence, manquer, ne pas venir, bouder, sécher, faire faux bond, brille par son absence
organise, organize, organiser, organizer, host, stage, put on, behind the event | organiser, organisateur, organisation, tenir, mettre sur pied, hôte
host, welcome, hold, receive, venue, host country, play host | accueillir, hôte, recevoir, pays hôte, abriter, accueil, pays organisateur
invite, invitation, guest, ask to come, invited, invitee | inviter, invitation, invité, convier, convive, hôte
meet, meeting, talks, encounter, summit, gathering, get together, sit down with, session | rencontrer, rencontre, réunion, se réunir, sommet, s'entretenir, entrevue, réunir
visit, visitor, trip, travel to, tour, stop over, go to see | visiter, visite, visiteur, voyage, déplacement, se rendre, se déplacer, venue, tournée
gather, assemble, rally, crowd, mass, come together, gathering | rassembler, rassemblement, se réunir, foule, se masser, regrouper, attroupement
expect, expectation, anticipate, await, foresee, forecast, be due, likely, scheduled | attendre, s'attendre, prévoir, anticiper, prévu, prévision, escompter, attendu, tabler
unexpected, surprise, sudden, out of the blue, shock, surprising, unforeseen | inattendu, surprise, soudain, imprévu, surprenant, à l'improviste, coup de théâtre
hope, hopeful, wish, look forward, optimistic, aspire, optimism | espérer, espoir, souhaiter, espérance, optimiste, aspirer, vœu, optimisme
fear, afraid, worry, concern, dread, anxious, scared, worried, alarm | craindre, crainte, peur, redouter, inquiétude, s'inquiéter, inquiet, appréhender, alarme
find out, learn, discover, come to know, realise, uncover, get to know, be told | apprendre, découvrir, savoir, s'apercevoir, être informé, se rendre compte, mettre au jour
discover, discovery, find, unearth, come across, spot, stumble upon, detect, turn up, dig up | découvrir, découverte, trouver, trouvaille, mettre au jour, déceler, tomber sur, exhumer, repérer, dénicher
notice, spot, see, observe, perceive, catch sight of, detect, realise | remarquer, apercevoir, voir, observer, s'apercevoir, constater, déceler, repérer
look for, search, seek, hunt, searcher, trace, quest, comb | chercher, rechercher, recherche, fouiller, quête, traquer, fouille, ratisser
find, locate, trace, recover, found, track down, spotted | retrouver, trouver, localiser, repérer, récupérer, retrouvé, mettre la main sur
lose, lost, go missing, misplace, disappear, vanish | perdre, perdu, disparaître, égarer, disparition, introuvable, disparu
check, verify, inspect, control, examine, test, vet, verification, screening, scrutinise | vérifier, contrôler, contrôle, inspecter, vérification, inspection, examiner, examen, s'assurer
inspector, inspection, observer, monitor, check-up, watchdog, regulator | inspecteur, inspection, observateur, contrôleur, gendarme, régulateur, autorité de contrôle
watch over, monitor, supervise, oversee, oversight, guard, keep an eye on, supervision, surveillance | surveiller, surveillance, superviser, contrôler, veiller, garder un œil, suivre, supervision, encadrer
guard, guardian, protect, keep, sentry, bodyguard, watchman, security guard | garder, garde, gardien, vigile, protéger, sentinelle, garde du corps, agent de sécurité
protect, protection, shield, safeguard, defend, shelter, secure, keep safe | protéger, protection, bouclier, préserver, défendre, abriter, sécuriser, sauvegarder, mettre à l'abri
hide, conceal, cover up, hidden, secret, keep quiet, mask, disguise, stash | cacher, dissimuler, caché, secret, planquer, masquer, taire, étouffer, camoufler, passer sous silence
cover-up, hush up, whitewash, lie, suppress evidence, conceal | étouffer l'affaire, dissimulation, mensonge, camoufler, dissimuler, passer sous silence
reveal, disclose, disclosure, expose, unveil, make public, come to light, revelation, bring to light, leak | révéler, révélation, dévoiler, divulguer, rendre public, mettre au jour, éventer, exposer, fuiter
publish, release, make public, publication, issue, print | publier, publication, rendre public, paraître, parution, diffuser
show, exhibit, display, present, demonstrate, exhibition, on show | montrer, exposer, exposition, présenter, afficher, démontrer, exhiber
announce, announcement, declare, make known, proclaim, break the news, statement | annoncer, annonce, déclarer, faire savoir, proclamer, déclaration, faire part, dévoiler
confirm, confirmation, verify, corroborate, acknowledge, bear out | confirmer, confirmation, vérifier, corroborer, attester, valider
deny, denial, refute, reject the claim, dispute, contradict, rebut | nier, démentir, démenti, réfuter, contester, contredire, rejeter les accusations, dénégation
admit, confess, acknowledge, own up, concede, confession, admission | admettre, avouer, reconnaître, aveu, confesser, concéder, passer aux aveux
decide, decision, rule, determine, resolve, make up one's mind, ruling, verdict | décider, décision, trancher, statuer, se prononcer, arbitrer, résoudre, arbitrage
choose, choice, pick, select, selection, opt, option, prefer, elect | choisir, choix, sélectionner, opter, sélection, préférer, désigner, élire, retenir
allow, permit, authorise, authorize, let, permission, green light, clearance, give the go-ahead | autoriser, permettre, autorisation, permis, feu vert, laisser, permission, approuver, donner son aval
approve, approval, endorse, back, adopt, pass, ratify, agree to, validate | approuver, approbation, valider, adopter, adoption, entériner, ratifier, voter, avaliser, homologuer
refuse, refusal, reject, rejection, turn down, decline, say no, rebuff, deny, veto | refuser, refus, rejeter, rejet, décliner, dire non, repousser, s'opposer, veto, fin de non-recevoir
forbid, ban, prohibit, prohibition, outlaw, bar, banned, illegal, unlawful | interdire, interdiction, prohiber, bannir, proscrire, interdit, illégal, défendre
lift the ban, unban, legalise, legalize, allow again, decriminalise, end the restriction | lever l'interdiction, légaliser, autoriser de nouveau, dépénaliser, levée des restrictions
accept, agree, say yes, consent, acceptance, approve, take up the offer | accepter, acceptation, consentir, dire oui, agréer, accord, donner son accord, consentement
agree, agreement, deal, accord, pact, settlement, strike a deal, come to terms, compromise | s'accorder, accord, pacte, entente, se mettre d'accord, s'entendre, compromis, arrangement, traité, convenir
disagree, disagreement, dispute, quarrel, at odds, row, rift, differ, argument | désaccord, différend, dispute, divergence, querelle, litige, se disputer, brouille, s'opposer, contentieux
ask for, request, demand, call for, claim, seek, requirement, appeal for, insist on, want | demander, demande, réclamer, exiger, exigence, revendiquer, revendication, solliciter, requérir, requête
ask, question, inquire, query, interrogate, interview | demander, question, interroger, questionner, s'enquérir, interrogation
answer, reply, respond, response, reaction, retort | répondre, réponse, réagir, répliquer, réplique, réaction, rétorquer
urge, call on, appeal, exhort, plead, press, beg, implore | appeler, exhorter, presser, appel, implorer, supplier, inviter à, enjoindre
condition, requirement, term, precondition, in exchange for, provided that, proviso | condition, exigence, préalable, contrepartie, à condition, en échange, clause, prérequis
need, require, necessary, necessity, requirement, want | avoir besoin, besoin, nécessiter, nécessaire, nécessité, requérir, exiger, falloir
lack, be short of, want for, missing, without, absence of, insufficient, deprived of | manquer, manque, faire défaut, absence, sans, insuffisant, privé, dépourvu, carence
enough, sufficient, adequate, suffice, plenty, ample | assez, suffisant, suffire, suffisamment, de quoi, en quantité
wait, await, queue, line up, waiting time, stand by, waiting list, how long wait | attendre, attente, patienter, file d'attente, queue, liste d'attente, délai d'attente, patience
last, duration, length, how long, lasting, period, take time, run for | durer, durée, combien de temps, longueur, période, s'étendre, prendre du temps, long
happen, occur, take place, come about, event, incident, go on, what went on | se produire, arriver, survenir, avoir lieu, se passer, se dérouler, événement, incident, advenir
take place, be held, happen, scheduled, held, venue, when is | avoir lieu, se tenir, se dérouler, tenue, prévu, programmé, déroulement
remain, stay, leave behind, left, rest, remainder, still there | rester, demeurer, reste, restant, subsister, encore, reliquat
appear, emerge, surface, come out, show up, arise, appearance | apparaître, surgir, émerger, apparition, survenir, paraître, faire surface
disappear, vanish, disappearance, go missing, missing, lost | disparaître, disparition, disparu, s'évanouir, porté disparu, introuvable, s'évaporer
succeed, success, manage, achieve, pull off, successful, work out, make it | réussir, réussite, succès, parvenir, arriver à, aboutir, mener à bien
fail, failure, flop, fall through, unsuccessful, collapse, come to nothing, fiasco | échouer, échec, rater, capoter, fiasco, tomber à l'eau, ne pas aboutir, flop
achieve, reach, attain, hit the target, accomplish, fulfil, meet the goal | atteindre, réaliser, accomplir, remplir, objectif atteint, parvenir, tenir l'objectif
exceed, surpass, top, more than, over, go beyond, outstrip, pass the mark | dépasser, excéder, franchir, plus de, surpasser, au-delà, passer la barre
plan, intend, intention, project, scheme, aim, blueprint, envisage, planned | projeter, projet, plan, prévoir, intention, compter, envisager, dessein, planifier
goal, aim, target, objective, purpose, what for, intention, mission | objectif, but, cible, finalité, visée, dessein, visant à, ambition
prepare, preparation, get ready, ready, prepared, groundwork | préparer, préparation, se préparer, prêt, préparatif, apprêter
threaten, threat, menace, intimidate, warn, ultimatum, intimidation | menacer, menace, intimider, intimidation, avertir, ultimatum, brandir
warn, warning, alert, caution, sound the alarm, advise against, raise the alarm, tip off | avertir, avertissement, alerter, alerte, mettre en garde, mise en garde, tirer la sonnette d'alarme, prévenir
promise, pledge, vow, commitment, undertake, assure, give one's word, commit | promettre, promesse, s'engager, engagement, jurer, assurer, donner sa parole
propose, proposal, suggest, offer, put forward, suggestion, proposition | proposer, proposition, suggérer, offre, avancer, suggestion, soumettre
order, command, instruct, instruction, require, direct, mandate, make someone | ordonner, ordre, enjoindre, instruction, sommer, imposer, commandement, obliger, injonction
force, compel, oblige, make, coerce, must, obligation, mandatory, compulsory | forcer, contraindre, obliger, imposer, obligation, obligatoire, contrainte, être tenu de
prevent, stop, avert, avoid, keep from, prevention, foil, thwart | empêcher, éviter, prévenir, prévention, déjouer, entraver, faire obstacle, contrer
help, assist, aid, support, lend a hand, helper, assistance, give a hand | aider, aide, assister, soutenir, secourir, assistance, coup de main, prêter main-forte
support, back, supporter, backer, endorse, in favour, stand by, backing, behind | soutenir, soutien, appuyer, appui, partisan, défendre, en faveur de, favorable
oppose, opposition, opponent, against, object, objection, resist, critic | s'opposer, opposition, opposant, contre, objecter, adversaire, détracteur, résister, hostile
criticise, criticize, criticism, slam, condemn, blast, attack, denounce, critic | critiquer, critique, dénoncer, fustiger, condamner, étriller, s'en prendre, pointer du doigt, dénonciation
praise, applaud, hail, welcome, commend, congratulate, salute, compliment | saluer, louer, applaudir, féliciter, éloge, se féliciter, se réjouir, félicitations
apologise, apologize, apology, say sorry, regret, beg pardon, sorry | s'excuser, excuse, présenter ses excuses, demander pardon, regretter, pardon, mea culpa
thank, gratitude, grateful, thanks, appreciate | remercier, merci, reconnaissance, remerciement, gratitude, reconnaissant
explain, explanation, reason, account for, justify, justification, why | expliquer, explication, raison, justifier, justification, pourquoi, motif
describe, description, depict, portray, look like, recount | décrire, description, qualifier, dépeindre, portrait, raconter, ressembler
tell, recount, report, relate, testify, narrate, story | raconter, récit, rapporter, relater, témoigner, narrer, confier
claim, assert, allege, allegation, maintain, contend, insist, say without proof | affirmer, prétendre, soutenir, allégation, alléguer, assurer, affirmation
call, name, dub, christen, title, known as, nickname, entitled | appeler, nommer, baptiser, surnommer, nom, surnom, intituler, dénommer, titre
sign, signature, ink, signatory, put one's name, conclude, sealed | signer, signature, parapher, signataire, conclure, apposer sa signature, ratifier
apply, application, candidate, applicant, candidacy, put in for | postuler, candidature, candidat, se porter candidat, se présenter, briguer
enforce, implement, implementation, carry out, apply, put into practice, come into force, take effect, execute | appliquer, application, mettre en œuvre, mise en œuvre, entrer en vigueur, exécuter, entrée en vigueur, prendre effet, mettre en pratique
introduce, bring in, establish, set up, institute, create, introduction | instaurer, introduire, mettre en place, instituer, établir, créer, instauration, création
abolish, repeal, scrap, do away with, abolition, revoke, rescind, cancel a law | abolir, abroger, supprimer, abolition, abrogation, suppression, révoquer, en finir avec
expire, run out, lapse, expiry, deadline, end date, no longer valid | expirer, expiration, arriver à échéance, échéance, périmé, caduc, prendre fin
separate, split, divide, part ways, separation, break up, detach | séparer, se séparer, séparation, diviser, scission, scinder, division, détacher
unite, bring together, combine, join forces, merge, unity, pool | unir, réunir, rassembler, unité, s'allier, mettre en commun, regrouper, union
include, comprise, contain, consist of, cover, made up of, feature, contents | comprendre, inclure, contenir, comporter, se composer, contenu, compter, englober
exclude, leave out, exclusion, expel, shut out, omit | exclure, exclusion, écarter, omettre, expulser, évincer, laisser de côté
add, addition, additional, extra, more, supplement, further | ajouter, ajout, supplémentaire, de plus, en plus, additionnel, rajouter, renfort
remove, take away, take out, removal, clear, extract, strip | enlever, retirer, ôter, enlèvement, supprimer, déblayer, extraire
keep, retain, hold on to, maintain, preserve, conserve | garder, conserver, maintenir, préserver, maintien, conservation, retenir
give up, abandon, renounce, drop, waive, relinquish, forgo, surrender | renoncer, abandonner, abandon, renonciation, laisser tomber, jeter l'éponge, se désister
ignore, disregard, overlook, neglect, turn a blind eye, snub | ignorer, négliger, passer outre, fermer les yeux, ne pas tenir compte, snober, négligence
fill, full, top up, crowded, packed, filled | remplir, plein, remplissage, bondé, comble, rempli, combler
empty, drain, clear out, vacate, deserted, vacant, emptied | vider, vide, désert, évacuer, déserté, vacant, inoccupé
lift, raise, hoist, heave, crane, pick up | soulever, lever, hisser, levage, grue, relever
throw, hurl, toss, fling, lob, pelt | jeter, lancer, projeter, balancer, jet, lancé
cross, crossing, pass through, go through, get across, transit | traverser, traversée, franchir, passage, passer, transit, franchissement
follow, pursue, chase, track, go after, pursuit, tail | suivre, poursuivre, poursuite, pister, traquer, filer, pourchasser
escape, flee, get away, run away, break out, on the run, getaway | s'échapper, fuir, s'enfuir, fuite, s'évader, évasion, prendre la fuite, en cavale
train, training, teach, instructor, course, trainee | former, formation, entraîner, enseigner, instructeur, stage, formateur
win, winner, victory, triumph, champion, first place, come first, beat, prevail | gagner, gagnant, victoire, vainqueur, remporter, l'emporter, triompher, champion, lauréat
lose, loser, defeat, beaten, defeated, go down, lost | perdre, perdant, défaite, battu, s'incliner, vaincu, échouer, revers
compare, comparison, versus, against last year, than before, difference, contrast | comparer, comparaison, par rapport, contre, différence, que l'an dernier, écart, contraste
measure, size, dimension, how big, length, extent, scale | mesurer, taille, dimension, grandeur, ampleur, longueur, envergure
weigh, weight, heavy, tonne, ton, kilo, how heavy | peser, poids, lourd, tonne, kilo, masse
distance, far, how far, away, kilometre, mile, close to, nearby | distance, loin, éloigné, kilomètre, à quelle distance, proche, près, éloignement
age, old, how old, year-old, aged, born, date of birth | âge, âgé, ans, vieux, né, date de naissance, naissance
rate, rank, ranking, grade, score, place, classify, position | classer, classement, rang, noter, note, place, évaluer, position, palmarès
count, tally, number, total, census, add up, recount | compter, compte, dénombrer, nombre, total, recenser, décompte, recensement, comptage
estimate, reckon, guess, approximate, assess, evaluation, put at, gauge | estimer, estimation, évaluer, évaluation, environ, chiffrer, jauger, approximatif
distribute, distribution, hand out, share out, give out, dispense | distribuer, distribution, répartir, partager, remettre, répartition, dispenser
share, divide up, split, apportion, sharing, pool | partager, partage, répartir, diviser, répartition, mettre en commun
occupy, occupation, take over, seize, hold, squat, control | occuper, occupation, s'emparer, squatter, contrôler, occupant, tenir, prendre
live, reside, resident, inhabitant, dwell, home, inhabit, local | habiter, vivre, résider, résident, habitant, demeurer, riverain, domicile, logé
settle, resettle, move in, set up home, settler | s'installer, installation, s'établir, emménager, colon, se fixer, implantation
`;
