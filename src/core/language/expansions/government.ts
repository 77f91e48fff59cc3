/** Offices, governments, parliaments, elections. See `../expansions.ts` for how to read it. */
export const GOVERNMENT_EXPANSIONS = `
# politics and government: people and offices
president, head of state, presidency, presidential, leader | président, chef de l'état, présidence, présidentiel, dirigeant
prime minister, premier, head of government, premiership, chancellor, pm | premier ministre, chef du gouvernement, chancelier, primature
minister, cabinet member, secretary of state, portfolio holder, government member, ministerial | ministre, membre du gouvernement, secrétaire d'état, ministériel, portefeuille
foreign minister, top diplomat, chief diplomat, foreign secretary, head of diplomacy, secretary of state | ministre des affaires étrangères, chef de la diplomatie, patron de la diplomatie, chef diplomate
diplomat, ambassador, envoy, consul, emissary, representative, diplomatic mission | diplomate, ambassadeur, émissaire, envoyé, consul, envoyé spécial, représentant
embassy, consulate, diplomatic mission, legation, chancery | ambassade, consulat, mission diplomatique, légation, représentation diplomatique
finance minister, treasury, chancellor of the exchequer, exchequer, treasurer, budget minister | ministre des finances, trésor, ministre de l'économie, argentier, grand argentier
interior minister, home secretary, home office, interior ministry, homeland security | ministre de l'intérieur, ministère de l'intérieur, sécurité intérieure, premier flic du pays
defence minister, defense secretary, defence secretary, defence ministry, war minister | ministre de la défense, ministère de la défense, ministre des armées, ministre de la guerre
justice minister, attorney general, justice ministry, lord chancellor | ministre de la justice, garde des sceaux, chancellerie, ministère de la justice
ministry, department, government department, portfolio, office | ministère, département, portefeuille, administration
government, cabinet, executive, administration, authorities, officials, council of ministers | gouvernement, cabinet, exécutif, administration, autorités, conseil des ministres, pouvoirs publics
adviser, aide, advisor, counsellor, assistant, right-hand man, confidant, consultant | conseiller, collaborateur, bras droit, assistant, proche, consultant, éminence grise
deputy, vice president, number two, second in command, deputy leader, vice chair | adjoint, vice-président, numéro deux, second, suppléant
mayor, city hall, municipality, town hall, municipal, city council, town council, councillor | maire, mairie, municipalité, hôtel de ville, municipal, conseil municipal, édile, échevin, bourgmestre
governor, prefect, governorship, regional head, provincial head, state leader | gouverneur, préfet, préfecture, gouvernorat, préfectoral
king, queen, monarch, royal, crown, sovereign, throne, monarchy, palace, royal family | roi, reine, monarque, royal, couronne, souverain, trône, monarchie, palais, famille royale
prince, princess, heir, heir to the throne, crown prince, royal | prince, princesse, héritier, héritier du trône, prince héritier, dauphin
leader, chief, head, boss, chair, chairman, director, at the helm, lead, top official | dirigeant, chef, patron, président, directeur, à la tête, diriger, leader, responsable, tête
lead, run, govern, rule, in charge, at the helm, in power, preside, head up | diriger, gouverner, régner, aux commandes, au pouvoir, à la tête, présider, mener
civil servant, public servant, official, public employee, bureaucrat, government worker, public sector worker | fonctionnaire, agent public, agent de l'état, bureaucrate, fonction publique, officiel
bureaucracy, red tape, paperwork, formalities, administrative procedure, form-filling | bureaucratie, paperasse, paperasserie, formalités, démarches, lourdeur administrative
politician, political figure, statesman, lawmaker, office-holder, elected official | politicien, homme politique, élu, femme politique, responsable politique, homme d'état
party, political party, faction, movement, political group, political formation | parti, formation politique, faction, mouvement, groupe politique, camp
party leader, party chief, party chair, head of the party, party boss | chef de parti, président du parti, premier secrétaire, patron du parti, leader du parti
party congress, party conference, convention, party meeting, caucus | congrès, congrès du parti, convention, université d'été, réunion du parti
coalition, alliance, governing partners, power-sharing, junior partner, coalition partner, bloc | coalition, alliance, partenaires gouvernementaux, partage du pouvoir, partenaire de coalition, bloc, union
opposition, opponent, dissident, critic, rival, adversary, anti-government | opposition, opposant, dissident, rival, adversaire, contestataire, antigouvernemental
supporter, backer, ally, loyalist, follower, partisan, fan, advocate, sympathiser | partisan, soutien, allié, fidèle, sympathisant, adepte, défenseur
enemy, foe, adversary, rival, opponent, arch-enemy | ennemi, adversaire, rival, opposant, ennemi juré
far right, extreme right, nationalist, populist, ultranationalist, hard right, neo-nazi, fascist | extrême droite, nationaliste, populiste, ultranationaliste, néonazi, fasciste, ultradroite
left, left-wing, socialist, social democrat, progressive, labour, leftist | gauche, socialiste, social-démocrate, progressiste, travailliste, de gauche
far left, hard left, communist, radical left, marxist, anti-capitalist | extrême gauche, communiste, gauche radicale, marxiste, anticapitaliste, insoumis
right, right-wing, conservative, tory, centre-right, rightist | droite, de droite, conservateur, centre droit, droitier
centrist, moderate, liberal, middle ground, centre | centriste, modéré, libéral, centre, du centre
green, environmentalist, ecologist, green party, ecology | vert, écologiste, écolo, parti écologiste, écologie
member, join, membership, enrol, sign up, adherent, belong | membre, adhérer, adhésion, s'inscrire, adhérent, rejoindre, appartenir, faire partie
dictator, autocrat, strongman, tyrant, authoritarian, despot, dictatorship, authoritarian regime, autocracy | dictateur, autocrate, homme fort, tyran, autoritaire, despote, dictature, régime autoritaire, autocratie
junta, military rulers, military government, military regime, generals | junte, régime militaire, militaires au pouvoir, gouvernement militaire, généraux, putschiste
democracy, democratic, rule of law, republic, free elections | démocratie, démocratique, état de droit, république, élections libres
oligarch, tycoon, billionaire, magnate, mogul, super-rich | oligarque, magnat, milliardaire, nabab, ultra-riche
# government: coming and going
resign, step down, quit, stand down, resignation, bow out, leave office, relinquish, departure, hand in notice | démissionner, démission, quitter ses fonctions, se retirer, départ, rendre son tablier, jeter l'éponge, remettre sa démission
sack, dismiss, fire, oust, remove, remove from office, axe, dismissal, boot out, relieve of duties, kick out | limoger, renvoyer, virer, évincer, destituer, limogeage, démettre, révoquer, écarter, congédier, remercier
appoint, name, nominate, appointment, nomination, pick, choose, designate, nominee, tap, install | nommer, désigner, nomination, choisir, désignation, investir, introniser, placer, mettre à la tête
successor, succeed, replace, replacement, take over, succession, next leader, new head, heir | successeur, succéder, remplacer, remplaçant, prendre la relève, succession, relève, nouveau chef, prendre la suite
predecessor, former, previous, ex, outgoing, past leader, ex-leader | prédécesseur, ancien, précédent, ex, sortant, devancier
interim, acting, caretaker, temporary, provisional, transitional, stopgap | intérimaire, par intérim, provisoire, transitoire, temporaire, de transition, affaires courantes
transition, handover, transfer of power, changeover, power transfer | transition, passation, passation de pouvoirs, transfert du pouvoir, alternance
take office, sworn in, inauguration, swearing-in, oath, inaugurate, assume office, investiture, oath of office | prendre ses fonctions, prêter serment, investiture, serment, prestation de serment, entrer en fonction, intronisation, investir
reshuffle, shake-up, cabinet change, overhaul of cabinet, new cabinet, new line-up | remaniement, remanier, nouveau gouvernement, changement de ministres, valse ministérielle, jeu de chaises musicales
form a government, government formation, new government, new cabinet, put together a cabinet | former un gouvernement, formation du gouvernement, nouveau gouvernement, composer un gouvernement, constituer un cabinet
no-confidence vote, motion of no confidence, censure motion, topple, vote of confidence, confidence vote, bring down, oust | motion de censure, motion de défiance, censurer, renverser, vote de confiance, faire tomber, question de confiance
collapse of government, government falls, government collapse, topple, political crisis, coalition breakdown | chute du gouvernement, gouvernement renversé, tomber, crise politique, éclatement de la coalition, effondrement du gouvernement
dissolve, dissolution, dissolve parliament, suspend parliament, prorogue | dissoudre, dissolution, dissoudre l'assemblée, suspendre le parlement, proroger
impeach, impeachment, remove from office, removal, depose, destitution | destituer, destitution, procédure de destitution, mise en accusation, déposer
coup, putsch, overthrow, power grab, military takeover, seize power, coup d'état, topple, rebellion | coup d'état, putsch, renverser, prise de pouvoir, s'emparer du pouvoir, coup de force, renversement, putschiste
revolution, uprising, revolt, insurrection, rebellion, insurgency, mutiny, rise up | révolution, soulèvement, révolte, insurrection, rébellion, mutinerie, se soulever, se rebeller
term, mandate, tenure, time in office, years in power, term of office, stint | mandat, durée du mandat, législature, années au pouvoir, mandature, quinquennat, septennat
term limit, third term, stay in power, cling to power, constitutional limit, re-election bid | limite de mandats, troisième mandat, se maintenir au pouvoir, s'accrocher au pouvoir, se représenter
exile, banish, self-exile, flee the country, expatriate, in exile | exil, exilé, bannir, fuir le pays, s'exiler, bannissement
ban from office, ineligible, disqualify, bar from running, ineligibility, ban from standing, disqualification | inéligible, inéligibilité, disqualifier, interdire de se présenter, radier, invalider
state visit, visit, trip, travel, tour, visitor, come to, welcome, host, receive | visite, visite d'état, voyage, déplacement, tournée, se rendre, accueillir, recevoir, en visite
summit, meeting, talks, gathering, conference, meet, get together, sit down, forum | sommet, réunion, rencontre, entretien, conférence, se réunir, se rencontrer, forum, tête-à-tête
phone call, call, telephone, speak by phone, telephone conversation, ring | appel, coup de fil, appel téléphonique, s'entretenir, téléphoner, conversation téléphonique
host, organise, hold, organiser, take place, venue, stage, where held | accueillir, organiser, hôte, tenir, organisateur, se tenir, avoir lieu, se dérouler, lieu
attend, take part, participate, participant, turn up, present, attendance, attendee | assister, participer, participant, présent, prendre part, se rendre, présence
absent, skip, boycott, stay away, no-show, miss, pull out, absence, snub | absent, boycotter, sécher, ne pas venir, absence, bouder, manquer, se défiler, snober
agenda, programme, schedule, on the table, topic, items to discuss | ordre du jour, programme, agenda, au menu, sujet, calendrier
invite, invitation, guest, invitee, ask along | inviter, invitation, invité, convier, convive, hôte
minister meeting, emergency meeting, convene, summon, call a meeting, crisis meeting, crisis talks | réunion d'urgence, convoquer, réunir, réunion de crise, cellule de crise, conseil extraordinaire
summon ambassador, summon, call in, recall, expel diplomat, diplomatic protest, diplomatic row | convoquer l'ambassadeur, convoquer, rappeler, rappeler l'ambassadeur, protestation diplomatique, brouille diplomatique
persona non grata, expel, expel diplomats, kick out, declare unwelcome, expulsion | persona non grata, expulser, expulser des diplomates, chasser, indésirable, expulsion
normalise, restore ties, rapprochement, thaw, reset, mend fences, resume relations, normalisation, reconcile | normaliser, rétablir les relations, rapprochement, dégel, renouer, normalisation, se réconcilier, réchauffement
recognise, recognition, recognise statehood, acknowledge, statehood | reconnaître, reconnaissance, reconnaître l'état, reconnaissance diplomatique
independence, secession, separatist, breakaway, self-determination, secede, separatism, sovereignty, split from | indépendance, sécession, séparatiste, indépendantiste, autodétermination, sécessionniste, souveraineté, séparatisme
autonomy, self-rule, self-government, autonomous, devolution, home rule | autonomie, autonome, auto-administration, décentralisation, autogestion, autogouvernement
annex, annexation, seize territory, take over, land grab, incorporate | annexer, annexion, s'emparer du territoire, rattacher, rattachement, mainmise
join union, accession, candidate country, membership bid, join bloc, enlargement, apply for membership, candidacy | adhérer, adhésion, pays candidat, rejoindre l'union, élargissement, candidature, intégrer
withdraw from, leave, exit, quit, pull out, withdrawal, walk out of | se retirer, quitter, sortir, retrait, sortie, claquer la porte, départ
state of emergency, emergency, martial law, emergency powers, emergency rule, emergency measures | état d'urgence, loi martiale, urgence, pouvoirs d'exception, mesures d'exception, état d'exception, état de siège
curfew, stay indoors, lockdown, night ban, confine | couvre-feu, confinement, interdiction de sortir, confiner, bouclage
corruption, bribe, bribery, graft, kickback, corrupt, embezzlement, sleaze, backhander, payoff | corruption, pot-de-vin, corrompre, dessous-de-table, corrompu, détournement, rétrocommission, graisser la patte, bakchich
scandal, affair, controversy, outrage, row, uproar, furore | scandale, affaire, polémique, controverse, tollé, esclandre
conflict of interest, cronyism, nepotism, favouritism, influence peddling, patronage | conflit d'intérêts, népotisme, favoritisme, trafic d'influence, copinage, clientélisme, prise illégale d'intérêts
lobby, lobbyist, lobbying, pressure group, interest group, influence | lobby, lobbyiste, lobbying, groupe de pression, groupe d'intérêt, influence
transparency, declare assets, asset declaration, disclosure, interests register | transparence, déclaration de patrimoine, patrimoine, déclaration d'intérêts
popularity, approval rating, popular, ratings, favourability, poll numbers | popularité, cote de popularité, populaire, taux d'approbation, cote, opinions favorables
unpopular, disapproval, discontent, dissatisfaction, resentment, fed up, unhappy | impopulaire, impopularité, mécontentement, insatisfaction, ras-le-bol, grogne, mécontent
# parliament, laws, bills
parliament, assembly, legislature, congress, national assembly, lower house, house of commons, house of representatives, legislative | parlement, assemblée, assemblée nationale, congrès, chambre basse, chambre des députés, législatif, hémicycle
senate, upper house, senator, upper chamber, house of lords | sénat, chambre haute, sénateur, sénatorial
lawmaker, mp, member of parliament, legislator, congressman, deputy, parliamentarian, representative, backbencher | député, parlementaire, élu, législateur, membre du parlement, représentant
senator, peer, lord, upper house member | sénateur, sénatrice, pair, lord
speaker, parliament president, house speaker, president of the assembly | président de l'assemblée, président du parlement, président de la chambre, perchoir
majority, most seats, control of parliament, ruling party, governing party, outright majority | majorité, majorité absolue, majoritaire, parti au pouvoir, contrôle du parlement
minority government, hung parliament, no majority, lack of majority, deadlock | gouvernement minoritaire, sans majorité, majorité relative, parlement sans majorité, minoritaire
seat, constituency, number of mps, mandate, parliamentary seat, district | siège, circonscription, nombre de députés, fauteuil, mandat
committee, commission, panel, select committee, parliamentary committee | commission, comité, commission parlementaire, groupe d'experts, instance
session, sitting, plenary, parliamentary session, recess | session, séance, plénière, séance plénière, rentrée parlementaire
law, bill, legislation, act, statute, legal text, draft law, legislative | loi, projet de loi, législation, proposition de loi, texte, texte de loi, législatif
decree, executive order, edict, ordinance, presidential order, order | décret, ordonnance, arrêté, décret présidentiel, édit
rule, regulation, regulate, guideline, directive, standard, norm, requirement | règle, règlement, réglementation, réglementer, directive, norme, consigne, règlementaire
deregulate, deregulation, scrap rules, loosen rules, relax rules, ease, simplification | déréglementer, dérégulation, assouplir, assouplissement, simplifier, simplification
tighten, toughen, stricter, harden, crack down, harsher, clampdown | durcir, renforcer, durcissement, serrer la vis, plus strict, resserrer
pass, adopt, approve, adoption, vote through, passage, approval, green light, enact, give assent | adopter, voter, approuver, adoption, approbation, feu vert, entériner, valider
reject, vote down, turn down, rejection, defeat, refuse | rejeter, repousser, rejet, refuser, retoquer, voter contre, enterrer
veto, block, overrule, thwart, hold up | veto, bloquer, mettre son veto, opposer son veto, faire barrage
amend, amendment, change, modify, revise, modification, alter, rewrite | amender, amendement, modifier, réviser, modification, changer, révision, retoucher
repeal, abolish, scrap, revoke, annul, cancel, rescind, abolition, do away with, axe | abroger, abolir, supprimer, révoquer, annuler, abrogation, abolition, suppression
enter into force, come into force, take effect, apply, effective, start date, kick in | entrer en vigueur, entrée en vigueur, prendre effet, s'appliquer, en vigueur, date d'application
promulgate, sign into law, publish, enact, royal assent, official gazette | promulguer, promulgation, publier, journal officiel, signer la loi
expire, run out, end date, lapse, expiry, come to an end, validity | expirer, expiration, arriver à échéance, échéance, fin de validité, prendre fin, caduc
debate, discuss, discussion, examine, argue, consider, deliberate, reading | débat, débattre, discuter, discussion, examiner, délibérer, lecture, examen
constitution, constitutional, basic law, founding text, constitutional change, charter | constitution, constitutionnel, loi fondamentale, révision constitutionnelle, charte
constitutional court, constitutional council, unconstitutional, supreme court, strike down | conseil constitutionnel, cour constitutionnelle, inconstitutionnel, anticonstitutionnel, sages, censurer
budget, spending plan, finance bill, public spending, fiscal plan, expenditure, appropriations | budget, loi de finances, projet de budget, dépenses publiques, budgétaire, crédits
austerity, spending cut, cutback, savings, belt-tightening, budget cut, slash spending | austérité, coupe budgétaire, économies, rigueur, se serrer la ceinture, réduction des dépenses, tour de vis
shutdown, government shutdown, funding lapse, federal closure, furlough | paralysie budgétaire, shutdown, fermeture des administrations, blocage budgétaire, chômage technique
reform, overhaul, change, restructure, modernise, revamp, shake-up | réforme, réformer, refonte, refondre, moderniser, restructurer, changement
pension reform, retirement age, pension, retire, retiree, pensioner, retirement, old-age pension | réforme des retraites, âge de départ, retraite, pension, retraité, partir à la retraite, âge légal
tax, levy, taxation, duty, income tax, fiscal, taxpayer, tax rate | impôt, taxe, fiscalité, prélèvement, contribution, fiscal, contribuable, imposer
fund, finance, bankroll, funding, pay for, financing, foot the bill, subsidise | financer, financement, payer, subventionner, débloquer des fonds, régler la note, prendre en charge
subsidy, grant, aid, benefit, allowance, handout, state aid, financial support | subvention, aide, allocation, prestation, prime, aide publique, soutien financier
nationalise, nationalisation, state takeover, public ownership, expropriate, expropriation | nationaliser, nationalisation, étatiser, exproprier, expropriation, passer sous contrôle public
privatise, privatisation, sell off state company, private ownership, sell-off | privatiser, privatisation, céder au privé, ouverture au privé, vente d'actifs publics
policy, strategy, plan, programme, roadmap, blueprint, approach, scheme | politique, stratégie, plan, programme, feuille de route, dispositif
measure, step, action, provision, initiative, move | mesure, disposition, action, initiative, démarche
abortion, termination, abortion rights, pro-choice, pregnancy termination, reproductive rights | avortement, ivg, interruption de grossesse, droit à l'avortement, avorter
euthanasia, assisted dying, assisted suicide, end of life, right to die | euthanasie, aide à mourir, suicide assisté, fin de vie, mourir dans la dignité
same-sex marriage, gay marriage, gay, lgbt, homosexual, civil union, lesbian, queer | mariage pour tous, mariage homosexuel, gay, lgbt, homosexuel, union civile, lesbienne
transgender, trans, gender identity, gender change, legal gender | transgenre, trans, identité de genre, changement de sexe, transition
secularism, headscarf, veil, religious symbols, hijab, burqa, niqab, secular | laïcité, voile, foulard, signes religieux, hijab, burqa, abaya, laïque
national security, homeland security, public order, public safety, law and order | sécurité nationale, sécurité intérieure, ordre public, sécurité publique, maintien de l'ordre
compulsory, mandatory, obligatory, must, require, obligation, forced, have to | obligatoire, obligation, imposer, obliger, contraint, forcé, impératif, exiger
optional, voluntary, volunteer, of one's own accord, non-compulsory, free to | facultatif, volontaire, optionnel, de son plein gré, volontariat, libre de
exempt, exemption, waiver, spare, exception, carve-out, derogation, opt out | exempter, exemption, dispense, dérogation, exception, dispenser, exonérer, exonération
loophole, gap in the law, workaround, circumvent, get round, evade, bypass | faille, vide juridique, contourner, échappatoire, niche, contournement, passer outre
data protection, privacy, personal data, surveillance, snooping, private life | protection des données, vie privée, données personnelles, surveillance, confidentialité
conscription, draft, military service, call-up, mobilisation, national service, enlist, conscript | conscription, service militaire, mobilisation, appelé, service national, enrôler, conscrit, appeler sous les drapeaux
# elections
election, poll, vote, ballot, go to the polls, electoral, polling, polling day | élection, scrutin, vote, aller aux urnes, électoral, urnes, consultation, voter
presidential election, presidential race, presidential vote, race for president, run for president | élection présidentielle, présidentielle, scrutin présidentiel, course présidentielle
general election, parliamentary election, legislative election, midterms, parliamentary vote | élections législatives, législatives, élections générales, scrutin législatif, élections de mi-mandat
local election, municipal election, mayoral election, council election, regional election | élections municipales, municipales, élections locales, élections régionales, cantonales, départementales
early election, snap election, early vote, call an election, new election, bring forward election | élections anticipées, scrutin anticipé, convoquer des élections, retourner aux urnes, nouvelles élections
referendum, plebiscite, popular vote, public vote, popular consultation, initiative | référendum, plébiscite, votation, consultation populaire, votation populaire, référendaire
vote, cast a ballot, voting, voter, electorate, go to the polls, elector | voter, vote, électeur, électorat, votant, suffrage, se rendre aux urnes, électrice
candidate, run, stand, contender, bid, candidacy, nominee, in the running, hopeful, contest | candidat, se présenter, candidature, prétendant, postulant, en lice, briguer, concourir, se porter candidat
win, victory, winner, elected, triumph, come first, clinch, landslide, prevail, victorious | gagner, victoire, vainqueur, élu, remporter, l'emporter, triompher, raz-de-marée, arriver en tête, gagnant
lose, defeat, loser, beaten, unseat, concede, rout, come second | perdre, défaite, perdant, battu, reconnaître sa défaite, déroute, échouer, débâcle
re-election, re-elect, second term, win again, renewed mandate | réélection, réélire, second mandat, être reconduit, reconduire, rempiler
turnout, voter turnout, participation, participation rate, how many voted | participation, taux de participation, affluence, mobilisation des électeurs, combien ont voté
abstain, abstention, non-voter, stay at home, abstentionist | s'abstenir, abstention, abstentionniste, bouder les urnes, ne pas voter
opinion poll, survey, pollster, poll, polling, public opinion, voting intentions | sondage, enquête d'opinion, sondeur, intentions de vote, opinion publique, sonder, institut de sondage
result, outcome, score, share of the vote, election result, tally, count, per cent of votes | résultat, issue, score, pourcentage des voix, dépouillement, décompte, part des voix
count votes, vote count, recount, tally, counting, ballot count | dépouiller, dépouillement, décompte, recompter, recomptage, comptage des voix
run-off, second round, second-round, deciding round, runoff vote | second tour, deuxième tour, ballottage, entre-deux-tours, tour décisif
first round, opening round, initial ballot, primary round | premier tour, tour initial, premier scrutin, tour préliminaire
primary, primaries, caucus, nomination contest, leadership contest, party nomination | primaire, primaires, investiture du parti, course à l'investiture, désignation du candidat
election fraud, vote rigging, rigged, ballot stuffing, electoral fraud, irregularity, stolen election, vote buying | fraude électorale, trucage, bourrage d'urnes, truquer, irrégularité, élection volée, achat de votes, triche
polling station, ballot box, voting booth, ballot paper, polling place | bureau de vote, urne, isoloir, bulletin, bulletin de vote
mail-in vote, postal vote, absentee ballot, proxy vote, early voting, overseas vote | vote par correspondance, vote postal, procuration, vote anticipé, vote à distance
campaign, canvass, electioneering, rally, on the stump, campaign trail, campaigner | campagne, faire campagne, campagne électorale, meeting, tracter, militer, tractage
election rally, rally, campaign meeting, political rally, campaign speech | meeting, rassemblement, réunion publique, discours de campagne, meeting électoral
campaign finance, donor, donation, campaign fund, fundraising, political donation, war chest | financement de campagne, donateur, don, fonds de campagne, levée de fonds, comptes de campagne
manifesto, platform, campaign promise, pledge, election programme | programme, promesse électorale, programme électoral, manifeste, profession de foi
electoral commission, election authority, election body, election officials, election board | commission électorale, autorité électorale, instance électorale, organe électoral
election observer, monitor, observer mission, poll watcher, scrutineer | observateur électoral, mission d'observation, observateur, scrutateur, assesseur
contest result, dispute result, challenge result, election challenge, refuse to accept result, disputed election | contester le résultat, contestation, recours, contester l'élection, refuser le résultat, élection contestée
annul election, void, invalidate, cancel vote, nullify, rerun | annuler l'élection, annulation, invalider, invalidation, annuler le scrutin, refaire voter
electoral system, proportional representation, first past the post, redistricting, gerrymander, electoral map, voting system | mode de scrutin, proportionnelle, scrutin majoritaire, découpage électoral, système électoral, carte électorale
voting age, right to vote, suffrage, enfranchise, eligible voter, voter registration, electoral roll | droit de vote, âge du vote, suffrage, liste électorale, corps électoral, inscription électorale
ballot majority, margin, narrow, lead, gap, close race, neck and neck, by how many votes | écart, marge, avance, serré, au coude-à-coude, de justesse, d'une courte tête
frontrunner, favourite, lead polls, ahead in polls, tipped to win | favori, en tête des sondages, donné gagnant, grand favori, mener
endorse, endorsement, back, support, throw weight behind, rally behind | soutenir, soutien, appeler à voter, se rallier, ralliement, appuyer, apporter son soutien
televised debate, tv debate, face-off, debate, presidential debate, duel | débat télévisé, débat, face-à-face, duel, débat d'entre-deux-tours
foreign interference, meddling, election interference, disinformation campaign, influence operation | ingérence, ingérence étrangère, immixtion, désinformation, opération d'influence, manipulation
withdraw candidacy, drop out, pull out of race, stand aside, abandon race, withdraw | retirer sa candidature, se désister, désistement, jeter l'éponge, renoncer
postpone, delay, put off, put back, defer, push back, postponement, hold over | reporter, repousser, report, différer, ajourner, décaler, remettre à plus tard, ajournement
`;
