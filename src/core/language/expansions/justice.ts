/** Courts, inquiries, police, prisons. See `../expansions.ts` for how to read it. */
export const JUSTICE_EXPANSIONS = `
# courts, trials, judges
court, tribunal, bench, courthouse, judiciary, judicial | tribunal, cour, justice, palais de justice, juridiction, judiciaire
judge, magistrate, justice, arbiter, bench, judiciary | juge, magistrat, magistrature, arbitre, juger
jury, juror, grand jury, panel, jury member | jury, juré, grand jury, jury populaire, membre du jury
prosecutor, prosecution, district attorney, public prosecutor, prosecuting lawyer, attorney | procureur, parquet, ministère public, accusation, avocat général, procureur de la république
lawyer, attorney, barrister, counsel, solicitor, defence, legal team, defender | avocat, conseil, défenseur, défense, barreau, avocat de la défense
bar, legal profession, disbar, bar association, law firm | barreau, ordre des avocats, bâtonnier, radier, cabinet d'avocats
defendant, accused, suspect, in the dock, on trial, charged person | accusé, prévenu, mis en cause, mis en examen, inculpé, suspect
plaintiff, complainant, claimant, accuser, civil party, victim | plaignant, partie civile, accusateur, requérant, demandeur, victime
witness, testify, testimony, give evidence, eyewitness, take the stand, bear witness | témoin, témoigner, témoignage, déposer, déposition, à la barre, témoin oculaire
trial, court case, hearing, proceedings, stand trial, try, case, go on trial | procès, audience, juger, procédure, jugement, comparaître, jugé, affaire
appear in court, hearing, court appearance, arraign, before a judge, face court | comparaître, comparution, audience, passer devant le juge, devant le tribunal, déférer, présenté au juge
charge, indict, accuse, indictment, prosecute, press charges, count, face charges | inculper, mettre en examen, mise en examen, accuser, inculpation, poursuivre, chef d'accusation, poursuites
sue, lawsuit, file a complaint, legal action, take to court, litigation, class action, suit, legal case | porter plainte, plainte, poursuivre, action en justice, attaquer en justice, recours, saisir la justice, action collective, assigner
plead guilty, confess, confession, admit guilt, own up, plea, guilty plea, admit | plaider coupable, avouer, aveux, reconnaître les faits, confesser, passer aux aveux, plaider
plead not guilty, deny charges, maintain innocence, protest innocence, innocent | plaider non coupable, clamer son innocence, nier les faits, innocent, contester les accusations
plea deal, plea bargain, settlement with prosecutors, cooperate, guilty plea agreement | accord de plaider-coupable, plaider-coupable, négociation de peine, coopérer, repenti
convict, find guilty, guilty verdict, conviction, guilty, condemn | condamner, reconnaître coupable, condamnation, déclarer coupable, coupable, culpabilité
acquit, acquittal, not guilty, cleared, exonerate, found innocent, exoneration, cleared of charges | acquitter, acquittement, relaxer, relaxe, innocenter, blanchir, disculper, non coupable, mis hors de cause
verdict, ruling, judgment, decision, court decision, judgement, hand down | verdict, jugement, décision, arrêt, rendre sa décision, trancher, délibéré, décision de justice
sentence, punishment, penalty, jail term, prison term, years in prison, get years, sanction, serve time | peine, condamner, sentence, peine de prison, années de prison, écoper, punition, condamnation, réclusion
life sentence, life imprisonment, life term, jailed for life, life in prison | perpétuité, prison à vie, réclusion à perpétuité, peine à vie, emprisonnement à vie
suspended sentence, probation, community service, parole, non-custodial, electronic tag | sursis, avec sursis, mise à l'épreuve, travaux d'intérêt général, probation, bracelet électronique
death penalty, execute, execution, capital punishment, death sentence, death row, hang, put to death, sentenced to death, lethal injection | peine de mort, exécuter, exécution, peine capitale, condamné à mort, couloir de la mort, pendre, pendaison, mettre à mort
fine, penalty, monetary penalty, ticket, pay damages, fined | amende, pénalité, contravention, amender, sanction financière, astreinte, payer
compensation, damages, reparation, indemnity, compensate, payout, redress, indemnify | indemnisation, dommages et intérêts, réparation, indemnité, indemniser, dédommager, dédommagement, dédommagements
appeal, challenge ruling, contest, higher court, appellate, lodge an appeal | appel, faire appel, recours, contester, cour d'appel, interjeter appel, pourvoi, se pourvoir
supreme court, high court, top court, highest court, court of cassation | cour suprême, cour de cassation, plus haute juridiction, haute cour, conseil d'état
overturn, quash, annul, reverse, strike down, set aside, throw out, invalidate, overrule | annuler, casser, infirmer, invalider, casser le jugement, annulation, revenir sur
uphold, confirm, affirm, maintain ruling, let stand, confirmation | confirmer, maintenir, confirmation, valider, confirmer en appel
retrial, new trial, reopen case, retry, review of conviction | nouveau procès, rejuger, révision du procès, rouvrir le dossier, réviser
dismiss case, drop charges, throw out, case closed, charges dropped, no case, discontinue | non-lieu, abandonner les poursuites, classer sans suite, classement sans suite, abandon des charges, débouter
suspend, block, freeze, halt, injunction, stay, restraining order, pause, temporary order | suspendre, bloquer, geler, suspension, référé, injonction, mettre en pause, sursis à exécution
out-of-court settlement, settle, settlement, amicable settlement, pay to settle | règlement à l'amiable, accord amiable, transiger, transaction, arrangement, à l'amiable
miscarriage of justice, wrongly convicted, wrongful conviction, innocent, judicial error | erreur judiciaire, condamné à tort, innocent, emprisonné à tort
international criminal court, war crimes court, arrest warrant, international justice, icc | cour pénale internationale, cpi, mandat d'arrêt, justice internationale, tribunal international
international court of justice, world court, un court, icj | cour internationale de justice, cij, cour mondiale, tribunal de l'onu
war crime, crime against humanity, atrocity, genocide, massacre, ethnic cleansing, extermination, mass killing, slaughter | crime de guerre, crime contre l'humanité, atrocité, génocide, massacre, nettoyage ethnique, extermination, tuerie, génocidaire
arrest warrant, wanted, warrant, wanted notice, red notice, fugitive | mandat d'arrêt, recherché, avis de recherche, notice rouge, mandat, fugitif
extradite, extradition, hand over, send to face trial, surrender to | extrader, extradition, livrer, remettre, remise, transférer
evidence, proof, exhibit, prove, forensic evidence, smoking gun, clue | preuve, pièce à conviction, prouver, élément à charge, indice, éléments de preuve
immunity, impunity, legal protection, protected from prosecution, lift immunity | immunité, impunité, lever l'immunité, immunité parlementaire, à l'abri des poursuites
pardon, amnesty, clemency, commute, reprieve, mercy, forgive, pardoned | gracier, grâce, amnistie, clémence, commuer, grâce présidentielle, amnistier, remise de peine
bail, bond, release on bail, conditional release, surety, free pending trial | caution, libération sous caution, contrôle judiciaire, liberté conditionnelle, sous caution
custody, remand, pre-trial detention, held pending trial, police custody, detained, behind bars | détention provisoire, garde à vue, écrouer, préventive, détenir, placer en détention
legal, lawful, legally, within the law, legitimate, legality | légal, licite, légalement, légitime, légalité, conforme à la loi
illegal, unlawful, against the law, illicit, outlawed, illegally, breach of law | illégal, illicite, hors la loi, illégalement, contraire à la loi, interdit, illégalité
break the law, violate, breach, infringe, violation, offence, infringement, flout, contravene | enfreindre, violer, infraction, violation, transgresser, bafouer, manquement, contrevenir
defamation, libel, slander, defame, smear, insult | diffamation, diffamer, calomnie, calomnier, injure, diffamatoire
perjury, lie under oath, false testimony, false statement, lie to court | parjure, faux témoignage, mentir sous serment, fausse déclaration, se parjurer
contempt of court, obstruct justice, obstruction, defy court, tampering | outrage à magistrat, entrave à la justice, entraver, outrage, subornation de témoin
custody battle, custody of children, divorce, separation, split | divorce, garde des enfants, divorcer, séparation, se séparer, affaires familiales
inheritance, heir, will, inherit, estate, legacy, bequeath | héritage, héritier, testament, hériter, succession, léguer, legs
# inquiries and charges
investigate, investigation, inquiry, probe, look into, investigator, enquiry, dig into | enquêter, enquête, investigation, instruction, enquêteur, information judiciaire, se pencher sur, investiguer
examining magistrate, investigating judge, judicial inquiry, judicial investigation | juge d'instruction, information judiciaire, instruction, magistrat instructeur
public inquiry, commission of inquiry, fact-finding mission, parliamentary inquiry, independent investigation, hearing | commission d'enquête, enquête publique, mission d'enquête, enquête parlementaire, enquête indépendante, audition
question, interrogate, interview, interrogation, grill, quiz, questioning, hear | interroger, interrogatoire, auditionner, audition, entendre, questionner, entendu
search, raid, house search, police raid, search warrant, swoop | perquisitionner, perquisition, descente, fouiller, fouille, descente de police, rafle
seize, confiscate, seizure, impound, confiscation, take away, haul | saisir, confisquer, saisie, confiscation, mettre la main sur, prise, saisi
freeze assets, asset freeze, frozen funds, block accounts, frozen assets | geler les avoirs, gel des avoirs, avoirs gelés, bloquer les comptes, fonds bloqués
suspect, suspicion, suspected, under suspicion, alleged, presumed, suspicious, mistrust | soupçonner, soupçon, suspect, présumé, suspecter, louche, douteux
accuse, blame, allege, accusation, allegation, point the finger, claim, denounce, accuser | accuser, accusation, reprocher, pointer du doigt, dénoncer, allégation, mettre en cause, accusateur, imputer
motive, why, reason, cause, grounds, rationale, explanation, driven by | mobile, motif, raison, cause, pourquoi, motivation, explication
whistleblower, informant, leak, leaker, tip-off, tip off, reveal | lanceur d'alerte, informateur, fuite, taupe, indic, tuyau, balance
report, findings, conclusions, document, audit, study, publish findings | rapport, conclusions, document, audit, étude, constat, compte rendu
cover up, hide, conceal, hush up, cover-up, sweep under the rug, keep secret, withhold, dissimulate | dissimuler, cacher, étouffer, taire, dissimulation, camoufler, passer sous silence, garder secret, occulter
reveal, disclose, uncover, expose, revelation, bring to light, unveil, come to light, divulge, leak | révéler, dévoiler, divulguer, révélation, mettre au jour, découvrir, mettre en lumière, fuiter
secret, classified, confidential, covert, clandestine, hidden, undercover, top secret, behind closed doors | secret, classifié, confidentiel, clandestin, caché, secret-défense, à huis clos, sous couverture, en catimini
# police and crime
police, officer, cop, law enforcement, policeman, constable, police force, gendarme, the force | police, policier, flic, forces de l'ordre, gendarme, agent, gendarmerie, poulet, agent de police
police chief, commissioner, police commissioner, head of police, sheriff, superintendent | chef de la police, commissaire, préfet de police, directeur de la police, patron de la police, shérif
police station, precinct, police headquarters, police post | commissariat, poste de police, gendarmerie, hôtel de police
riot police, anti-riot, special forces, swat, elite unit, crowd control | police antiémeute, crs, antiémeute, forces spéciales, raid, unité d'élite, maintien de l'ordre
detain, apprehend, nab, bust, catch, take into custody, capture, pick up, round up | arrêter, interpeller, arrestation, interpellation, appréhender, coffrer, pincer, coup de filet, rafle
criminal, offender, perpetrator, culprit, wrongdoer, crook, felon, author of crime | criminel, délinquant, auteur, coupable, malfaiteur, truand, bandit, voyou
crime, offence, felony, crime rate, criminality, delinquency, misdemeanour, lawbreaking | crime, délit, infraction, criminalité, délinquance, forfait, méfait
murder, homicide, killing, kill, slay, manslaughter, murderer, slaying, killer, assassin | meurtre, homicide, tuer, assassinat, meurtrier, assassiner, tueur, assassin, crime
assassinate, assassination, assassination attempt, attempt on life, murder plot, target, hit man, contract killing | assassiner, assassinat, tentative d'assassinat, attentat contre, tueur à gages, visé, éliminer, commanditer
femicide, domestic violence, domestic abuse, violence against women, wife beating, abusive partner, battered woman | féminicide, violences conjugales, violences faites aux femmes, conjoint violent, femme battue, violence domestique
rape, sexual assault, sexual abuse, sex attack, molest, sexual violence, rapist, grope, abuse | viol, agression sexuelle, violer, violences sexuelles, abus sexuel, violeur, attouchement, abuser
sexual harassment, harass, harassment, stalking, me too, misconduct, unwanted advances | harcèlement sexuel, harceler, harcèlement, inconduite, avances, comportement déplacé
bullying, bully, school bullying, cyberbullying, persecution, mobbing, torment | harcèlement scolaire, cyberharcèlement, intimidation, persécuter, brimade, souffre-douleur
paedophile, child abuse, child sexual abuse, abuser, child pornography, minor, paedophilia | pédophile, pédocriminel, abus sur mineur, pédopornographie, maltraitance, mineur, pédocriminalité, inceste
theft, steal, rob, robbery, burglary, thief, loot, heist, burglar, hold-up, stolen | vol, voler, cambriolage, braquage, dérober, voleur, cambrioleur, piller, casse, braqueur
loot, looting, pillage, ransack, plunder, looter | piller, pillage, saccager, saccage, pillard, vandaliser
shoplifting, pickpocket, petty crime, mugging, mug, snatch | vol à l'étalage, pickpocket, petite délinquance, agresser, vol à l'arraché, racket
fraud, scam, swindle, con, deceive, fraudster, trick, rip off, defraud, scammer | fraude, escroquerie, arnaque, escroc, frauder, arnaquer, duper, tromperie, fraudeur, escroquer
embezzle, embezzlement, misappropriate, misuse of funds, divert public money, siphon off | détourner, détournement de fonds, malversation, abus de biens sociaux, piquer dans la caisse, détournement
money laundering, launder, dirty money, illicit funds, tax haven, offshore account | blanchiment, blanchir, argent sale, fonds illicites, paradis fiscal, compte offshore
tax evasion, tax fraud, tax dodging, tax cheat, unpaid tax | fraude fiscale, évasion fiscale, frauder le fisc, exil fiscal, impôts impayés
forgery, fake, counterfeit, forged, forger, false documents, bogus, falsify | faux, contrefaçon, contrefait, falsifier, faussaire, faux papiers, falsification, contrefaire
kidnap, abduct, kidnapping, abduction, hostage-taking, snatch, kidnapper, seize, captive | enlever, enlèvement, kidnapper, rapt, prise d'otage, ravisseur, séquestrer, kidnapping
hostage, captive, hostage-taker, held captive, captivity, captor | otage, captif, preneur d'otages, retenu, captivité, ravisseur
ransom, extortion, extort, blackmail, protection money, racketeering, demand money | rançon, extorsion, extorquer, chantage, racket, racketter, faire chanter
shoot, shooting, gunman, gunfire, gun attack, open fire, shooter, gunshot, mass shooting | tirer, fusillade, tireur, coup de feu, tirs, ouvrir le feu, tuerie, tuerie de masse
knife attack, stab, stabbing, knife, knifeman, knifing, stab wound | attaque au couteau, poignarder, couteau, coup de couteau, arme blanche, poignardé
car ramming, ramming attack, drive into crowd, plough into, vehicle attack, ram | voiture-bélier, foncer dans la foule, véhicule-bélier, faucher, percuter la foule
assault, beat, attack, beat up, hit, punch, violence, battery, thrash, assailant, attacker | agresser, agression, frapper, tabasser, violence, passer à tabac, rouer de coups, agresseur, assaillant
gun, weapon, firearm, rifle, arms, pistol, handgun, gun control, shotgun | arme, arme à feu, fusil, pistolet, armement, revolver, flingue, armes à feu
gang, mafia, organised crime, crime ring, mob, cartel, syndicate, mobster, gangster, network | gang, mafia, crime organisé, bande, réseau, cartel, banditisme, gangster, mafieux, pègre
drug trafficking, drug dealing, dealer, drug trafficker, narco, drug smuggling, cartel, narcotics, drug trade | trafic de drogue, narcotrafic, dealer, trafiquant, narcotrafiquant, stupéfiants, cartel, narco, point de deal
drug, cocaine, cannabis, narcotics, heroin, fentanyl, weed, marijuana, dope, crack | drogue, cocaïne, cannabis, stupéfiants, héroïne, fentanyl, herbe, came, crack, haschich
smuggle, smuggling, smuggler, traffic, contraband, bootleg, trafficker, illicit trade | contrebande, trafic, trafiquant, contrebandier, passer en fraude, faire passer, trafiquer
human trafficking, people trafficking, forced labour, modern slavery, slavery, sex trafficking, exploitation | traite, traite des êtres humains, esclavage, travail forcé, exploitation, proxénétisme, esclavage moderne
prostitution, sex worker, pimp, brothel, prostitute, sex trade | prostitution, travailleur du sexe, proxénète, prostituée, proxénétisme, maison close
arson, arsonist, set fire, torch, fire-setting, deliberate fire, pyromaniac, burn down | incendie criminel, pyromane, mettre le feu, incendiaire, incendier, brûler
vandalism, vandalise, damage, deface, vandal, graffiti, desecrate, smash | vandalisme, vandaliser, dégradation, casseur, dégrader, profaner, profanation, tag, saccager
terrorism, terrorist, terror attack, extremist, jihadist, militant, terror group, radical, islamist | terrorisme, terroriste, attentat, extrémiste, djihadiste, radicalisé, islamiste, attaque terroriste
bomb, blast, explosion, explosive, explode, bombing, device, detonate, go off, blow up | bombe, explosion, explosif, exploser, engin explosif, attentat à la bombe, détonation, faire sauter
thwart, foil, prevent, stop plot, plot, avert, foiled attack, head off | déjouer, empêcher, contrecarrer, complot, éviter, projet d'attentat, faire échouer
claim responsibility, responsible for attack, behind the attack, say they did it, author | revendiquer, revendication, auteur de l'attaque, derrière l'attaque, responsable de l'attaque
threat, threaten, menace, intimidate, death threat, intimidation, warn | menace, menacer, intimider, menace de mort, intimidation, menaçant
spy, espionage, spying, intelligence agent, mole, secret agent, secret service, intelligence service | espion, espionnage, espionner, agent secret, taupe, services secrets, renseignement, service de renseignement
treason, traitor, betray, betrayal, collaborator, turncoat, collaboration | trahison, traître, trahir, haute trahison, collaborateur, félon, collabo
wiretap, eavesdrop, bug, tap, phone tapping, spyware, listen in, surveillance | écoute, mettre sur écoute, écoute téléphonique, logiciel espion, intercepter, surveiller, surveillance
manhunt, search, track down, hunt for, on the run, wanted, hunt, at large | traque, chasse à l'homme, rechercher, traquer, en fuite, en cavale, recherché, fugitif
escape, flee, on the run, fugitive, break out, getaway, abscond, get away, runaway | s'échapper, fuir, évasion, s'évader, cavale, fugitif, prendre la fuite, évadé, se faire la belle
missing, disappear, disappearance, vanish, unaccounted for, missing person, go missing | disparu, disparaître, disparition, porté disparu, introuvable, manquer à l'appel, se volatiliser
identify, identification, recognise, identity, name of the, unmask | identifier, identification, identité, reconnaître, démasquer, nommer
accomplice, complicit, complicity, abettor, aid and abet, helper, partner in crime | complice, complicité, acolyte, comparse, aider, co-auteur
police violence, police brutality, excessive force, police abuse, police killing, misconduct, blunder | violences policières, bavure, bavure policière, brutalité policière, abus de la police
internal affairs, police watchdog, police oversight, disciplinary, disciplinary action | police des polices, igpn, inspection générale, disciplinaire, sanction disciplinaire
road check, checkpoint, identity check, stop and search, roadblock, patrol, check | contrôle, contrôle d'identité, point de contrôle, barrage, patrouille, patrouiller, vérification d'identité
autopsy, post-mortem, coroner, cause of death, forensic examination, medical examiner | autopsie, médecin légiste, cause de la mort, cause du décès, examen médico-légal, autopsier
body, corpse, remains, dead body, body found, cadaver | corps, cadavre, dépouille, restes, corps sans vie, corps retrouvé
juvenile crime, young offender, minor, teenager, underage, teen, adolescent | mineur, délinquance juvénile, adolescent, jeune délinquant, ado, jeune
complaint, report to police, file a report, lodge complaint, alert police | plainte, porter plainte, dépôt de plainte, signaler, déposer plainte, signalement, main courante
cybercrime, hacker, hack, ransomware, cyberattack, data theft, pirate, breach | cybercriminalité, pirate, piratage, rançongiciel, cyberattaque, vol de données, pirater, hacker
hate crime, racist attack, racist abuse, hate speech, incitement to hatred, antisemitic, islamophobic | crime de haine, agression raciste, haine, incitation à la haine, antisémite, discours haineux, islamophobe
incite, incitement, stir up, provoke, instigate, foment, egg on, provocation | inciter, incitation, attiser, provoquer, fomenter, provocation, pousser à, instigateur
security, safe, protection, protect, guard, bodyguard, security detail, safeguard | sécurité, protéger, protection, garde, garde du corps, sécuriser, sûreté, service d'ordre
attempted, attempt, try, failed attempt, bid | tentative, tenter, essayer, tentative ratée, essai
victim, injured party, survivor, target, sufferer | victime, blessé, rescapé, survivant, cible, sinistré
# prisons and prisoners
prison, jail, penitentiary, behind bars, correctional facility, detention centre, lock-up, slammer | prison, maison d'arrêt, centre pénitentiaire, derrière les barreaux, taule, pénitencier, maison centrale, centre de détention, geôle
prisoner, inmate, detainee, convict, jailed person, captive, prison population | prisonnier, détenu, taulard, captif, population carcérale, codétenu, incarcéré
imprison, jail, incarcerate, lock up, put behind bars, imprisonment, incarceration, intern, throw in jail | emprisonner, incarcérer, écrouer, mettre sous les verrous, emprisonnement, incarcération, jeter en prison, enfermer, embastiller
release, free, set free, let go, freed, liberate, liberation, let out, walk free | libérer, relâcher, libération, remettre en liberté, sortir de prison, remise en liberté, affranchir
prisoner swap, prisoner exchange, exchange of captives, swap, hostage deal, trade prisoners | échange de prisonniers, échange, échanger, accord sur les otages, échange de détenus
prisoner of war, captured soldier, pow, captive soldier | prisonnier de guerre, soldat capturé, soldat captif, militaire capturé
political prisoner, prisoner of conscience, jailed dissident, jailed opponent, jailed activist | prisonnier politique, prisonnier d'opinion, détenu politique, opposant emprisonné
prison guard, warden, jailer, prison officer, prison staff, guard, correctional officer | surveillant, gardien de prison, maton, surveillant pénitentiaire, geôlier, gardien
overcrowding, overcrowded, prison overcrowding, packed cells, full, over capacity | surpopulation, surpopulation carcérale, surpeuplé, bondé, suroccupation, surpeuplement
prison break, jailbreak, escape, break out, escapee, escaped prisoner | évasion, s'évader, évadé, faire le mur, s'échapper
cell, solitary confinement, isolation, dungeon, isolation cell | cellule, isolement, mitard, cachot, quartier d'isolement
parole, early release, conditional release, sentence reduction, time off, good behaviour | libération conditionnelle, libération anticipée, remise de peine, aménagement de peine, bonne conduite
house arrest, home confinement, electronic tag, ankle bracelet, confined at home | assignation à résidence, bracelet électronique, assigner à résidence, résidence surveillée
torture, torturer, mistreat, ill-treatment, abuse, cruelty, maltreat, inhuman treatment | torture, torturer, maltraiter, sévices, mauvais traitements, maltraitance, tortionnaire, traitement inhumain
prison riot, mutiny, inmate revolt, prison unrest, prison violence | mutinerie, émeute en prison, révolte de détenus, mutin, soulèvement carcéral
hunger strike, refuse food, fast, stop eating, on hunger strike | grève de la faim, jeûner, refuser de s'alimenter, jeûne, cesser de s'alimenter
labour camp, penal colony, concentration camp, internment camp, gulag, reeducation camp | camp de travail, colonie pénitentiaire, camp de concentration, goulag, camp d'internement, camp de rééducation, bagne
rehabilitation, reintegrate, reintegration, second chance, reoffend, repeat offender, recidivism | réinsertion, réinsérer, récidive, récidiviste, récidiver, réhabilitation
`;
