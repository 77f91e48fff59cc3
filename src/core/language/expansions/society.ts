/** Talks, borders, rights, protests, strikes, associations. See `../expansions.ts` for how to read it. */
export const SOCIETY_EXPANSIONS = `
# ceasefires and peace talks
ceasefire, truce, halt in fighting, cessation of hostilities, lull, armistice, stop fighting, pause in fighting, silence the guns | cessez-le-feu, trêve, arrêt des combats, cessation des hostilités, accalmie, armistice, pause, faire taire les armes
peace, peace deal, peace agreement, peace treaty, end of war, peace accord, end the war | paix, accord de paix, traité de paix, fin de la guerre, pacifier
peace talks, negotiation, negotiate, talks, peace process, peace plan, dialogue, bargaining | pourparlers, négociation, négocier, discussions, processus de paix, plan de paix, dialogue, tractations
negotiator, delegation, delegate, negotiating team, envoy, representative, emissary | négociateur, délégation, délégué, équipe de négociation, envoyé, représentant, émissaire
mediate, mediator, mediation, go-between, broker, intermediary, good offices, middleman, facilitator, third party | médiation, médiateur, intermédiaire, facilitateur, bons offices, servir d'intermédiaire, entremise, s'entremettre, entremetteur
direct talks, face to face, in person, round table, negotiating table, one-on-one | pourparlers directs, face à face, en personne, table ronde, table des négociations, tête-à-tête
agreement, deal, accord, pact, agree, treaty, compact, arrangement, strike a deal | accord, pacte, entente, traité, s'entendre, conclure, convention, se mettre d'accord
sign, signature, ink, conclude, seal, signing ceremony, signatory | signer, signature, parapher, conclure, sceller, signataire, ratifier
ratify, ratification, approve treaty, endorse, formally approve | ratifier, ratification, approuver, entériner, approbation
treaty, convention, pact, protocol, international agreement, charter | traité, convention, pacte, protocole, accord international, charte
clause, term, condition, provision, terms of the deal, article, stipulation, what the deal says | clause, terme, condition, disposition, article, stipulation, stipuler, contenu de l'accord
deadline, time limit, ultimatum, cut-off date, due date, by when | date limite, échéance, ultimatum, délai, date butoir, d'ici quand
extend, prolong, extension, renew, renewal, longer, roll over, prolongation | prolonger, prolongation, reconduire, renouveler, renouvellement, étendre, reconduction, proroger
duration, how long, period, length, lasting | durée, combien de temps, durer, période, longueur
violate ceasefire, breach truce, truce violation, break ceasefire, breach | violer la trêve, violation du cessez-le-feu, rompre le cessez-le-feu, rupture de la trêve, enfreindre
collapse, break down, fail, fall through, deadlock, stall, stalemate, impasse, founder, no agreement | échouer, échec, impasse, blocage, capoter, enliser, au point mort, tomber à l'eau, rupture
breakthrough, progress, advance, headway, step forward, move forward | percée, avancée, progrès, avancer, déblocage, pas en avant, progresser
resume, restart, return to talks, relaunch, reopen, resumption, pick up again | reprendre, reprise, relancer, retour à la table, relance, redémarrer, renouer
concession, compromise, give ground, give in, make concessions, back down, yield, cave in, climb down | concession, compromis, céder, lâcher du lest, faire des concessions, transiger, reculer, plier
proposal, propose, offer, suggest, plan, put forward, suggestion, table, draft | proposition, proposer, offre, suggérer, plan, avancer, soumettre, suggestion, mettre sur la table
precondition, condition, demand, prerequisite, red line, insist on, requirement, on condition that, provided that | condition, préalable, exigence, ligne rouge, prérequis, à condition que, condition préalable, sine qua non
guarantee, assurance, security guarantee, pledge, assure, safeguard, ensure | garantie, assurance, garantir, garanties de sécurité, assurer, gage
disarm, disarmament, lay down arms, give up weapons, demilitarise, hand over weapons, decommission | désarmer, désarmement, déposer les armes, rendre les armes, démilitariser, démilitarisation
surrender, capitulate, give up, lay down arms, white flag, capitulation, turn oneself in | se rendre, capituler, reddition, capitulation, déposer les armes, drapeau blanc, se livrer
withdraw troops, pull out, troop withdrawal, pullout, pull back, retreat, leave, evacuate | retirer les troupes, retrait, se retirer, retrait des troupes, repli, se replier, évacuer
de-escalate, calm, ease tensions, defuse, de-escalation, cool down, restraint, appease | désescalade, apaiser, calmer, apaisement, faire baisser la tension, retenue, détendre, désamorcer
escalate, escalation, worsen, flare up, heighten tension, spiral, intensify, spillover | escalade, s'aggraver, envenimer, embrasement, s'intensifier, montée des tensions, surenchère, embraser
hostility, fighting, clash, combat, battle, conflict, skirmish, war, fight | hostilités, combats, affrontement, bataille, conflit, accrochage, guerre, se battre
peacekeeper, peacekeeping, blue helmets, un force, stabilisation force, peace force, peacekeeping mission | casque bleu, maintien de la paix, force de l'onu, force de stabilisation, force d'interposition, mission de paix
buffer zone, demilitarised zone, no man's land, security zone, neutral zone | zone tampon, zone démilitarisée, no man's land, zone de sécurité, zone neutre
observer, monitor, oversee, supervise, monitoring, watch over, verification, verify | observateur, surveiller, superviser, contrôler, surveillance, vérification, vérifier, suivi
humanitarian corridor, safe passage, evacuation route, safe route, evacuate civilians | couloir humanitaire, corridor humanitaire, passage sûr, voie d'évacuation, corridor
reconciliation, reconcile, make peace, bury the hatchet, make up, mend ties, patch up | réconciliation, réconcilier, faire la paix, se rabibocher, renouer
reparations, war damages, pay for damage, compensate, reconstruction, rebuild | réparations, dommages de guerre, dédommager, reconstruction, reconstruire, rebâtir
post-war plan, day after, post-war governance, transitional authority, who will govern | après-guerre, jour d'après, autorité de transition, gouvernance, qui gouvernera
sanction, embargo, punish, restrictive measures, penalty, sanctions package, economic punishment | sanction, embargo, sanctionner, mesures restrictives, punir, paquet de sanctions, mesures de rétorsion
lift sanctions, ease sanctions, sanctions relief, lifting, remove sanctions | lever les sanctions, levée des sanctions, alléger les sanctions, allègement, levée
retaliate, retaliation, reprisal, revenge, respond, hit back, strike back, tit for tat, countermeasure, avenge | riposter, représailles, riposte, vengeance, répliquer, rétorsion, se venger, contre-mesure, répondre, oeil pour oeil
blockade, siege, besiege, encircle, surround, cut off | blocus, siège, assiéger, encercler, encerclement, couper du monde
occupy, occupation, occupied territory, occupier, occupying power, settler, settlement | occuper, occupation, territoire occupé, occupant, puissance occupante, colon, colonie
# migration, borders, refugees
migrant, immigrant, migration, immigration, foreigner, newcomer, undocumented, alien, migratory | migrant, immigré, migration, immigration, étranger, sans-papiers, clandestin, migratoire, exilé
illegal immigration, undocumented migrant, irregular migrant, without papers, illegal entry, clandestine | immigration illégale, sans-papiers, clandestin, immigration clandestine, situation irrégulière, entrée illégale
emigrate, leave the country, emigration, move abroad, brain drain, expatriate, settle abroad | émigrer, quitter le pays, émigration, partir à l'étranger, fuite des cerveaux, expatrié, s'expatrier
refugee, displaced, displaced person, exile, uprooted, flee, forced from home, asylum seeker | réfugié, déplacé, exilé, fuir, déraciné, demandeur d'asile, personne déplacée, chassé
asylum, asylum seeker, refuge, claim asylum, refugee status, protection, sanctuary, asylum claim | asile, demandeur d'asile, demande d'asile, refuge, statut de réfugié, droit d'asile, protection
flee, escape, displace, leave home, evacuate, run away, displacement, exodus, take flight | fuir, déplacer, fuite, quitter son foyer, exode, évacuer, s'enfuir, partir, prendre la fuite
evacuate, evacuation, clear out, order to leave, move people, evacuee, empty | évacuer, évacuation, faire partir, ordre de départ, vider, évacué
return home, repatriate, repatriation, go back, come home, returnee, return | rentrer, rapatrier, rapatriement, retour, retourner chez soi, revenir, regagner
deport, expel, deportation, remove, send back, expulsion, kick out, removal | expulser, expulsion, renvoyer, reconduire à la frontière, refouler, reconduite, oqtf, éloigner, chasser, renvoi
turn back, push back, pushback, refuse entry, deny entry, turn away | refouler, refoulement, refuser l'entrée, repousser, renvoyer, pushback
border, frontier, crossing, border crossing, border post, checkpoint, cross-border, boundary | frontière, frontalier, poste-frontière, passage, point de passage, transfrontalier, limite
border control, border check, passport check, border guard, border patrol, customs, customs officer | contrôle aux frontières, garde-frontière, douane, douanier, contrôle des passeports, police aux frontières
close border, seal, seal off, shut the frontier, closure, close crossings, shut | fermer la frontière, fermeture, sceller, boucler, barrer, fermer
reopen border, reopen, reopening, open up, open crossings, lift the closure | rouvrir la frontière, réouverture, rouvrir, ouvrir le passage, ouverture
wall, fence, barrier, barbed wire, border wall, fencing | mur, clôture, barrière, barbelés, grillage
cross, crossing, enter, arrival, arrive, land, reach the coast, get in | traverser, traversée, entrer, arrivée, arriver, débarquer, franchir, passage, passer
small boat, dinghy, inflatable boat, migrant boat, makeshift boat, rubber boat | canot, embarcation, bateau pneumatique, canot pneumatique, embarcation de fortune, small boat, pirogue
shipwreck, sink, capsize, drown, wreck, drowning, overturn, go down | naufrage, couler, chavirer, se noyer, sombrer, noyade, épave, naufragé
rescue, save, rescuer, rescue ship, pick up at sea, saved, rescue operation, lifeguard | secourir, sauver, sauvetage, sauveteur, navire de sauvetage, recueillir, secours, secouriste
people smuggler, smuggling ring, smuggler, trafficker, human smuggler | passeur, réseau de passeurs, trafiquant, filière, filière d'immigration
visa, permit, residence permit, work permit, papers, green card, leave to remain, entry permit | visa, titre de séjour, permis de séjour, permis de travail, papiers, carte de séjour, carte verte
passport, travel document, identity papers, identity card, id | passeport, document de voyage, papiers d'identité, carte d'identité, pièce d'identité
citizenship, nationality, naturalise, naturalisation, become a citizen, citizen, birthright | citoyenneté, nationalité, naturaliser, naturalisation, citoyen, droit du sol, déchéance de nationalité
regularise, regularisation, legalise, legal status, amnesty for migrants | régulariser, régularisation, statut légal, légaliser, admission au séjour
travel ban, entry ban, ban on entry, barred from entering, no entry | interdiction d'entrée, interdiction de voyager, interdire l'entrée, interdiction de territoire, interdit de séjour
refugee camp, camp, tent, makeshift camp, shelter, reception centre, tent city, migrant camp | camp de réfugiés, camp, tente, campement, centre d'accueil, abri, bidonville, campement de fortune
detention centre, migrant detention, holding centre, immigration detention, removal centre | centre de rétention, rétention, rétention administrative, centre de détention, zone d'attente
host country, host community, take in, welcome, receive, reception, shelter, house | pays d'accueil, accueillir, accueil, recevoir, héberger, hébergement, loger
quota, cap, ceiling, limit, maximum number, restrict numbers | quota, plafond, limite, plafonner, limiter, nombre maximal, contingent
integration, assimilate, language course, fit in, integrate, assimilation | intégration, intégrer, assimiler, assimilation, cours de langue, s'intégrer
family reunification, join relatives, family reunion, bring family | regroupement familial, réunification familiale, rejoindre sa famille, faire venir sa famille
unaccompanied minor, lone child, child migrant, migrant child, separated child | mineur isolé, mineur non accompagné, enfant migrant, enfant isolé
stateless, without nationality, statelessness, no citizenship, undocumented | apatride, sans nationalité, apatridie, sans citoyenneté
third country, offshore processing, outsource asylum, return hub, safe country | pays tiers, externaliser, externalisation, pays sûr, centre de retour
# human rights
human rights, rights abuse, civil liberties, fundamental rights, rights violation, freedoms, basic rights, rights group | droits humains, droits de l'homme, libertés, droits fondamentaux, libertés publiques, violation des droits, libertés civiles
freedom of speech, free speech, freedom of expression, press freedom, censorship | liberté d'expression, liberté de la presse, liberté de parole, censure
censor, censorship, gag, silence, muzzle, block website, ban book, suppress | censurer, censure, museler, bâillonner, faire taire, bloquer un site, réduire au silence
journalist, reporter, press, correspondent, media, newspaper, journalism, news outlet, newsman | journaliste, reporter, presse, correspondant, média, journal, journalisme, rédaction
discriminate, discrimination, racism, racist, bias, prejudice, unequal treatment, bigotry | discriminer, discrimination, racisme, raciste, préjugé, inégalité de traitement, ségrégation
antisemitism, antisemitic, anti-jewish, jew-hatred, jewish community | antisémitisme, antisémite, haine des juifs, antijuif, communauté juive
islamophobia, anti-muslim, islamophobic, muslim hatred | islamophobie, islamophobe, antimusulman, haine des musulmans
equality, equal rights, parity, gender equality, equal pay, fairness, gender gap | égalité, égalité des droits, parité, égalité des sexes, égalité salariale, équité, inégalité
women's rights, feminist, feminism, women, gender rights, female | droits des femmes, féministe, féminisme, femmes, condition féminine
minority, ethnic group, community, ethnic minority, indigenous, tribe, native people | minorité, groupe ethnique, communauté, ethnie, autochtone, tribu, peuple autochtone
persecute, persecution, oppress, oppression, repress, repression, crackdown, clampdown, suppress | persécuter, persécution, opprimer, oppression, réprimer, répression, purge, mater
activist, campaigner, human rights defender, militant, advocate, activism, dissident | militant, activiste, défenseur des droits, militantisme, engagé, dissident
arbitrary detention, enforced disappearance, detained without trial, secret detention, unlawful detention | détention arbitraire, disparition forcée, détenu sans procès, détention illégale, détention secrète
extrajudicial killing, summary execution, death squad, unlawful killing, lynching | exécution extrajudiciaire, exécution sommaire, escadron de la mort, lynchage, assassinat ciblé
mass grave, burial site, bodies buried, exhume, charnel house, exhumation | fosse commune, charnier, exhumer, corps enterrés, exhumation
child labour, child soldier, underage worker, child worker, working children | travail des enfants, enfant soldat, travail forcé des enfants, exploitation des enfants
children's rights, child protection, youth welfare, child welfare, foster care | protection de l'enfance, droits de l'enfant, aide sociale à l'enfance, famille d'accueil, placement
apology, apologise, sorry, say sorry, excuse, ask forgiveness, regret, remorse | excuses, s'excuser, pardon, présenter ses excuses, demander pardon, regretter, regrets, remords, mea culpa
colonial, colonialism, slavery, slave trade, empire, colonisation, decolonisation | colonial, colonialisme, esclavage, traite négrière, empire, colonisation, décolonisation
restitution, return looted art, give back, hand back, returned, repatriation of artefacts | restitution, restituer, rendre, redonner, retour des oeuvres, rendu
# protests
protest, demonstration, march, rally, demonstrate, take to the streets, demo, protester, demonstrator, street protest | manifestation, manifester, marche, rassemblement, descendre dans la rue, manif, manifestant, protester, défiler, cortège
riot, unrest, disorder, violence, rioter, clash, turmoil, mayhem, disturbance | émeute, troubles, violences, désordre, émeutier, échauffourée, débordement, agitation
blockade, block, barricade, road block, occupy, sit-in, obstruct, occupation | blocage, bloquer, barricade, barrage, occuper, sit-in, barrer la route, occupation
tear gas, water cannon, rubber bullet, disperse, baton, stun grenade, break up | gaz lacrymogène, canon à eau, balle en caoutchouc, disperser, matraque, grenade, lbd
petition, sign petition, signatures, gather signatures, signatory, open letter | pétition, signatures, signataire, signer une pétition, recueillir des signatures, lettre ouverte, tribune
boycott, shun, refuse to buy, refuse to attend, boycotter | boycotter, boycott, bouder, refuser d'acheter, refuser de participer
civil disobedience, disobey, non-violent action, defy, direct action, passive resistance | désobéissance civile, désobéir, action non violente, braver, action directe, résistance passive
anger, angry, fury, outrage, rage, indignation, outcry, furious, backlash | colère, en colère, fureur, indignation, rage, tollé, furieux, levée de boucliers, indigner
crackdown, suppress protest, put down, quell, repression, crush, clamp down | répression, réprimer, mater, écraser, étouffer, répressif
slogan, banner, placard, chant, sign, flag, shout | slogan, banderole, pancarte, scander, drapeau, crier, affiche
crowd, mass, gathering, turnout, how many people came, thousands of people, throng, attendance | foule, rassemblement, affluence, marée humaine, milliers de personnes, monde, mobilisation, attroupement
mobilise, mobilisation, movement, call to protest, rally supporters, organise | mobiliser, mobilisation, mouvement, appel à manifester, appeler à manifester
farmer protest, angry farmers, tractor protest, tractor blockade, farmers block | colère des agriculteurs, agriculteurs en colère, tracteurs, paysans en colère, fronde agricole
student protest, campus occupation, encampment, students demonstrate, campus unrest | mouvement étudiant, blocage des universités, campement étudiant, lycéens, manifestation étudiante
pride march, pride parade, gay pride, pride | marche des fiertés, gay pride, fiertés, défilé lgbt
commemorate, commemoration, tribute, remember, memorial, anniversary, pay tribute, homage, mark | commémorer, commémoration, hommage, mémoire, anniversaire, rendre hommage, souvenir, célébrer, recueillement
vigil, minute of silence, mourn, mourning, candlelight, funeral, grief, national mourning | veillée, minute de silence, deuil, recueillement, obsèques, funérailles, deuil national, enterrement
monument, statue, memorial, unveil, plaque, topple statue | monument, statue, mémorial, dévoiler, plaque, déboulonner, stèle
# strikes, unions, wages, working conditions
strike, walkout, stoppage, work stoppage, industrial action, down tools, striker, walk out, picket, go-slow | grève, débrayage, arrêt de travail, mouvement social, gréviste, débrayer, cesser le travail, faire grève, piquet de grève, grève du zèle
general strike, nationwide strike, shut down the country, mass strike, nationwide walkout | grève générale, grève nationale, paralyser le pays, bloquer le pays, journée d'action
union, trade union, labour union, workers' group, unionise, syndicate, organised labour, unionist | syndicat, syndical, syndiqué, organisation syndicale, syndicaliste, centrale syndicale, intersyndicale
union leader, union boss, shop steward, union representative, workers' representative | dirigeant syndical, leader syndical, délégué syndical, secrétaire général, représentant syndical, délégué du personnel
strike notice, call strike, strike ballot, strike threat, announce walkout | préavis, préavis de grève, appel à la grève, menace de grève, déposer un préavis
end strike, call off strike, back to work, return to work, suspend strike | fin de la grève, lever la grève, reprendre le travail, suspendre la grève, reprise du travail
minimum service, disruption, cancelled trains, service cut, disrupt, paralyse | service minimum, perturbation, trains annulés, perturber, paralyser, pagaille
wage, salary, pay, earnings, paycheck, income, remuneration, earn, make money | salaire, paie, rémunération, revenu, traitement, gagner, fiche de paie, solde, appointements
pay rise, raise, wage increase, salary hike, higher pay, pay boost, increase in pay, uplift | augmentation, hausse de salaire, augmentation de salaire, revalorisation, augmenter, revaloriser, hausse salariale
pay cut, wage freeze, salary cut, lower pay, unpaid wages, wage arrears | baisse de salaire, gel des salaires, réduction de salaire, salaires impayés, arriérés de salaire
minimum wage, wage floor, living wage, hourly rate, lowest pay | salaire minimum, smic, salaire minimal, smicard, taux horaire, plancher salarial
bonus, premium, allowance, perk, one-off payment, benefit | prime, bonus, gratification, avantage, indemnité, treizième mois
worker, employee, staff, workforce, labour, personnel, labourer, headcount | travailleur, employé, salarié, personnel, effectif, main-d'oeuvre, ouvrier, agent
employer, boss, company, manager, management, bosses' federation | employeur, patron, patronat, direction, entreprise, chef d'entreprise
job, employment, work, position, post, vacancy, occupation, career | emploi, travail, poste, boulot, job, métier, carrière
lay off, layoff, job cut, redundancy, cut jobs, dismiss, shed jobs, axe jobs, redundant, let go | licencier, licenciement, suppression de postes, plan social, supprimer des emplois, dégraisser, réduire les effectifs, mettre à la porte, plan de départs
hire, recruit, recruitment, take on, hiring, create jobs, job creation, new hire | embaucher, recruter, recrutement, embauche, engager, créer des emplois, création d'emplois
unemployment, jobless, out of work, unemployed, joblessness, jobseeker, dole | chômage, chômeur, sans emploi, demandeur d'emploi, taux de chômage, au chômage
unemployment benefit, dole, jobless benefit, welfare, jobseeker's allowance | allocation chômage, assurance chômage, indemnité chômage, aides sociales, indemnisation
working hours, working time, work week, overtime, shift, four-day week, hours worked, working day | temps de travail, heures supplémentaires, horaires, semaine de quatre jours, durée du travail, journée de travail, 35 heures
leave, holiday, vacation, day off, time off, paid leave, annual leave | congé, vacances, jour de congé, congés payés, jour férié, rtt, repos
parental leave, maternity leave, paternity leave, time off for parents, birth leave | congé parental, congé maternité, congé paternité, congé de naissance
sick leave, sick pay, sick day, off sick, absenteeism, absence | arrêt maladie, congé maladie, jour de carence, arrêt de travail, absentéisme, indemnités journalières
working conditions, workload, labour conditions, burnout, overwork, stress, work environment | conditions de travail, charge de travail, pénibilité, épuisement, surmenage, burn-out, souffrance au travail
workplace accident, work accident, industrial accident, job safety, occupational injury, killed at work | accident du travail, accident professionnel, sécurité au travail, maladie professionnelle, mort au travail
remote work, telework, work from home, home office, working from home | télétravail, travail à distance, télétravailler, travailler de chez soi, distanciel
contract, temporary work, temp, permanent job, fixed-term, precarious, agency worker, zero-hours | contrat, intérim, cdd, cdi, précaire, intérimaire, précarité, vacataire
gig worker, delivery rider, courier, self-employed, freelance, platform worker, driver | livreur, coursier, indépendant, autoentrepreneur, travailleur de plateforme, freelance, ubérisation
collective bargaining, collective agreement, pay deal, pay talks, labour agreement, social dialogue, pay settlement | convention collective, négociation salariale, accord salarial, négociations collectives, dialogue social, accord d'entreprise
labour law, labour code, workers' rights, employment law, employment rights | droit du travail, code du travail, droits des travailleurs, droits des salariés, prud'hommes
undeclared work, moonlighting, off the books, illegal work, exploit, sweatshop, black market labour | travail au noir, travail dissimulé, travail illégal, exploiter, exploitation, au noir
labour shortage, staff shortage, understaffed, short-staffed, lack of workers, hard to hire, unfilled jobs | pénurie de main-d'oeuvre, manque de personnel, sous-effectif, manque de bras, métier en tension, postes vacants
retire, retirement, pension, stop working, pensioner, early retirement, retiree | prendre sa retraite, retraite, pension, retraité, retraite anticipée, cesser de travailler
plant closure, shut factory, close plant, shutter, factory closure, site closure | fermeture d'usine, fermer l'usine, fermeture de site, délocalisation, délocaliser
training, apprentice, apprenticeship, intern, internship, trainee, vocational | formation, apprenti, apprentissage, stagiaire, stage, alternance, alternant
# associations, NGOs, UN and agencies
ngo, charity, aid group, non-profit, humanitarian organisation, association, relief agency, nongovernmental organisation | ong, association, organisation humanitaire, association caritative, organisme humanitaire, oeuvre caritative, organisation non gouvernementale
association, society, club, federation, organisation | association, société, club, fédération, organisation, collectif
foundation, trust, endowment, philanthropist, philanthropy, benefactor | fondation, mécène, mécénat, philanthrope, bienfaiteur, philanthropie
donate, donation, donor, give money, contribution, gift, fundraiser, give, crowdfunding | donner, don, donateur, dons, faire un don, contribution, collecte, cagnotte, bailleur
volunteer, volunteering, voluntary work, unpaid helper, helper | bénévole, volontaire, bénévolat, volontariat
humanitarian aid, relief, assistance, food aid, supplies, aid delivery, aid convoy, aid trucks | aide humanitaire, secours, assistance, aide alimentaire, vivres, convoi humanitaire, camions d'aide, acheminement
aid worker, relief worker, humanitarian, rescuer, charity worker | humanitaire, travailleur humanitaire, secouriste, employé d'ong, volontaire
hunger, famine, starve, starvation, malnutrition, food shortage, hungry, food insecurity, malnourished | faim, famine, affamer, malnutrition, pénurie alimentaire, affamé, insécurité alimentaire, mourir de faim, dénutrition
united nations, un, world body, un agency, international organisation | nations unies, onu, organisation internationale, agence onusienne, onusien
un chief, secretary-general, un boss, head of the un | secrétaire général, chef de l'onu, patron de l'onu, chef des nations unies
security council, un council, un vote, council members, permanent members | conseil de sécurité, conseil de l'onu, membres permanents, quinze membres
resolution, un text, motion, adopted text, draft resolution, declaration | résolution, texte, motion, projet de résolution, déclaration
un general assembly, general assembly, member states, world leaders, un gathering | assemblée générale, assemblée de l'onu, états membres, dirigeants mondiaux
refugee agency, unhcr, un refugee body, high commissioner for refugees | hcr, agence pour les réfugiés, haut-commissariat aux réfugiés, haut-commissaire
children's agency, unicef, un children's fund, child agency | unicef, fonds pour l'enfance, agence pour l'enfance, agence pour les enfants
health agency, un health agency, world health organization, health body | oms, agence de santé, instance sanitaire, organisation de la santé
culture agency, unesco, world heritage, heritage list, heritage site | unesco, patrimoine mondial, agence culturelle, patrimoine, classer au patrimoine
nuclear watchdog, iaea, atomic agency, nuclear inspectors, nuclear agency | aiea, agence atomique, gendarme du nucléaire, inspecteurs nucléaires, agence de l'énergie atomique
watchdog, regulator, regulatory body, authority, supervisory body, oversight body, ombudsman | gendarme, régulateur, autorité de régulation, autorité, organe de contrôle, défenseur des droits, médiateur
agency, body, office, institution, organisation, bureau | agence, organisme, office, institution, organisation, bureau
red cross, red crescent, icrc, relief society | croix-rouge, croissant-rouge, cicr, comité de la croix-rouge
world food programme, wfp, food agency, un food agency | programme alimentaire mondial, agence alimentaire, agence d'aide alimentaire, programme alimentaire
rapporteur, un expert, special rapporteur, independent expert, special envoy | rapporteur, expert de l'onu, rapporteur spécial, expert indépendant, envoyé spécial
union of states, european union, eu, bloc, european commission | union européenne, ue, bloc, commission européenne, les vingt-sept
military alliance, nato, allies, atlantic alliance, collective defence | otan, alliance atlantique, alliés, alliance militaire, défense collective
aid cut, funding cut, cut funding, stop aid, freeze aid, slash aid | coupe dans l'aide, couper les fonds, suspendre l'aide, gel de l'aide, réduction des financements
church, clergy, bishop, priest, pope, pontiff, catholic church | église, clergé, évêque, prêtre, pape, souverain pontife, saint-père
anti-poverty, poverty, poor, destitute, below the poverty line, hardship, deprivation, needy | pauvreté, pauvre, précarité, démuni, seuil de pauvreté, misère, dans le besoin, indigent
homeless, rough sleeper, homelessness, sleep rough, without shelter, living on the street | sans-abri, sdf, sans domicile, à la rue, dormir dehors, mal-logement
housing, evict, eviction, tenant, rent, landlord, social housing, squat | logement, expulser, expulsion, locataire, loyer, propriétaire, logement social, hlm, squat
`;
