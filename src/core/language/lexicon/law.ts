/** Courts, police and crime. See `../lexicon.ts` for how to read it. */
export const LAW = `
# law, crime and justice
justice, judiciary, legal system | justice, système judiciaire | justicia, poder judicial
legal, lawful, legitimate, legitimacy, allowed | légal, licite, légitime, légalité, légitimité | legal, lícito, legítimo
illegal, unlawful, illicit, against the law, clandestine, unauthorised | illégal, illicite, clandestin | ilegal, ilícito, clandestino
court, tribunal, courthouse, courtroom, appeals court | tribunal, palais de justice, cour d'appel, prétoire, cour d'assises, cour de justice, cour de cassation | tribunal, corte, juzgado
supreme court, high court, top court | cour suprême, haute cour | tribunal supremo, corte suprema
judge, magistrate, justice | juge, magistrat, magistrature | juez, magistrado
lawyer, attorney, barrister, counsel, solicitor, defence team, legal team | avocat, juriste, défenseur, barreau | abogado, letrado, jurista
prosecutor, public prosecutor, district attorney, prosecution, attorney general | procureur, parquet, ministère public, procureur général | fiscal, fiscalía, procurador, fiscal general
jury, juror | jury, juré | jurado
trial, court case, hearing, proceedings, case, legal proceedings | procès, audience, procédure judiciaire, affaire, procédure | juicio, audiencia, proceso judicial, caso
put on trial, prosecute, stand trial, bring to justice, be tried | juger, poursuivre en justice, traduire en justice, comparaître, comparution | juzgar, procesar, enjuiciar, comparecer
sue, lawsuit, legal action, litigation, take to court, press charges, complaint, file a complaint, suit | poursuivre, poursuite, action en justice, porter plainte, plainte, attaquer en justice, contentieux, saisir la justice | demandar, querella, pleito, denuncia
charge, indict, prosecution, charged with | inculper, mettre en examen, chef d'accusation | imputar, procesar, imputación, cargo, inculpar
suspect, accused, defendant, alleged, person of interest | suspect, accusé, présumé, mis en cause | sospechoso, acusado, imputado, presunto
convict, find guilty | condamner, déclarer coupable, reconnaître coupable | condenar, declarar culpable
sentence, penalty, punishment, jail term, prison term | peine, condamner, sanction, punir, punition, peine de prison | pena, sentencia, castigo, condena
guilty, guilt, culpable | coupable, culpabilité | culpable, culpabilidad
innocent | innocent | inocente
acquit, clear, exonerate, acquittal | acquitter, relaxer, innocenter, disculper | absolver, exculpar, absolución
verdict, ruling, judgment, judgement, decision | verdict, jugement, arrêt, décision de justice | veredicto, fallo, sentencia
appeal, lodge an appeal, appeal against | faire appel, appel, pourvoi, interjeter appel | apelar, apelación, recurso, recurrir
witness, eyewitness, testify, testimony, bystander, onlooker, give evidence | témoin, témoigner, témoignage, déposer, déposition, badaud | testigo, testificar, testimonio, declarar
investigate, probe, inquiry, enquiry, look into, case, dig into, enquire, fact-finding, sleuth | enquêter, investigation, instruction, investiguer, mener l'enquête, ouvrir une enquête, fouiller, creuser, se pencher sur | investigar, investigación, pesquisa, indagar, abrir una investigación, indagación
investigator, inspector, investigating judge | enquêteur, inspecteur, détective, juge d'instruction | investigador, detective, inspector
police, police force, law enforcement, cops, constabulary | police, forces de l'ordre, gendarmerie, flics, policier | policía, fuerzas del orden
police officer, policeman, policewoman, cop, officer, constable, sheriff | policier, agent de police, gendarme, flic, agent | policía, agente, gendarme
arrest, apprehend, detain, take into custody, caught, bust, nab, round up | arrêter, arrestation, interpeller, appréhender, coffrer, coup de filet | detener, arrestar, detención, atrapar
detain, detention, hold, custody, in custody | détenir, détention, garde à vue, retenir, rétention | retener, detención, custodia
prison, jail, imprison, penitentiary, behind bars, lock up, incarcerate, cell | prison, emprisonner, incarcérer, pénitencier, cellule, écrouer, derrière les barreaux | prisión, cárcel, encarcelar, celda
prisoner, inmate, detainee | prisonnier, détenu | preso, prisionero, detenido, recluso
release, free, set free, let go, bail, on parole | libérer, relâcher, remise en liberté, élargir, liberté conditionnelle | liberar, soltar, liberación, puesta en libertad
pardon, amnesty, clemency, forgive, mercy, reprieve | gracier, amnistie, clémence, pardon, grâce présidentielle | indulto, amnistía, clemencia, perdón
death penalty, capital punishment, death sentence, death row | peine de mort, peine capitale, couloir de la mort | pena de muerte, pena capital
execute, put to death | exécuter, mettre à mort, exécution | ejecutar, ajusticiar, ejecución
life sentence, life imprisonment | perpétuité, réclusion à perpétuité | cadena perpetua
fine, financial penalty, ticket | amende, contravention, pénalité, verbaliser, procès-verbal | multa, sanción económica
crime, offence, felony, misdemeanour, wrongdoing | crime, infraction, méfait | crimen, delito, infracción
criminal, gangster, offender, delinquent, crook, mobster, outlaw | criminel, malfaiteur, délinquant, bandit, truand, voyou, gangster | criminal, delincuente, malhechor, bandido, gánster
kill, slay, shoot dead, murder, take the life, killer | tuer, abattre, faire des morts, meurtre, assassiner, ôter la vie, meurtrier, coûter la vie | matar, dar muerte, abatir, asesinar
murder, homicide, killer, manslaughter, assassinate | meurtre, assassinat, homicide, assassiner, meurtrier, tueur | asesinato, homicidio, asesinar, magnicidio
harass, bullying, stalk, intimidate | harceler, intimider, brimade | acosar, intimidar, intimidación
abuse, mistreat, ill-treatment, cruelty, torture, torment | maltraiter, mauvais traitements, sévices, torture, cruauté | maltratar, abuso, tortura, crueldad
fraud, scam, swindle, con, fraudster, rip-off, embezzle, cheat, fraudulent | fraude, escroquerie, arnaque, escroc, détournement, tricher, frauduleux | fraude, estafa, timo, malversación, desfalco
corruption, bribe, bribery, graft, kickback, backhander | corruption, pot-de-vin, corrompre, corrompu, dessous-de-table, graisser la patte | corrupción, soborno, corrupto, cohecho
money laundering, launder | blanchiment | lavado de dinero, blanqueo
smuggle, trafficking, traffic, contraband, smuggler, black market, dealer, gun-running, arms trafficking, bootleg, illicit trade, under the counter | contrebande, trafic, trafiquer, contrebandier, marché noir, passeur, trafic d'armes, commerce illicite, sous le comptoir, passer en fraude | contrabando, tráfico, contrabandista, mercado negro, tráfico de armas, comercio ilícito, estraperlo
drug, narcotic, illegal substance | drogue, stupéfiant | droga, estupefaciente
drug trafficking, drug trade, narcotrafficking | trafic de drogue, narcotrafic | narcotráfico
confiscate, seize, impound, seizure, forfeit, intercept a shipment, requisition | confisquer, saisir, confiscation, réquisitionner, mettre sous séquestre, saisie | confiscar, incautar, decomisar, incautación, requisar, embargar
violate, breach, infringe, flout, break the law, contravene, fall foul, run afoul, overstep, infraction, be in breach | enfreindre, violation, transgresser, contrevenir, bafouer, entorse, non-respect, infraction, fouler aux pieds | violar, infringir, violación, incumplir, vulnerar, transgredir, infracción, contravenir, quebrantar
comply, respect, abide by, compliance, obey, stick to, adhere, toe the line, play by the rules, honour a commitment, keep one's word | respecter, se conformer, conformité, obéir, s'en tenir à, se plier à, tenir parole, tenir ses engagements, honorer | cumplir, respetar, acatar, cumplimiento, obedecer, atenerse, honrar
right, entitlement, be entitled to | droit, avoir droit | derecho
human rights, fundamental rights | droits de l'homme, droits humains, droits fondamentaux | derechos humanos
freedom, liberty, free | liberté, libre | libertad, libre
equality, parity, equal rights | égalité, égal, parité | igualdad, igual, paridad
search, raid, search warrant, frisk | perquisition, perquisitionner, fouiller, descente de police | registro, allanamiento
warrant, arrest warrant | mandat d'arrêt, mandat | orden de arresto, orden de detención
deport, expel, expulsion, kick out, evict, throw out | expulser, déporter, reconduire à la frontière, chasser, mettre à la porte | deportar, expulsar, deportación, expulsión, desalojar
exile, banish | exil, bannir | exilio, desterrar
fugitive, on the run, wanted man, runaway, at large | fugitif, en fuite, en cavale, fuyard | fugitivo, prófugo
contract, agreement, deal, contractual, contractor, procurement contract, supply contract, purchase contract, deal worth | contrat, marché, contractuel, contrat d'achat, contrat de vente, contrat de fourniture, bon de commande | contrato, contractual, contrato de compra, contrato de suministro
patent | brevet | patente
liability, responsible, liable | responsabilité, responsable | responsabilidad
forge, counterfeit, forgery, falsify, fake, tamper | contrefaire, contrefaçon, falsifier, falsification, trafiquer, truquer | falsificar, falsificación, adulterar
extradite | extrader, extradition | extraditar, extradición
allegation, accusation, charge, denunciation, incrimination, imputation | accusation, allégation, chef d'accusation, mise en cause, imputation, grief, incrimination | acusación, alegación, imputación
oath, perjury, under oath | serment, parjure, sous serment | juramento, perjurio
plead, plea, plead guilty | plaider, plaider coupable | declararse culpable
plaintiff, claimant, complainant | plaignant, demandeur, partie civile | demandante, querellante
settlement, out of court, settle | règlement à l'amiable, transaction, accord amiable | acuerdo extrajudicial, conciliación
probation, suspended sentence, parole | sursis, libération conditionnelle, avec sursis | libertad condicional, pena suspendida
house arrest, electronic tag | assignation à résidence, bracelet électronique | arresto domiciliario
restraining order, injunction, court order | injonction, ordonnance restrictive, référé | orden de alejamiento, orden judicial
overturn, quash, annul, revoke, lift the ban | lever l'interdiction, annuler, casser, invalider, révoquer | levantar la prohibición, anular, revocar
clause, article, section, paragraph, provision | clause, article, alinéa | cláusula, artículo, disposición
loophole, legal vacuum | vide juridique, faille juridique, échappatoire | vacío legal, laguna
copyright, intellectual property | droit d'auteur, propriété intellectuelle | derechos de autor, propiedad intelectual
defamation, libel, slander, smear | diffamation, calomnie | difamación, difamar, calumnia
rape, rapist, sexual assault, sexual abuse | viol, violeur, agression sexuelle, abus sexuel | violación, violador, agresión sexual, abuso sexual
sexual, sex | sexuel, sexe, sexualité | sexual, sexo
violence, violent, brutal | violence, violent, brutal, brutalité | violencia, violento, brutal
assault, beat up, attack, mug | agresser, tabasser, passer à tabac | agredir, agresión, atracar
punch, slap, blow | coup de poing, gifle | puñetazo, bofetada
poison, toxic | empoisonner, poison, toxique | envenenar, veneno, tóxico
gang, mafia, organised crime, organized crime, cartel, mob | gang, mafia, crime organisé, cartel, bande | banda, mafia, crimen organizado, cartel
blackmail, extort, racket | chantage, extorsion, extorquer, racket, faire chanter | chantaje, extorsión
slavery, slave, human trafficking, forced labour | esclavage, esclave, travail forcé, traite des êtres humains | esclavitud, esclavo, trata, trabajo forzado
racism, racist, xenophobia, racial | racisme, raciste, xénophobie, racial | racismo, racista, xenofobia, racial
antisemitism, anti-semitism | antisémitisme | antisemitismo
discriminate, bias, prejudice | discrimination, préjugé, partialité, biais, partial | discriminación, discriminar, prejuicio, sesgo
conspiracy, plot, conspire, collusion, collude | complot, conspiration, collusion | conspiración, complot, conspirar, colusión
accomplice, complicity, complicit, accessory, aid and abet, partner in crime, in cahoots | complice, complicité, de mèche, comparse, acolyte | cómplice, compinche, en connivencia
alibi, excuse, pretext | alibi, prétexte, excuse | coartada, pretexto, excusa
clue, lead, trail, trace | indice, piste, trace | pista, indicio, rastro
autopsy, post-mortem, coroner, forensic | autopsie, médecin légiste, légiste, médico-légal | autopsia, forense
fingerprint, dna, dna test | empreinte digitale, empreinte, adn, test adn | huella dactilar, adn
body, corpse, dead body | corps, cadavre, dépouille | cuerpo, cadáver, restos
handcuff, handcuffed, restrained | menotte | esposas
security guard, guard, bodyguard, warden, watchman | garde, gardien, vigile, garde du corps, agent de sécurité, surveillant | guardia, guardaespaldas, vigilante
burglary, break-in, break into, intruder, trespass | effraction, intrusion, s'introduire, cambriolage | allanamiento, intrusión, intruso
jurisprudence, legal precedent | jurisprudence, précédent judiciaire | jurisprudencia
ethics, moral | éthique, moral, déontologie | ética, moral
impunity, unpunished, get away with | impunité, impuni | impunidad
cocaine | cocaïne | cocaína
heroin | héroïne | heroína
cannabis, marijuana | cannabis, marijuana | cannabis, marihuana
`;
