/** Spying and pictures, what is made public, claimed, denied, proven. See `../expansions.ts` for how to read it. */
export const INTELLIGENCE_EXPANSIONS = `
# intelligence and spying
spy, espionage, spying, secret agent, mole, agent, snoop, operative | espion, espionnage, espionner, agent secret, taupe, agent, barbouze
intelligence service, secret service, spy agency, intelligence agency, spymaster, intelligence | services secrets, renseignement, service de renseignement, agence de renseignement, services spéciaux
intelligence report, assessment, intelligence, briefing, dossier | rapport du renseignement, note, évaluation, dossier
surveil, surveillance, watch, monitor, track, keep an eye on, observe | surveiller, surveillance, suivre, observer, tenir à l'œil, filature, épier
wiretap, eavesdrop, bug, phone tapping, listen in, intercept, listening device | écoute, mettre sur écoute, écoutes téléphoniques, intercepter, micro, espionner
leak, leaked, disclose, whistleblower, divulge, leaker | fuite, fuiter, divulguer, lanceur d'alerte, révéler, faire fuiter
classified, secret, confidential, top secret, restricted, state secret | classifié, secret, confidentiel, secret défense, classé, secret d'état
declassify, release documents, make public, unseal, disclose | déclassifier, rendre public, déclassification, divulguer, lever le secret
covert, clandestine, undercover, secretly, hidden, in secret | clandestin, secret, secrètement, en cachette, sous couverture, occulte, discrètement
hack, hacker, cyberattack, cyber attack, breach, intrusion, break into, hacking | pirater, pirate informatique, cyberattaque, piratage, hacker, intrusion, attaque informatique
malware, virus, ransomware, spyware, trojan, malicious software | logiciel malveillant, virus, rançongiciel, logiciel espion, cheval de troie, maliciel
infiltrate, infiltration, penetrate, plant, slip in | infiltrer, infiltration, s'infiltrer, pénétrer, noyauter
informant, informer, tipster, insider, tip-off | informateur, indicateur, indic, tuyau, mouchard
traitor, treason, betray, defect, defector, turncoat, betrayal | traître, trahison, trahir, faire défection, transfuge, défection
collaborate with the enemy, collaborator, accomplice, aid the enemy, complicity | collaborateur, complice, complicité, collaborer, intelligence avec l'ennemi
arrest, detain, apprehend, custody, nab, detention, round up, capture | arrêter, arrestation, interpeller, interpellation, garde à vue, détenir, appréhender, coffrer
steal, theft, stolen, pilfer, rob, swipe | voler, vol, dérober, subtiliser, piquer, volé
data, information, record, file, database | données, information, renseignement, fichier, base de données
disinformation, propaganda, fake news, misinformation, hoax, manipulate | désinformation, propagande, infox, fausse nouvelle, intox, manipulation, manipuler
interference, meddling, foreign influence, influence campaign, meddle, interfere | ingérence, s'ingérer, influence étrangère, immixtion, campagne d'influence, s'immiscer
plot, conspiracy, scheme, conspire, plan an attack, foil | complot, comploter, conspiration, machination, conspirer, déjouer
foil, thwart, prevent, avert, disrupt | déjouer, empêcher, éviter, contrecarrer, mettre en échec, prévenir
decode, decrypt, cipher, encryption, encrypted, code | décrypter, déchiffrer, chiffrement, code, chiffré, crypter
front company, shell company, cover, intermediary company, letterbox company, straw man | société écran, société-écran, couverture, société fictive, prête-nom, homme de paille
# satellite images and photographs
satellite image, satellite photo, satellite imagery, picture from space, space image, overhead image | image satellite, photo satellite, imagerie satellite, cliché satellite, image satellitaire, vue depuis l'espace
photo, photograph, picture, image, snapshot, shot, still | photo, photographie, image, cliché, prise de vue, vue
photograph, shoot, take a picture, snap, capture, film, picture | photographier, prendre en photo, filmer, prendre un cliché, immortaliser
video, footage, film, clip, recording, tape | vidéo, séquence, film, enregistrement, images, filmer
satellite, orbit, spacecraft, constellation, orbiter | satellite, orbite, engin spatial, constellation, satellitaire
image analyst, analyst, expert, imagery analysis, open source, osint, specialist | analyste, expert, analyse d'images, sources ouvertes, osint, spécialiste
analyse, analysis, examine, study, review, scrutinise, assess | analyser, analyse, examiner, étudier, éplucher, passer au crible, étude
geolocate, geolocation, locate, pinpoint, place, coordinates, identify the place | géolocaliser, géolocalisation, localiser, situer, coordonnées
resolution, sharp, high resolution, detail, blurry, pixel | résolution, netteté, haute résolution, détail, flou, pixel
show, reveal, depict, display, visible, indicate, see | montrer, révéler, faire apparaître, visible, indiquer, voir, laisser voir
compare, comparison, side by side, before and after, contrast | comparer, comparaison, côte à côte, avant et après, avant-après
aerial view, from the air, overhead, bird's-eye, seen from above | vue aérienne, vu du ciel, vu d'en haut, depuis les airs, survol
date, dated, when taken, timestamp, day | dater, daté, date, jour, horodatage, pris le
map, mapping, chart, cartography, plot | carte, cartographie, cartographier, plan, tracé
imaging company, satellite operator, image provider, commercial satellite, space company | opérateur de satellites, fournisseur d'images, société d'imagerie, satellite commercial, société spatiale
press agency, news agency, newspaper, outlet, media, press | agence de presse, journal, média, presse, quotidien, organe de presse
spot, detect, identify, notice, sight, observe, discover | détecter, identifier, remarquer, apercevoir, observer, découvrir
doctored, fake, forged, manipulated, edited, deepfake, photoshopped | truqué, trafiqué, faux, falsifié, retouché, manipulé, hypertrucage
# publication, disclosure and announcement
publish, publication, release, issue, post, bring out, print | publier, publication, paraître, parution, diffuser, sortir, mettre en ligne
reveal, disclose, disclosure, unveil, uncover, expose, bring to light, divulge, revelation | révéler, révélation, dévoiler, divulguer, mettre au jour, exposer, faire la lumière, dévoilement
announce, announcement, declare, statement, make public, proclaim, communiqué | annoncer, annonce, déclarer, déclaration, communiqué, rendre public, proclamer
report, document, study, paper, dossier, findings, account | rapport, document, étude, dossier, compte rendu, conclusions
author, writer, who wrote, researcher, written by, journalist | auteur, écrire, rédiger, chercheur, journaliste, signé, rédacteur
think tank, institute, research centre, research group, non-profit, ngo | groupe de réflexion, institut, centre de recherche, laboratoire d'idées, ong, cercle de réflexion
spokesperson, spokesman, spokeswoman, press officer, press secretary, mouthpiece | porte-parole, attaché de presse, porte-voix, service de presse
statement, remark, comment, quote, declaration, words | déclaration, propos, commentaire, citation, citer, parole, affirmation
comment, respond, reply, answer, reaction, react | commenter, répondre, réponse, réaction, réagir, commentaire
silent, silence, decline to comment, no response, keep quiet, tight-lipped | silence, se taire, refuser de commenter, ne pas répondre, muet, sans réponse, mutisme
interview, speak to, tell, talk to journalists, press conference | interview, entretien, confier, accorder un entretien, conférence de presse, interviewer
speech, address, speak, talk, allocution, keynote | discours, allocution, s'exprimer, prendre la parole, prononcer, intervention
broadcast, television, tv, show, televised | diffuser, télévision, télé, émission, retransmettre, télévisé, antenne
social media, post, tweet, online, social network, message | réseaux sociaux, publier, tweeter, en ligne, message, poster
article, story, news report, piece, coverage, newspaper article | article, reportage, papier, enquête, couverture, récit
inform, notify, tell, let know, notice, brief | informer, prévenir, avertir, notifier, aviser, faire savoir, notification
cite, according to, source, quote, attribute, refer to | citer, selon, d'après, source, attribuer, se référer
anonymous, unnamed, on condition of anonymity, nameless, unidentified | anonyme, sous couvert d'anonymat, anonymat, non identifié, sans nom
censor, censorship, ban media, gag, muzzle | censurer, censure, bâillonner, museler
hide, conceal, cover up, keep secret, hush up, withhold | cacher, dissimuler, occulter, étouffer, garder secret, taire, dissimulation
rumour, hearsay, gossip, unconfirmed, speculation | rumeur, bruit, ouï-dire, non confirmé, spéculation, on-dit
unveil, present, showcase, display, first show, presentation, parade | dévoiler, présenter, présentation, exhiber, montrer, défilé, exposer
# claims, denials and admissions
claim, allege, assert, maintain, contend, affirm, allegation | affirmer, affirmation, prétendre, soutenir, alléguer, allégation
accuse, accusation, blame, allege, point the finger, allegation, denounce | accuser, accusation, imputer, reprocher, pointer du doigt, dénoncer, mettre en cause
deny, denial, reject, refute, dispute, dismiss, disavow | nier, démentir, démenti, rejeter, réfuter, contester, dénégation
admit, acknowledge, confess, admission, concede, own up, recognise | admettre, reconnaître, avouer, aveu, concéder, confesser, passer aux aveux
claim responsibility, responsibility, responsible, behind the attack, perpetrator, culprit, to blame | revendiquer, revendication, responsable, responsabilité, auteur, coupable, derrière l'attaque
confirm, confirmation, corroborate, verify, validate, bear out | confirmer, confirmation, corroborer, vérifier, valider, attester
boast, brag, tout, exaggerate, overstate, inflate | se vanter, vanter, exagérer, fanfaronner, gonfler, se targuer
lie, liar, false, untrue, mislead, deceive, deception, fabricate | mentir, mensonge, menteur, faux, tromper, induire en erreur, tromperie, mensonger
justify, justification, pretext, excuse, rationale, defend | justifier, justification, prétexte, excuse, motif, défendre
blame, fault, responsibility, guilt, at fault, responsible | faute, responsabilité, tort, culpabilité, responsable, blâmer, fautif
contradict, inconsistent, conflicting, at odds, contradiction | contredire, contradiction, contradictoire, incohérent, démentir
insist, stress, emphasise, underline, reiterate, repeat | insister, souligner, mettre l'accent, réitérer, répéter, marteler
suspect, suspicion, suspected, believe responsible, under suspicion | soupçonner, soupçon, suspect, suspecter, présumé
believe, think, consider, opinion, view, feel | croire, penser, estimer, opinion, avis, juger, considérer
wash one's hands, distance oneself, disown, not involved, nothing to do | se dédouaner, prendre ses distances, se désolidariser, rien à voir, se laver les mains
involved, involvement, implicated, role, part, participate, take part | impliqué, implication, rôle, participer, participation, prendre part, mêlé
# proof and doubt
proof, prove, evidence, demonstrate, piece of evidence, substantiate | preuve, prouver, démontrer, élément de preuve, attester, pièce à conviction, établir
verify, check, verification, authenticate, fact-check, authenticity, cross-check | vérifier, vérification, authentifier, contrôler, authenticité, recouper
doubt, sceptical, skeptical, question, cast doubt, doubtful, scepticism | douter, doute, sceptique, remettre en question, mettre en doute, scepticisme
uncertain, unclear, unknown, uncertainty, unsure, unconfirmed | incertain, incertitude, flou, inconnu, pas clair, non confirmé
certain, sure, certainty, confident, definite, beyond doubt | certain, sûr, certitude, convaincu, indéniable, formel
likely, probable, probability, chance, odds, probably | probable, probabilité, vraisemblable, chance, probablement, sans doute
possible, potential, possibility, conceivable | possible, possibilité, éventuel, potentiel, envisageable
suggest, indicate, sign, hint, point to, indication, clue, signal | suggérer, indiquer, indice, signe, laisser penser, indication, signal
conclude, conclusion, find, finding, result, determine | conclure, conclusion, constater, résultat, établir, constat, déterminer
discover, find, discovery, uncover, turn up, come across | découvrir, découverte, trouver, mettre au jour, tomber sur, dénicher
witness, eyewitness, testify, testimony, onlooker, bystander | témoin, témoigner, témoignage, témoin oculaire, déposition
independent, independently, impartial, neutral source, third party | indépendant, de manière indépendante, impartial, source neutre, indépendamment
inspector, inspection, inspect, monitor, watchdog, on-site check | inspecteur, inspection, inspecter, contrôle, contrôleur, gendarme
consistent with, match, correspond, compatible, resemble, similar | conforme, correspondre, compatible, ressembler, similaire, coïncider
credible, plausible, convincing, trustworthy, credibility | crédible, plausible, convaincant, fiable, crédibilité, vraisemblable
error, mistake, wrong, inaccurate, incorrect, slip | erreur, se tromper, faux, inexact, incorrect, faute
true, truth, real, genuine, fact, authentic | vrai, vérité, réel, véritable, authentique, véridique
# warnings and advice to companies
warn, warning, alert, caution, sound the alarm, raise the alarm | avertir, avertissement, alerter, mettre en garde, mise en garde, alerte, prévenir, tirer la sonnette
advise, advice, recommend, recommendation, counsel, guidance, suggest | conseiller, conseil, recommander, recommandation, préconiser, consigne
urge, call on, exhort, press, appeal, encourage | exhorter, appeler à, presser, inciter, inviter à, encourager, enjoindre
due diligence, know your customer, check customers, vet, vetting, screening, compliance check | diligence raisonnable, vérifier les clients, contrôle interne, conformité, vérification, criblage
company, firm, business, enterprise, corporation, group | entreprise, société, firme, compagnie, groupe, boîte
risk, danger, hazard, peril, risky, exposure, at risk | risque, danger, péril, risqué, menace, aléa, dangereux
red flag, warning sign, tell-tale sign, indicator, suspicious sign | signal d'alerte, signe suspect, indice, signal d'alarme, drapeau rouge
avoid, refrain, steer clear, shun, stay away | éviter, s'abstenir, fuir, se garder, se tenir à l'écart
vigilant, vigilance, careful, watchful, on guard, beware, cautious | vigilant, vigilance, prudent, attentif, sur ses gardes, méfiance, prudence
guideline, instruction, manual, handbook, rules, notice | ligne directrice, instruction, manuel, guide, consigne, directive, mode d'emploi
withdraw from market, leave the country, pull out, exit, stop doing business, cease trading | se retirer du marché, quitter le pays, cesser ses activités, plier bagage
reputation, image, name, standing, reputational | réputation, image, notoriété, renommée, image de marque
executive, chief executive, ceo, boss, head of company, director, manager | dirigeant, pdg, patron, directeur général, directeur, chef d'entreprise, cadre
travel warning, travel advice, advise against travel, travel advisory | conseils aux voyageurs, déconseiller, avis aux voyageurs, éviter de se rendre
scam, fraud, swindle, con, cheat, fraudster, rip-off | arnaque, fraude, escroquerie, escroc, tromper, frauder, arnaquer
bribe, bribery, corruption, kickback, graft, backhander, corrupt | pot-de-vin, corruption, corrompre, dessous-de-table, soudoyer, rétrocommission, corrompu
`;
