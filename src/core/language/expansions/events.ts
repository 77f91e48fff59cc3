/** What is asked of an event: cause, outcome, next step, place. See `../expansions.ts` for how to read it. */
export const EVENTS_EXPANSIONS = `
# questions asked of an event: cause, origin, culprit
cause, reason, why, due to, because, trigger, origin, lead to, blame, factor, motive, stem from | cause, raison, pourquoi, causer, dû à, parce que, à cause de, origine, provoquer, motif, facteur, entraîner
trigger, spark, set off, prompt, provoke, cause, ignite, start, touch off | déclencher, provoquer, déclencheur, susciter, entraîner, causer, élément déclencheur
origin, source, come from, originate, stem from, root, derive, provenance, where from | origine, source, provenir, provenance, venir de, d'où, racine, émaner, point de départ
culprit, blame, responsible, perpetrator, fault, guilty, who did it, to blame, responsibility, behind, author | coupable, responsable, auteur, responsabilité, faute, en cause, fautif, qui a fait, derrière, imputer
blame, accuse, accusation, hold responsible, point the finger, attribute | accuser, accusation, imputer, tenir pour responsable, reprocher, mettre en cause, pointer du doigt, incriminer
motive, motivation, reason, purpose, intent, grievance, drive, why did | motif, mobile, motivation, raison, dessein, intention, pourquoi, but
suspect, suspected, suspicion, alleged, presumed, prime suspect, under suspicion | suspect, soupçonner, soupçon, présumé, suspecté, mis en cause, suspicion
investigate, investigation, inquiry, probe, investigator, look into, inquest, fact-finding | enquêter, enquête, investigation, enquêteur, instruction, commission d'enquête, faire la lumière, se pencher sur
clue, lead, evidence, trace, hint, proof, indication | indice, piste, preuve, trace, indication, élément
proof, prove, evidence, proven, demonstrate, exhibit, substantiate | preuve, prouver, démontrer, pièce à conviction, établir, attester, prouvé
claim responsibility, behind the attack, admit the attack, take credit, own up | revendiquer, revendication, assumer, endosser, se dire responsable
negligence, careless, carelessness, human error, mistake, lapse, oversight | négligence, négligent, erreur humaine, imprudence, faute, inattention, manquement
mistake, error, blunder, wrong, slip, by mistake, misjudge, gaffe | erreur, faute, bévue, se tromper, par erreur, bourde, gaffe, méprise
accident, accidental, mishap, unintentional, by accident, misadventure | accident, accidentel, involontaire, sans le vouloir, mésaventure, par accident
deliberate, on purpose, intentional, sabotage, wilful, foul play, act of malice | délibéré, volontaire, intentionnel, exprès, sabotage, malveillance, acte malveillant, prémédité
sabotage, vandalism, tamper, saboteur, wreck, damage on purpose | sabotage, saboter, vandalisme, saboteur, acte de malveillance, vandaliser, détérioration volontaire
method, how, means, way, technique, tactic, by what means, modus operandi | méthode, comment, moyen, façon, technique, mode opératoire, procédé, manière
procedure, process, step, how it works, protocol, mechanism | procédure, processus, étape, fonctionnement, protocole, mécanisme, démarche
# consequence, aftermath
consequence, result, effect, impact, outcome, fallout, upshot, repercussion, lead to, aftermath | conséquence, résultat, effet, impact, issue, retombée, répercussion, suite, incidence, aboutir
outcome, result, how it ended, conclusion, verdict, score, upshot | résultat, issue, dénouement, aboutissement, conclusion, verdict, score, comment fini
aftermath, wake, follow-up, after the event, fallout, legacy, what came after | suites, après, lendemain, dans la foulée, contrecoup, séquelle, retombées
disruption, disrupt, disturbance, interrupted, paralyse, paralyze, upset, chaos, standstill | perturbation, perturber, interrompu, paralyser, paralysie, chaos, désorganiser, pagaille, à l'arrêt
damage bill, cost of damage, how much damage, losses, material damage, estimated loss | coût des dégâts, facture, montant des dégâts, pertes, dégâts matériels, préjudice
toll, human cost, victims, killed, injured, how many hurt, casualties | bilan, victimes, bilan humain, tués, blessés, combien de blessés
injure, injured, hurt, wounded, wound, injury, harm, maim | blesser, blessé, blessure, mutiler, touché, contusionné
unharmed, unhurt, unscathed, safe, uninjured, no casualties, escape injury, safe and sound | indemne, sain et sauf, sans blessure, pas de victime, s'en sortir, aucun blessé, rescapé
survive, survivor, survival, alive, pull through, make it out | survivre, survivant, rescapé, survie, en vie, s'en sortir, réchapper
rescue, rescuer, save, pull out, evacuate, saved, pick up | sauver, secourir, sauveteur, sauvetage, secouriste, secours, dégager, extraire
evacuate, evacuation, clear, leave home, moved to safety, empty the building, evacuee | évacuer, évacuation, mettre en sécurité, quitter son logement, évacué, vider les lieux, faire sortir
cancelled flights, grounded, stranded, stuck, held up, marooned | vol annulé, cloué au sol, bloqué, coincé, immobilisé, en rade
shelter, refuge, take in, emergency housing, safe place, take shelter, rehouse | abri, refuge, accueillir, hébergement d'urgence, s'abriter, se réfugier, reloger, héberger
recovery, recover, get over, heal, rehabilitation, get well | rétablissement, se remettre, guérir, se rétablir, convalescence, se relever
clean up, cleanup, clear, remove debris, tidy, wash away, depollute | nettoyer, nettoyage, déblayer, dépolluer, déblaiement, dépollution, débarrasser
loss of trust, confidence, trust, credibility, reputation, image, lose face | confiance, crédibilité, réputation, image, perte de confiance, discrédit, perdre la face
lesson, learn from, experience, feedback, hindsight, takeaway | leçon, enseignement, retour d'expérience, tirer les leçons, expérience
benefit, advantage, gain, upside, positive effect, plus | avantage, bénéfice, atout, effet positif, gain, intérêt
drawback, disadvantage, downside, harm, negative effect, handicap, weak point | inconvénient, désavantage, effet négatif, nuisance, handicap, point faible, revers
risk, danger, hazard, peril, threat, in jeopardy, at stake | risque, danger, péril, menace, risquer, en jeu, menacé, dangerosité
crisis, emergency, turmoil, disaster, upheaval, catastrophe, state of emergency | crise, urgence, catastrophe, tourmente, bouleversement, désastre, état d'urgence
# next step, timetable
next, next step, next stage, follow, what happens now, coming, upcoming, then, afterwards, await | prochain, prochaine étape, suite, ensuite, à venir, suivant, après, étape suivante
date, day, when, scheduled for, what day, set for, date set | date, jour, quand, prévu pour, quel jour, fixé au, quelle date
schedule, timetable, calendar, agenda, programme, timeline, roadmap, timing, planned | calendrier, programme, agenda, planning, feuille de route, horaire, échéancier, prévu
deadline, time limit, cut-off, due date, by when, closing date, expire, ultimatum, last day | délai, date limite, échéance, ultimatum, avant quand, dernier jour, expiration, date butoir
phase, stage, step, round, leg, first part, instalment | phase, étape, tour, volet, tranche, cycle, manche
hour, time, what time, o'clock, at dawn, at noon, midnight | heure, à quelle heure, à l'aube, à midi, minuit, horaire
morning, dawn, early hours, daybreak, sunrise, before noon | matin, aube, matinée, lever du jour, petit matin, au réveil
evening, night, overnight, dusk, nightfall, late, midnight | soir, nuit, soirée, crépuscule, tombée de la nuit, nocturne, minuit
week, weekly, seven days, every week, fortnight | semaine, hebdomadaire, sept jours, chaque semaine, quinzaine
month, monthly, thirty days, per month, every month | mois, mensuel, trente jours, par mois, mensuellement
year, annual, yearly, per year, every year, twelve months | an, année, annuel, par an, chaque année, douze mois
decade, ten years, decades, for decades, decennial | décennie, dix ans, depuis des décennies, décennal
anniversary, commemorate, years after, years since, commemoration, mark, jubilee | anniversaire, commémorer, commémoration, ans après, jubilé, marquer
immediate, at once, immediately, straight away, instantly, right now, without delay | immédiat, tout de suite, immédiatement, sur-le-champ, aussitôt, sans délai, sans attendre
soon, shortly, in the coming days, imminent, any time now, near future | bientôt, prochainement, imminent, sous peu, dans les prochains jours, sans tarder
temporary, provisional, interim, for now, short-term, for a while, time being | temporaire, provisoire, pour l'instant, à court terme, momentané, transitoire
permanent, definitive, for good, forever, lasting, final, indefinitely | permanent, définitif, définitivement, pour toujours, durable, à jamais, illimité
how often, frequency, every day, regularly, times a year, daily, frequent | fréquence, combien de fois, chaque jour, régulièrement, tous les jours, quotidien, fréquent
previous, before, earlier, last time, past, precedent, prior | précédent, avant, auparavant, dernière fois, antérieur, antécédent, passé
again, repeat, once more, second time, recurrence, recur, another time | encore, de nouveau, répéter, une fois de plus, deuxième fois, récidive, se répéter, à nouveau
for how long, since when, since, dating back, long-standing, go back to | depuis quand, depuis, remonter à, de longue date, dater de
future, coming years, long term, prospect, later, tomorrow | avenir, futur, prochaines années, long terme, perspective, demain
# place, witness, reaction
place, where, location, site, spot, scene, venue, whereabouts, locality | lieu, où, endroit, site, emplacement, scène, localité, à quel endroit
town, city, municipality, urban area, metropolis, which city | ville, commune, municipalité, cité, métropole, agglomération, quelle ville
village, hamlet, settlement, small town, locality | village, hameau, bourg, bourgade, localité, patelin
region, area, province, district, county, territory, zone | région, province, district, zone, territoire, département, secteur
country, nation, state, which country, land, homeland | pays, nation, état, quel pays, patrie
neighbourhood, neighborhood, district, quarter, suburb, outskirts | quartier, banlieue, arrondissement, faubourg, périphérie
street, road, avenue, square, boulevard, address | rue, route, avenue, place, boulevard, adresse, chaussée
border, frontier, crossing, checkpoint, boundary, border post | frontière, frontalier, poste-frontière, passage, point de passage, limite
port, harbour, harbor, dock, quay, terminal, berth, wharf | port, quai, dock, portuaire, bassin, terminal
station, railway station, train station, platform, stop, rail terminal | gare, station, quai, arrêt, gare ferroviaire
destination, heading for, bound for, go where, travel to, route | destination, à destination de, en direction de, se rendre, où aller, itinéraire, cap
abroad, overseas, foreign country, outside the country, beyond the border | à l'étranger, hors du pays, outre-mer, pays étranger, hors des frontières
north, northern, up north, northward | nord, septentrional, du nord, dans le nord, nordique
south, southern, down south, southward | sud, méridional, du sud, dans le sud, midi
east, eastern, out east, eastward | est, oriental, de l'est, dans l'est, orient
west, western, out west, westward | ouest, occidental, de l'ouest, dans l'ouest, occident
capital, capital city, seat of government, main city | capitale, siège du gouvernement, ville principale, grande ville
coast, shore, seaside, coastal, beach, coastline, waterfront | côte, littoral, rivage, plage, bord de mer, côtier, rive
at sea, offshore, sea, ocean, waters, maritime, high seas | en mer, au large, mer, océan, eaux, maritime, haute mer
witness, eyewitness, see, bystander, onlooker, testimony, who saw, passer-by | témoin, témoin oculaire, voir, passant, badaud, témoignage, qui a vu
testify, testimony, give evidence, take the stand, account, deposition, statement to police | témoigner, témoignage, déposer, déposition, à la barre, récit, déclaration
react, reaction, response, respond, how did take it, comment | réagir, réaction, réponse, répondre, riposte, commentaire, comment a réagi
retaliate, retaliation, reprisal, revenge, hit back, tit for tat, avenge, countermeasure | riposter, riposte, représailles, vengeance, se venger, contre-attaque, mesure de rétorsion, rendre les coups
comment, statement, remark, declare, say publicly, press release, communique | commentaire, déclaration, remarque, propos, communiqué, commenter, s'exprimer, intervention
interview, press conference, talk to reporters, told the media, news conference, briefing | interview, conférence de presse, entretien, point de presse, interroger, déclarer à la presse
decline to comment, no comment, silent, keep quiet, silence, not answer, mum | sans commentaire, silence, se taire, refuser de commenter, muet, ne pas répondre, ne pas s'exprimer
anger, angry, furious, outrage, rage, indignation, fury, resentment, up in arms | colère, en colère, furieux, indignation, rage, fureur, mécontentement, s'indigner, vent debout, grogne
joy, happy, delighted, pleased, celebrate, jubilation, rejoice, glad, relief | joie, heureux, ravi, content, se réjouir, fêter, jubilation, liesse, soulagement
sad, sadness, grief, mourn, sorrow, mourning, tribute, condolence | triste, tristesse, chagrin, deuil, peine, hommage, condoléances, pleurer
shock, shocked, stunned, astonished, dismay, appalled, astonishment | choc, choqué, stupéfait, stupeur, consternation, sidéré, abasourdi, sidération
disappoint, disappointed, disappointment, let down, frustrated, frustration, regret | décevoir, déçu, déception, frustré, frustration, regretter, dépité
satisfied, satisfaction, pleased, content, welcome, happy with | satisfait, satisfaction, content, se féliciter, se réjouir, saluer
condemn, condemnation, denounce, deplore, decry, slam, outcry | condamner, condamnation, dénoncer, déplorer, fustiger, réprouver, tollé
panic, chaos, stampede, terror, frightened, rush, bank run | panique, paniquer, chaos, bousculade, terreur, affolement, effroi, ruée
protest, demonstration, demonstrate, march, rally, demonstrator, take to the streets, protester | manifester, manifestation, protester, défiler, manifestant, descendre dans la rue, rassemblement, marche, contestation, manif
call for calm, restraint, de-escalation, ease tension, appeasement, calm down | appel au calme, retenue, désescalade, apaiser, apaisement, calmer
sympathy, solidarity, condolence, support for victims, compassion | solidarité, sympathie, condoléances, compassion, soutien aux victimes
opinion, view, point of view, stance, position, think of, attitude | opinion, avis, point de vue, position, penser de, attitude, posture
doubt, sceptical, skeptical, question, uncertain, uncertainty, distrust, unsure | doute, douter, sceptique, incertain, incertitude, méfiance, remettre en question, scepticisme
media, press, newspaper, journalist, reporter, broadcaster, newsroom | médias, presse, journal, journaliste, reporter, rédaction, chaîne
report, newspaper report, according to, source, reported by, who says | selon, d'après, source, rapporté par, rapport, qui dit
# more everyday deeds and business
lift a limit, unfreeze, free up, unlock, unblock, disburse | débloquer, dégeler, libérer, déblocage, lever le gel, décaisser
release, free, set free, let go, liberate, freed, liberation | libérer, libération, relâcher, remettre en liberté, relaxer, libre
seize, confiscate, impound, seizure, take away, confiscation, requisition | saisir, saisie, confisquer, confiscation, réquisitionner, réquisition, s'emparer
sue, lawsuit, take to court, legal action, file a complaint, plaintiff, class action, litigation | poursuivre en justice, procès, porter plainte, plainte, action en justice, plaignant, action collective, attaquer en justice, assigner
settle, settlement, out of court, compromise, amicable, settle a lawsuit | règlement, à l'amiable, transiger, transaction, compromis, accord amiable, règlement amiable
charge, indict, indictment, prosecute, charged with, prosecution, accused | inculper, mettre en examen, mise en examen, inculpation, poursuivre, poursuite, accusé
sentence, jail, prison, convict, imprisoned, conviction, jail term, years in prison | condamner, peine, prison, condamnation, emprisonner, incarcérer, réclusion, ans de prison
arrest, detain, custody, detention, take in, apprehend, caught, nab | arrêter, interpeller, garde à vue, arrestation, interpellation, appréhender, coffrer, détenir
ruling, court decision, judgment, judge, verdict, overturn, strike down, annul | jugement, décision de justice, juger, verdict, arrêt, tribunal, statuer, invalider, annuler
appeal, challenge, contest, dispute the ruling, higher court, take further | faire appel, recours, contester, appel, pourvoi, se pourvoir, attaquer une décision
sanction, embargo, punitive measure, restriction, penalty, blacklist | sanction, embargo, mesure punitive, sanctionner, restriction, liste noire
law, bill, legislation, act, statute, decree, rule | loi, projet de loi, législation, texte, décret, proposition de loi
rule, regulation, regulate, guideline, restriction, code, standard | règle, réglementation, réglementer, règlement, directive, consigne, norme, encadrer
reform, overhaul, shake-up, change in the law, restructure, revamp | réforme, réformer, refonte, remanier, changement de loi, remaniement
measure, step, action, move, response, provision, remedy | mesure, disposition, action, décision, initiative, remède
exempt, exemption, waiver, exception, spared, derogation, excused | exempter, exemption, exonérer, dérogation, exception, dispenser, dispense, épargner
crackdown, tighten, toughen, stricter, clamp down, harsher, get tough, stiffen | durcir, durcissement, serrer la vis, resserrer, renforcer, plus strict, répression, tour de vis
ease, relax, loosen, soften, relaxation, milder, lighten | assouplir, assouplissement, alléger, allégement, adoucir, desserrer, relâcher
strengthen, reinforce, boost, bolster, reinforcement, beef up, shore up | renforcer, renforcement, consolider, renfort, muscler, accroître, étayer
weaken, undermine, erode, weakened, fragile, weakening | affaiblir, fragiliser, affaiblissement, saper, éroder, fragile
spread, extend, expand, propagate, expansion, widen | s'étendre, se propager, propagation, se répandre, extension, gagner du terrain, élargir
deploy, send, dispatch, mobilise, mobilize, station, deployment | déployer, envoyer, mobiliser, déploiement, dépêcher, mobilisation, stationner
contact, reach, get in touch, call, hotline, helpline, phone number | contacter, joindre, contact, numéro vert, ligne d'écoute, numéro de téléphone
inform, notify, tell, warn, notification, let know, alert | informer, prévenir, avertir, notifier, notification, faire savoir, aviser
apply for a refund, advice to customers, return the product, bring back, swap | rapporter, ramener, retourner le produit, consigne aux clients, que doivent faire, échanger, se faire rembourser
available, availability, accessible, in stock, obtainable, on offer | disponible, disponibilité, accessible, en stock, proposé
model, version, type, edition, variant, range, generation | modèle, version, type, édition, variante, gamme, génération
name of the product, brand, model, batch, serial number, lot | marque, lot, modèle, référence, numéro de série, numéro de lot
material, substance, made of, consist of, stuff, composition | matériau, matière, substance, fait de, composition, composé de
food, foodstuff, meal, grocery, eat, provisions | nourriture, aliment, alimentaire, repas, denrée, manger, vivres
contaminated food, salmonella, listeria, food poisoning, tainted, bacteria, unfit to eat | salmonelle, listeria, intoxication alimentaire, contaminé, bactérie, impropre à la consommation, avarié
toy, children's product, choking hazard, baby product, plaything | jouet, jeu, article pour enfants, risque d'étouffement, peluche
holiday, leave, vacation, day off, paid leave, break | vacances, congé, jour férié, congés payés, jour de repos, repos
remote work, work from home, telework, telecommute, home working | télétravail, travail à distance, travailler à la maison, distanciel, télétravailler
workplace accident, injured at work, industrial accident, occupational hazard, safety at work | accident du travail, sécurité au travail, accident industriel, mort au travail
tourism, tourist, visitor, holidaymaker, sightseer, travel industry | tourisme, touriste, vacancier, visiteur, touristique, estivant
hotel, guesthouse, lodging, stay, hostel, overnight stay | hôtel, hébergement, nuitée, auberge, séjour, hôtellerie
restaurant, cafe, bar, eatery, diner, pub | restaurant, café, bar, restauration, brasserie, bistrot
harvest, crop, yield, reap, picking | récolte, moisson, récolter, vendange, cueillette
sales, sell, sold, units sold, buyer numbers, best-seller, shift | vente, vendre, vendu, écouler, exemplaire, unités vendues, meilleure vente
demand, appetite, buyer interest, popularity, popular, sought after | demande, engouement, intérêt, popularité, prisé, recherché
black market, smuggle, smuggling, illegal trade, contraband, trafficking, bootleg | marché noir, contrebande, trafic, commerce illégal, trafiquer, passer en fraude, contrebandier
transparency, open, disclose, publish accounts, openness, accountability | transparence, transparent, rendre des comptes, publier les comptes, clarté
conflict of interest, favouritism, nepotism, cronyism, bias, partial | conflit d'intérêts, favoritisme, népotisme, copinage, partialité, piston
interest, concern, matter to, stake in, curiosity | intérêt, intéresser, concerner, enjeu, curiosité
rate hike, raise rates, rate rise, tighten policy, tightening | hausse des taux, relever les taux, resserrement, durcir le crédit
rate cut, cut rates, lower rates, loosen policy, easing | baisse des taux, abaisser les taux, assouplissement, réduire les taux
landlord, property owner, lessor, house owner, homeowner | propriétaire, bailleur, logeur, propriétaire immobilier
evict, eviction, expel, throw out, turn out, drive out | expulser, expulsion, mettre dehors, déloger, chasser, mettre à la rue
deport, deportation, expel, send back, repatriate, removal | expulser, expulsion, renvoyer, reconduire, rapatrier, éloignement, refouler
queue, line, waiting line, backlog, congestion, traffic jam, tailback | file d'attente, queue, embouteillage, bouchon, engorgement, file
link, connection, tie, related, relation, connected to, associated | lien, relation, lié, rapport, rattaché, associé
difference of opinion, split, divided, division, rift, disunity | divisé, division, clivage, fracture, désunion, partagé
compete, contest, race, competition, tournament, vie | concourir, concours, compétition, course, tournoi, rivaliser, disputer
game, match, fixture, tie, encounter, play | match, rencontre, partie, jouer, affiche, confrontation
prize, trophy, award, cup, medal, title | prix, trophée, récompense, coupe, médaille, titre
celebrate, celebration, party, festivity, ceremony, festival | célébrer, fêter, fête, célébration, cérémonie, festivités, festival
honour, honor, tribute, pay homage, homage, commemorate | honorer, hommage, rendre hommage, honneur, commémorer, saluer
rest, break, pause, respite, time off, breather | repos, pause, répit, souffler, trêve, se reposer
fall over, trip, slip, stumble, fall from, tumble | tomber, chute, trébucher, glisser, basculer
crash, collide, collision, smash into, run into, impact, pile-up | s'écraser, collision, percuter, heurter, accident, crash, carambolage, télescoper
sink, shipwreck, capsize, go down, founder, wreck | couler, sombrer, naufrage, chavirer, faire naufrage, épave
derail, derailment, come off the rails, train crash, train accident | dérailler, déraillement, sortir des rails, accident de train
land, landing, touch down, emergency landing, come down | atterrir, atterrissage, se poser, atterrissage d'urgence, poser
take off, takeoff, depart, leave the ground, departure | décoller, décollage, partir, s'envoler, départ
drive, driver, motorist, at the wheel, behind the wheel | conduire, conducteur, automobiliste, au volant, chauffeur
fly, flight, pilot, plane, airborne, aircraft | voler, vol, pilote, avion, appareil, aérien
travel, journey, trip, traveller, voyage, commute, itinerary | voyager, voyage, trajet, voyageur, déplacement, périple, itinéraire
store up, save for later, hoard, stock up, stockpile, set aside | stocker, accumuler, faire des réserves, constituer des stocks, amasser, mettre de côté
mix up, confuse, confusion, muddle, mistaken for | confondre, confusion, mélanger, méprise, amalgame
copy, imitate, plagiarism, plagiarise, reproduce, clone | copier, imiter, plagiat, plagier, reproduire, cloner
translate, interpreter, language, translation, speak | traduire, traduction, interprète, langue, parler
read, reader, readership, book, bestseller | lire, lecteur, lecture, livre, lectorat
write, author, writer, pen, draft, letter writer | écrire, auteur, rédiger, écrivain, signer, rédaction
sell out, sold out, no tickets left, fully booked, full house, out of stock | complet, guichets fermés, épuisé, salle comble, plus de places, rupture de stock
book, reserve, booking, reservation, pre-order | réserver, réservation, précommande, précommander, retenir
fit, suit, compatible, adapted, suitable | adapté, convenir, compatible, approprié, correspondre
dispute over money, unpaid bill, unpaid wages, arrears, back pay | impayé, arriéré, salaire impayé, facture impayée, litige financier
purchase, buy, acquire, get, shop for, procure, obtain | acheter, achat, acquérir, acquisition, se procurer, s'offrir, emplette
lend out, rent out, hire, lease, loan | louer, prêter, location, mettre à disposition, affréter
self-service, vending, checkout, till, cashier, counter | caisse, caissier, comptoir, guichet, libre-service
discount, sale, black friday, promotion, markdown, special offer | soldes, promotion, rabais, remise, ristourne, réduction, offre spéciale
`;
