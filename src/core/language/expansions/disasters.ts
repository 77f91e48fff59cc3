/** Disasters, health, farms and food. See `../expansions.ts` for how to read it. */
export const DISASTERS_EXPANSIONS = `
# disasters, accidents, rescue
die, dead, death, toll, victim, fatality, casualty, lose one's life, kill, lethal, deadly, perish, claim lives | mourir, mort, décès, bilan, victime, perdre la vie, tuer, mortel, meurtrier, périr, décéder, coûter la vie
missing, disappear, unaccounted for, vanish, lost, disappearance, untraced, whereabouts | disparu, disparaître, disparition, introuvable, porté disparu, sans nouvelles, manquer à l'appel
survive, survivor, alive, make it out, live through, unscathed, escape death | survivre, survivant, rescapé, vivant, indemne, sain et sauf, s'en sortir, réchapper
rescue, rescuer, save, pull out, pull from the rubble, free, retrieve, extricate | sauver, secourir, secours, sauveteur, sauvetage, secouriste, extraire, dégager, tirer des décombres
search, look for, seek, search party, comb, scour, manhunt, sweep | chercher, rechercher, recherches, battue, ratisser, fouiller, fouille, passer au peigne fin
evacuate, evacuation, flee, leave home, clear out, move out, relocate, displaced, displacement | évacuer, évacuation, évacué, fuir, quitter son domicile, déplacé, mettre à l'abri, déplacement
trapped, stuck, stranded, cut off, buried, isolated, marooned | coincé, bloqué, piégé, enseveli, isolé, pris au piège, coupé du monde
emergency services, first responder, rescue team, paramedic, civil protection, firefighter, rescue worker | services de secours, secouriste, sapeur-pompier, équipe de secours, sécurité civile, protection civile, pompier
firefighter, fireman, fire crew, fire brigade, fire service, fire department | pompier, sapeur-pompier, soldat du feu, caserne, brigade
fire, blaze, inferno, flames, burn, conflagration, go up in flames, ablaze | incendie, feu, brasier, flammes, brûler, embrasement, prendre feu
wildfire, forest fire, bushfire, brush fire, burn, hectares burned, woodland fire | feu de forêt, incendie de forêt, mégafeu, feu de brousse, brûler, hectares brûlés
ignite, start a fire, set fire, torch, spark, set alight, arson, catch fire | allumer, mettre le feu, incendier, s'enflammer, prendre feu, départ de feu, embraser
arson, arsonist, firebug, torch, deliberately set, pyromaniac, firebomb | incendie criminel, incendiaire, pyromane, mettre le feu, criminel, volontaire
extinguish, put out, douse, quell, quench, bring under control, fight the fire, contain | éteindre, maîtriser, circonscrire, extinction, lutter contre le feu, venir à bout, étouffer
burn down, gut, destroyed by fire, reduced to ashes, charred, engulf, go up in smoke | ravager, calciner, réduire en cendres, carbonisé, partir en fumée, détruit par le feu
smoke, fumes, plume, haze, smog | fumée, panache, émanation, fumer, brouillard de pollution
water bomber, firefighting plane, tanker plane, aerial firefighting, water-dropping aircraft | bombardier d'eau, canadair, avion bombardier, largage, moyens aériens
explode, explosion, blast, blow up, detonate, detonation, go off, burst | exploser, explosion, déflagration, détonation, sauter, souffle, éclater
gas leak, leaking gas, escape of gas, ruptured pipe, gas explosion | fuite de gaz, gaz, conduite percée, explosion de gaz, émanation
leak, spill, seep, escape, discharge, ooze, drip | fuite, fuir, déversement, s'échapper, rejet, écoulement, suinter
flood, flooding, inundate, submerge, under water, deluge, swamp, overflow, floodwater | inondation, inonder, crue, submerger, sous les eaux, déluge, débordement, noyer
flash flood, torrent, swept away, wash away, surge of water, carry off | crue subite, crue éclair, torrent, emporter, balayer, flots
overflow, burst its banks, rise, breach, spill over, swollen | déborder, sortir de son lit, crue, débordement, montée des eaux, gonflé
water level, river height, gauge, rise, crest, peak | niveau de l'eau, hauteur d'eau, cote, montée des eaux, pic de crue, crue, étiage
recede, subside, ebb, drain, fall back | décrue, se retirer, baisser, refluer, reflux, redescendre
sandbag, levee, dyke, embankment, flood barrier, flood defence, seawall | sac de sable, digue, levée, remblai, barrage anti-crue, protection contre les crues
rain, rainfall, downpour, precipitation, shower, millimetres, cloudburst, wet | pluie, pluvieux, précipitations, averse, pleuvoir, millimètres, trombes d'eau, intempéries
storm, tempest, gale, squall, bad weather, thunderstorm, rough weather | tempête, orage, bourrasque, intempéries, coup de vent, dépression, mauvais temps
hurricane, typhoon, cyclone, tropical storm, category, eye, make landfall | ouragan, typhon, cyclone, tempête tropicale, catégorie, oeil, toucher terre
tornado, twister, waterspout, funnel, whirlwind | tornade, trombe, tourbillon, mini-tornade
wind, gust, gale, blow, windy, squall | vent, rafale, souffler, bourrasque, venteux
lightning, thunder, bolt, struck by lightning, thunderstorm, thunderbolt | foudre, éclair, tonnerre, foudroyer, orage
hail, hailstorm, hailstone, ice pellets | grêle, grêlon, grêler, orage de grêle
snow, snowfall, blizzard, snowstorm, whiteout, snowbound | neige, chute de neige, neiger, tempête de neige, enneigement, blizzard
ice, black ice, frost, freeze, icy, frozen, sleet, slippery | glace, verglas, gel, geler, givre, gelée, verglacé, glissant
cold, cold snap, cold wave, chill, freezing, frigid, below zero, big freeze | froid, vague de froid, glacial, gel, grand froid, températures négatives, moins zéro
heat, heatwave, hot spell, scorching, swelter, record temperature, hot weather, extreme heat | chaleur, canicule, vague de chaleur, caniculaire, torride, fournaise, étouffant, fortes chaleurs
temperature, degrees, celsius, thermometer, how hot, how cold, mercury | température, degrés, thermomètre, celsius, mercure, combien de degrés
fog, mist, haze, visibility, foggy, pea soup | brouillard, brume, visibilité, brumeux, nappe
drought, dry spell, lack of rain, parched, arid, water shortage, dryness | sécheresse, aride, manque d'eau, pénurie d'eau, sec, assèchement, déficit de pluie
weather, forecast, meteorologist, weather service, outlook, forecaster, met office | météo, prévisions, météorologue, temps, prévisionniste, bulletin, météorologique
weather warning, alert, red alert, amber, orange alert, advisory, weather watch | alerte, vigilance rouge, vigilance orange, vigilance, avis de tempête, mise en garde
earthquake, quake, tremor, seismic, temblor, shake, magnitude, aftershock | séisme, tremblement de terre, secousse, sismique, trembler, magnitude, réplique
magnitude, richter scale, strength of the quake, intensity, how strong | magnitude, échelle de richter, intensité, puissance du séisme, force
epicentre, hypocentre, depth, focus, centre of the quake | épicentre, foyer, profondeur, hypocentre
tsunami, tidal wave, giant wave, seismic sea wave, tsunami warning | tsunami, raz-de-marée, vague géante, vague, déferlante
volcano, eruption, erupt, lava, ash, crater, volcanic, spew | volcan, éruption, lave, cendres, cratère, volcanique, coulée, cracher
landslide, mudslide, rockfall, landslip, slip, debris flow, slope collapse | glissement de terrain, coulée de boue, éboulement, éboulis, effondrement, coulée
avalanche, snowslide, buried by snow, off-piste, wall of snow | avalanche, coulée de neige, enseveli, hors-piste, emporter
collapse, cave in, crumble, give way, fall down, come down, topple | s'effondrer, effondrement, s'écrouler, écroulement, céder, éboulement, tomber
sinkhole, crater, hole, cave-in, subsidence, gaping hole | doline, trou, affaissement, fontis, cratère, gouffre
rubble, debris, ruins, wreckage, remains, wreck | décombres, débris, gravats, ruines, épave, restes
damage, harm, destroy, destruction, wreck, ruin, devastate, devastation, ravage | dégâts, dommages, endommager, détruire, destruction, ravager, abîmer, dévaster, ruiner, saccager
damage cost, losses, bill, price tag, insured losses, estimated damage, repair bill | coût des dégâts, pertes, facture, montant des dommages, préjudice, chiffrage, ardoise
disaster, catastrophe, calamity, tragedy, cataclysm, catastrophic | catastrophe, désastre, drame, tragédie, sinistre, calamité, cataclysme
state of emergency, emergency declaration, disaster zone, declared disaster area, emergency powers | état d'urgence, état de catastrophe naturelle, zone sinistrée, catastrophe naturelle, décréter l'urgence
affected, hit, stricken, worst-hit, touched, disaster-hit, impacted | touché, sinistré, frappé, affecté, atteint, meurtri
shelter, refuge, evacuation centre, temporary housing, gymnasium, take in, relocation centre | abri, refuge, hébergement, héberger, centre d'accueil, accueillir, gymnase, relogement
homeless, displaced, lose one's home, without shelter, made homeless | sans-abri, sans toit, déplacé, sinistré, perdre sa maison, à la rue
accident, crash, mishap, incident, collision, wreck | accident, incident, collision, crash, accidentel
crash, collide, collision, smash, run into, pile-up, slam, ram | collision, percuter, heurter, entrer en collision, carambolage, emboutir, accrochage, choc, télescoper
run over, knock down, hit a pedestrian, mow down, plough into, hit-and-run | renverser, écraser, faucher, percuter, heurter un piéton, délit de fuite
drown, drowning, drowned, go under, lifeless in water, swept out to sea | se noyer, noyade, noyé, repêcher, couler, emporté par la mer
fall, plunge, tumble, fall from height, slip, plummet | chute, tomber, chuter, basculer, dégringoler, glisser
electrocute, electric shock, live wire, electrocution, shock | électrocuter, électrocution, choc électrique, décharge, électrisé
suffocate, asphyxiate, choke, smother, carbon monoxide, smoke inhalation, gas poisoning | asphyxier, asphyxie, étouffer, suffoquer, monoxyde de carbone, intoxication, intoxiqué
poison, poisoning, toxic, intoxication, poisonous, contaminated, venomous | empoisonner, empoisonnement, intoxication, toxique, poison, intoxiquer, vénéneux
stampede, crush, crowd surge, trample, crowd crush | bousculade, mouvement de foule, écraser, piétiner, cohue, débandade
cause, reason, why, due to, origin, blame, source, trigger, because | cause, raison, pourquoi, origine, dû à, provoquer, déclencher, à la suite de, responsable
negligence, carelessness, human error, fault, neglect, recklessness, mistake | négligence, erreur humaine, faute, imprudence, manquement, maladresse
investigate, investigation, probe, inquiry, investigator, look into, examine | enquête, enquêter, enquêteur, investigation, commission d'enquête, faire la lumière
mine accident, miner, colliery, pit, mine collapse, underground, firedamp | accident minier, mineur, mine, coup de grisou, fond, galerie, éboulement
chemical spill, toxic leak, hazardous material, chemical accident, toxic cloud | accident chimique, fuite toxique, produit chimique, matières dangereuses, nuage toxique
nuclear accident, radiation leak, meltdown, radioactivity, radioactive, fallout | accident nucléaire, fuite radioactive, radioactivité, radiation, irradiation, retombées
power cut, blackout, outage, without electricity, power failure, lights out, without power | panne de courant, coupure d'électricité, coupure, black-out, délestage, sans électricité, privé de courant
restore, reconnect, back on, resume supply, restoration, get back up | rétablir, rétablissement, remettre en service, retour à la normale, rebrancher, revenir
rebuild, reconstruct, reconstruction, rebuilding, raise again, recovery | reconstruire, reconstruction, rebâtir, relever, relèvement
clean up, clear, cleanup, remove debris, mop up, clearing | nettoyer, nettoyage, déblayer, déblaiement, dégager, assainir
relief, aid, humanitarian help, assistance, supplies, aid convoy, donate | aide, secours, humanitaire, assistance, vivres, convoi, don, entraide
compensate, compensation, payout, damages, indemnify, redress, reimburse | indemniser, indemnisation, dédommager, dédommagement, réparation, compenser, dommages-intérêts
insurance, insurer, claim, policy, cover, insured, premium | assurance, assureur, sinistre, police, couverture, assuré, prime
body, corpse, remains, recover a body, bodies, cadaver | corps, cadavre, dépouille, restes, repêcher, sans vie
identify, identification, name the victims, recognise, dna test, identity | identifier, identification, identité, reconnaître, test adn
funeral, burial, bury, laid to rest, cremation, interment | obsèques, funérailles, enterrement, enterrer, inhumer, inhumation, crémation
mourn, mourning, grief, tribute, commemorate, memorial, minute of silence, vigil | deuil, hommage, pleurer, recueillement, minute de silence, commémoration, drapeau en berne
helicopter rescue, airlift, winch, hoist, chopper, air rescue | hélitreuiller, hélitreuillage, hélicoptère, treuiller, évacuer par les airs, secours en montagne
lifeboat, coastguard, sea rescue, life jacket, lifesaver, lifeguard | canot de sauvetage, garde-côtes, sauvetage en mer, gilet de sauvetage, sauveteur, maître-nageur
capsize, sink, shipwreck, founder, overturn, keel over | chavirer, couler, naufrage, sombrer, se retourner, faire naufrage, naufragé
castaway, shipwrecked, boat people, adrift, drift | naufragé, à la dérive, dériver, dérive, boat people
mountain accident, climber, hiker, alpinist, mountaineer, crevasse | accident de montagne, alpiniste, randonneur, grimpeur, crevasse, cordée
sniffer dog, rescue dog, search dog, canine unit, k9 | chien de recherche, chien de sauvetage, maître-chien, brigade canine, cynophile
prevent, prevention, avert, precaution, avoid, safeguard, forestall | prévenir, prévention, éviter, précaution, empêcher, préventif
safety, safe, security, safety standards, safety rules | sécurité, sûr, sûreté, normes de sécurité, sécuriser
risk, danger, threat, hazard, peril, dangerous, endanger, risky | risque, danger, menace, péril, dangereux, risquer, mettre en danger
hotline, helpline, emergency number, phone number, call centre | numéro d'urgence, ligne d'urgence, numéro vert, cellule d'appel, standard
psychological support, counselling, trauma care, mental support, crisis unit | soutien psychologique, cellule psychologique, prise en charge psychologique, cellule de crise, traumatisme
alarm, siren, alert, sound the alarm, warning system, raise the alarm | alarme, sirène, alerte, alerter, sonner l'alarme, système d'alerte
# health
hospital, clinic, medical centre, infirmary, health centre, ward | hôpital, clinique, hospitalier, centre hospitalier, centre médical, chu, établissement de santé
hospitalise, admit to hospital, hospitalisation, taken to hospital, inpatient, in hospital | hospitaliser, hospitalisation, admis à l'hôpital, hospitalisé, transporter à l'hôpital
discharge, released from hospital, leave hospital, sent home, go home | sortir de l'hôpital, sortie, quitter l'hôpital, rentrer chez soi, retour à domicile
emergency room, casualty department, emergency department, a&e, er, emergency ward | urgences, service des urgences, urgentiste, accueil d'urgence
ambulance, paramedic, emergency vehicle, rushed to hospital, medic | ambulance, ambulancier, samu, smur, transport sanitaire
intensive care, icu, critical care, resuscitation, life support, ventilator | soins intensifs, réanimation, réa, soins critiques, respirateur, assistance respiratoire
bed, hospital capacity, places, bed shortage, ward space | lit, capacité hospitalière, places, manque de lits, fermeture de lits
doctor, physician, gp, medic, practitioner, specialist, general practitioner | médecin, docteur, généraliste, praticien, spécialiste, toubib, soignant
nurse, nursing staff, caregiver, carer, nursing, nursing assistant | infirmier, infirmière, soignant, aide-soignant, personnel soignant
health workers, medical staff, hospital staff, healthcare personnel, caregivers | soignants, personnel médical, personnel hospitalier, personnel de santé, blouses blanches
surgeon, surgery, operation, operate, surgical, go under the knife, procedure | chirurgien, chirurgie, opération, opérer, chirurgical, intervention, bloc opératoire, passer sur le billard
postpone operations, cancel surgery, put off, called off, reschedule, delay surgery | reporter les opérations, déprogrammer, déprogrammation, annuler, repousser, décaler
waiting list, waiting time, queue, backlog, wait, waitlist | liste d'attente, délai d'attente, file d'attente, attente, attendre, engorgement
appointment, consultation, visit, see a doctor, slot, check-up | rendez-vous, consultation, visite, consulter, créneau, rdv
midwife, maternity, childbirth, birth, delivery, labour ward, obstetric | sage-femme, maternité, accouchement, naissance, accoucher, obstétrique
pregnant, pregnancy, expecting, mother-to-be, expectant | enceinte, grossesse, future mère, attendre un enfant, femme enceinte
birth, newborn, baby, born, give birth, birth rate, infant | naissance, nouveau-né, bébé, naître, mettre au monde, natalité, nourrisson
birth rate, fertility, births, demographic decline, natality, children per woman | natalité, fécondité, naissances, taux de natalité, enfants par femme, dénatalité
abortion, terminate pregnancy, termination, pro-choice, pro-life | avortement, ivg, avorter, interruption de grossesse
contraception, birth control, contraceptive, condom, the pill | contraception, contraceptif, préservatif, pilule, stérilet
disease, illness, sickness, ailment, condition, sick, ill, malady, disorder | maladie, malade, affection, pathologie, mal, trouble
sick, patient, ill, unwell, case, infected person | malade, patient, souffrant, cas, personne infectée
epidemic, outbreak, pandemic, spread, wave, contagion | épidémie, pandémie, flambée, vague, contagion, foyer, propagation
infect, infection, contaminate, catch, contract, infected, positive | infecter, infection, contaminer, contamination, attraper, contracter, positif, infecté
spread, transmit, transmission, contagious, pass on, propagate, infectious | se propager, propagation, transmettre, transmission, contagieux, circuler, contagiosité
case, cases reported, infections, number of cases, caseload, incidence | cas, nombre de cas, contaminations, cas recensés, taux d'incidence, infections
virus, germ, pathogen, microbe, bug, viral | virus, germe, pathogène, microbe, viral
bacteria, bacterial, bacterium, germ, microbe, e. coli, salmonella, listeria | bactérie, bactérien, germe, microbe, salmonelle, listeria, salmonellose
variant, strain, mutation, subtype, lineage, mutate | variant, souche, mutation, sous-type, lignée, muter
vaccine, vaccinate, vaccination, jab, shot, inoculate, immunise, immunisation | vaccin, vacciner, vaccination, piqûre, injection, dose, immuniser, inoculer
dose, shot, booster, injection, second dose, top-up | dose, rappel, injection, piqûre, deuxième dose, seringue
vaccination rate, coverage, uptake, vaccinated share, immunity | taux de vaccination, couverture vaccinale, vaccinés, part de vaccinés, immunité
antivax, vaccine hesitancy, refuse the jab, sceptic, unvaccinated | antivax, hésitation vaccinale, refuser le vaccin, anti-vaccin, non-vacciné
immunity, antibodies, immune, protection, resistance | immunité, anticorps, immunisé, protection, défenses immunitaires
quarantine, isolate, isolation, self-isolate, confine, confinement | quarantaine, isolement, isoler, confiner, mise à l'écart
lockdown, stay-at-home order, curfew, confinement, restrictions, shutdown | confinement, couvre-feu, restrictions, reconfinement, confiner
mask, face covering, face mask, respirator, mask mandate | masque, port du masque, masqué, ffp2, obligation de masque
test, screening, swab, pcr, tested, screen, antigen | test, dépistage, dépister, pcr, prélèvement, tester, antigénique
diagnose, diagnosis, detect, detected, find out, identify | diagnostiquer, diagnostic, détecter, dépister, repérer
symptom, sign, fever, cough, temperature, headache | symptôme, signe, fièvre, toux, température, maux de tête
cure, heal, recover, recovery, get better, recovered, convalescence | guérir, guérison, se rétablir, rétablissement, remède, se remettre, convalescence
treat, treatment, therapy, care, cure, remedy | traiter, traitement, thérapie, soigner, soins, remède
medicine, drug, medication, pill, pharmaceutical, tablet, remedy | médicament, remède, comprimé, pilule, cachet, pharmaceutique, traitement
drug shortage, medicine shortage, out of stock, lack of medicine, supply problem | pénurie de médicaments, rupture de stock, manque de médicaments, tension d'approvisionnement
pharmacy, chemist, drugstore, pharmacist, dispensary | pharmacie, pharmacien, officine, apothicaire
antibiotic, antibiotic resistance, superbug, penicillin, resistant bacteria | antibiotique, antibiorésistance, résistance aux antibiotiques, pénicilline, bactérie résistante
clinical trial, human trial, study, phase, volunteer, placebo, test a drug | essai clinique, étude, phase, volontaire, placebo, tester un médicament
approve a drug, authorise, licence, green light, regulator, clear for use, marketing authorisation | autoriser, autorisation, mise sur le marché, feu vert, homologuer, agence du médicament
side effect, adverse reaction, complication, adverse effect, after-effect | effet secondaire, effet indésirable, complication, réaction, séquelle
after-effects, sequelae, long-term effect, lasting damage, long covid, lingering | séquelles, effets à long terme, covid long, suites, conséquences durables
cancer, tumour, oncology, malignant, chemotherapy, leukaemia, carcinoma | cancer, tumeur, cancérologie, oncologie, chimiothérapie, leucémie, cancéreux
carcinogen, carcinogenic, cancer-causing, cause cancer, asbestos | cancérigène, cancérogène, provoquer le cancer, amiante, cancéreux
heart attack, cardiac arrest, heart, cardiac, coronary, cardiovascular | crise cardiaque, infarctus, arrêt cardiaque, coeur, cardiaque, cardiovasculaire
stroke, brain haemorrhage, cerebral, aneurysm, blood clot | avc, attaque cérébrale, hémorragie cérébrale, anévrisme, caillot
diabetes, blood sugar, insulin, diabetic, glucose | diabète, glycémie, insuline, diabétique, sucre dans le sang
obesity, overweight, obese, fat, weight, slimming drug | obésité, surpoids, obèse, poids, embonpoint, maigrir
flu, influenza, flu season, grippe, seasonal flu | grippe, grippal, influenza, grippe saisonnière, syndrome grippal
bird flu, avian flu, avian influenza, h5n1, poultry disease | grippe aviaire, influenza aviaire, h5n1, peste aviaire
covid, coronavirus, covid-19, sars-cov-2, corona | covid, coronavirus, covid-19, sars-cov-2, corona
ebola, haemorrhagic fever, marburg, viral fever, lassa | ebola, fièvre hémorragique, marburg, lassa
cholera, diarrhoea, dysentery, waterborne disease, rehydration | choléra, diarrhée, dysenterie, maladie hydrique, cholérique, réhydratation
malaria, paludal fever, antimalarial, malarial | paludisme, malaria, antipaludique, palu
mosquito, mosquito-borne, dengue, chikungunya, zika, tiger mosquito | moustique, moustique tigre, dengue, chikungunya, zika, arbovirose
measles, rash, mmr, rubeola, spots | rougeole, éruption, ror, boutons
mpox, monkeypox, pox, smallpox | mpox, variole du singe, variole simienne, variole
tuberculosis, tb, consumption, lung disease | tuberculose, tuberculeux, maladie pulmonaire, phtisie
hiv, aids, seropositive, hiv-positive, antiretroviral | vih, sida, séropositif, antirétroviral, trithérapie
polio, poliomyelitis, paralysis, poliovirus, oral vaccine | polio, poliomyélite, paralysie, poliovirus, vaccin oral
meningitis, meningococcus, meningococcal, brain infection | méningite, méningocoque, infection invasive, méningococcique
whooping cough, pertussis, cough, whoop | coqueluche, toux, quinte, bordetella
rabies, rabid, dog bite, animal bite, bitten | rage, enragé, morsure, mordre, antirabique
food poisoning, foodborne, stomach bug, salmonella, contaminated food, gastroenteritis | intoxication alimentaire, toxi-infection, salmonellose, gastro, aliments contaminés, intoxiqué
mental health, depression, psychiatric, psychiatrist, anxiety, burnout, psychological | santé mentale, dépression, psychiatrie, psychiatre, anxiété, burn-out, psychologique
suicide, take one's own life, kill oneself, self-harm, suicidal | suicide, se suicider, se donner la mort, suicidaire
dementia, alzheimer's, memory loss, cognitive decline, parkinson's | démence, alzheimer, perte de mémoire, déclin cognitif, parkinson, neurodégénératif
autism, autistic, neurodivergent, developmental disorder, asperger | autisme, autiste, trouble du développement, neurodivergent, spectre autistique
disability, disabled, handicapped, wheelchair, impairment, impaired | handicap, handicapé, invalidité, fauteuil roulant, invalide, infirme
blind, sight, vision, visually impaired, eye, blindness, eyesight | aveugle, vue, vision, malvoyant, oeil, cécité
deaf, hearing, hearing loss, hard of hearing, ear | sourd, audition, surdité, malentendant, oreille, ouïe
amputate, amputation, lose a limb, prosthesis, artificial limb, amputee | amputer, amputation, perdre un membre, prothèse, amputé
transplant, organ donation, donor, graft, organ | greffe, don d'organe, donneur, transplantation, greffon, greffer, organe
blood donation, give blood, blood bank, transfusion, donor, blood supply | don du sang, donner son sang, banque du sang, transfusion, donneur, réserves de sang
life expectancy, longevity, live to, lifespan, average age at death | espérance de vie, longévité, durée de vie, vivre jusqu'à, âge moyen
mortality, death rate, excess deaths, infant mortality, fatality rate | mortalité, taux de mortalité, surmortalité, mortalité infantile, létalité
palliative, hospice, end-of-life care, terminal, terminally ill | palliatif, soins palliatifs, fin de vie, en phase terminale, incurable
elderly care, nursing home, care home, retirement home, old people's home, carer | maison de retraite, ehpad, dépendance, aide à domicile, établissement pour personnes âgées
elderly, old people, seniors, pensioner, ageing, aged, over-65s | personnes âgées, seniors, aînés, vieux, vieillissement, retraité, troisième âge
smoking, tobacco, cigarette, smoker, vape, nicotine, vaping | tabac, cigarette, fumeur, fumer, tabagisme, vapoter, nicotine
alcohol, drinking, drunk, alcoholism, booze, liquor, binge | alcool, boire, ivre, alcoolisme, ivresse, alcoolique, boisson
drunk driving, drink-driving, blood alcohol, breathalyser, under the influence | alcool au volant, alcoolémie, éthylotest, conduite en état d'ivresse, ivre
addiction, addict, overdose, opioid, fentanyl, hooked, dependence, drug user | addiction, toxicomane, surdose, overdose, opioïde, fentanyl, dépendance, accro, drogué
health insurance, medical cover, sickness fund, reimbursement, medicaid | assurance maladie, sécurité sociale, mutuelle, remboursement, sécu, complémentaire santé
health service, health system, public health, healthcare, nhs | système de santé, santé publique, hôpital public, sanitaire, soins
health ministry, health minister, health secretary, health authorities, health agency | ministère de la santé, ministre de la santé, autorités sanitaires, agence régionale de santé, ars
medical desert, doctor shortage, lack of doctors, understaffed, staff shortage, nurse shortage | désert médical, pénurie de médecins, manque de médecins, sous-effectif, manque de personnel
medical error, malpractice, botched, misdiagnosis, wrong treatment | erreur médicale, faute médicale, mauvais diagnostic, malpractice, négligence
dentist, dental, teeth, tooth, orthodontist | dentiste, dentaire, dents, dent, orthodontiste
scan, x-ray, mri, imaging, scanner, ultrasound | scanner, radio, irm, imagerie, radiographie, échographie
coma, unconscious, comatose, induced coma, lose consciousness | coma, inconscient, comateux, coma artificiel, perdre connaissance, dans le coma
condition, state of health, stable, critical, serious, life-threatening | état de santé, état, stable, critique, grave, pronostic vital, en urgence absolue
injury, fracture, broken bone, sprain, concussion, torn ligament, break | blessure, fracture, os cassé, entorse, commotion, déchirure, casser
burns, burn victim, third-degree, scald, burned | brûlure, grand brûlé, brûlé, troisième degré, brûler
allergy, allergic, asthma, pollen, hay fever, anaphylactic | allergie, allergique, asthme, pollen, rhume des foins, allergène
gene therapy, genetic, dna, gene editing, crispr, gene | thérapie génique, génétique, adn, gène, édition génétique, génome
health warning, health alert, public health emergency, health scare, advisory | alerte sanitaire, urgence sanitaire, mise en garde, crise sanitaire, recommandation
sick leave, absence, off sick, absenteeism, sick note, sick pay | arrêt maladie, arrêt de travail, absentéisme, absence, congé maladie
hygiene, sanitation, wash hands, disinfect, disinfection, clean, sanitary | hygiène, assainissement, se laver les mains, désinfecter, désinfection, propreté
sport injury, sidelined, out for, unfit, unavailable, ruled out | blessure, indisponible, absence, forfait, éloigné des terrains, infirmerie
malnutrition, undernourished, starving, hunger, emaciated, malnourished | malnutrition, dénutrition, sous-alimentation, faim, malnutri, sous-alimenté
`;
