/** Diplomacy, alliances, deals, sanctions, help and pressure. See `../expansions.ts` for how to read it. */
export const DIPLOMACY_EXPANSIONS = `
# diplomacy
go through, come off, materialise, pan out, come to fruition, shake hands, clinch, conclude, finalise, struck, sealed | aboutir, se concrétiser, sceller, conclure, boucler, finaliser, topper
diplomat, ambassador, envoy, emissary, consul, attaché | diplomate, ambassadeur, envoyé, émissaire, consul, attaché
embassy, consulate, mission, diplomatic post, legation | ambassade, consulat, représentation, mission diplomatique, chancellerie
expel, expulsion, persona non grata, kick out, throw out, declare unwelcome | expulser, expulsion, persona non grata, renvoyer, chasser, mettre dehors
summon, call in, recall, haul in, summons | convoquer, convocation, rappeler, rappel, faire venir
foreign minister, secretary of state, foreign ministry, top diplomat, state department, foreign affairs | ministre des affaires étrangères, chef de la diplomatie, ministère des affaires étrangères, secrétaire d'état, département d'état
sever ties, break off relations, cut ties, rupture, diplomatic break, suspend relations | rompre les relations, rupture, couper les ponts, rompre, cesser les relations
restore ties, normalise, normalization, rapprochement, thaw, mend fences, reconcile, reconciliation | rétablir les relations, normaliser, normalisation, rapprochement, dégel, se réconcilier, réconciliation, renouer
visit, trip, travel, tour, stopover, journey | visite, déplacement, voyage, se rendre, tournée, étape, visiter
host, welcome, receive, invite | accueillir, recevoir, inviter, hôte, organiser, abriter
meet, meeting, encounter, sit down, face to face, get together, see each other | rencontrer, rencontre, réunion, entrevue, tête-à-tête, se voir
summit, meeting, conference, gathering, top-level meeting, forum | sommet, réunion, conférence, rencontre, rendez-vous, forum
phone call, call, telephone, ring, speak by phone, conversation | appel, appeler, coup de fil, téléphoner, entretien téléphonique, s'entretenir
recognise, recognition, recognize, acknowledge statehood, recognise independence | reconnaître, reconnaissance, reconnaissance officielle, reconnaître l'indépendance
sovereignty, territorial integrity, independence, self-determination, statehood | souveraineté, intégrité territoriale, indépendance, autodétermination, souverain
condemn, denounce, condemnation, deplore, slam, decry, censure | condamner, dénoncer, condamnation, déplorer, fustiger, s'indigner, réprouver
protest, complain, complaint, object, démarche, outcry, note of protest | protester, protestation, plainte, se plaindre, s'élever contre, tollé
criticise, criticism, blast, slam, lambast, rebuke, reproach, attack | critiquer, critique, fustiger, étriller, reprocher, s'en prendre, blâmer
praise, hail, welcome, applaud, commend, salute | saluer, féliciter, louer, se féliciter, applaudir, éloge, se réjouir
apologise, apology, sorry, regret, express regret | s'excuser, excuses, présenter ses excuses, regretter, regrets, pardon
resolution, security council vote, un vote, motion, text adopted | résolution, vote à l'onu, motion, texte adopté, vote du conseil
veto, vote against, oppose, reject | veto, bloquer, voter contre, s'opposer, rejeter
vote, ballot, adopt, poll, show of hands | voter, vote, scrutin, adopter, se prononcer, suffrage
abstain, abstention, not vote, stay neutral, refrain | s'abstenir, abstention, ne pas voter, rester neutre
neutral, neutrality, non-aligned, impartial, not take sides | neutre, neutralité, non-aligné, impartial, ne pas prendre parti
ultimatum, deadline, demand, final warning, time limit | ultimatum, date limite, mise en demeure, délai, dernier avertissement
diplomatic crisis, row, spat, dispute, rift, falling-out, quarrel | crise diplomatique, brouille, différend, querelle, dispute, froid, fâcherie
territorial dispute, claim, disputed territory, contested, sovereignty dispute | différend territorial, revendiquer, revendication, territoire contesté, litige, disputé
letter, message, note, write, missive, written communication | lettre, message, note, écrire, courrier, missive
delegation, representatives, team, mission, negotiators | délégation, représentants, équipe, mission, négociateurs
visa, entry permit, travel permit, entry, visa application | visa, permis d'entrée, autorisation d'entrée, titre de séjour, laissez-passer
# alliances and partnerships
alliance, ally, bloc, coalition, pact, allied, league | alliance, allié, bloc, coalition, pacte, s'allier, ligue
partner, partnership, cooperate, cooperation, collaborate, collaboration, team up, join forces, work together | partenaire, partenariat, coopérer, coopération, collaborer, collaboration, s'associer, s'allier, travailler ensemble
join, membership, accession, member, enter, become a member, accede | adhérer, adhésion, rejoindre, membre, intégrer, entrer, accession
leave, quit, exit, withdraw from, walk out, pull out | quitter, sortir, se retirer, sortie, claquer la porte
candidate, apply, application, applicant, aspiring member | candidat, candidature, postuler, demande d'adhésion, prétendant
mutual defence, collective defence, article five, security guarantee, defend an ally, defence pact | défense mutuelle, défense collective, article cinq, garantie de sécurité, accord de défense, assistance mutuelle
joint venture, consortium, joint company, tie-up, joint project | coentreprise, consortium, société commune, groupement, projet commun, entreprise conjointe
joint, together, common, shared, combined, jointly | conjoint, ensemble, commun, partagé, en commun, conjointement
friendship, friendly, close ties, brotherly, warm relations | amitié, ami, amical, liens étroits, fraternel, bonnes relations
relations, ties, links, relationship, bond, connections | relations, liens, rapports, attaches, relation, connexions
enemy, adversary, foe, rival, opponent, hostile | ennemi, adversaire, rival, opposant, hostile, adverse
share, pass on, pool, hand over | partager, échanger, transmettre, mutualiser, partage, mettre en commun
technology transfer, know-how, share technology, technical assistance, expertise, licence | transfert de technologie, savoir-faire, assistance technique, expertise, licence, transfert technologique
merge, merger, combine, unite, tie-up, join together | fusionner, fusion, s'unir, regrouper, rapprochement, union
stake, shareholding, share, holding, shareholder, equity | participation, part, actionnaire, capital, parts, prise de participation
subsidiary, branch, unit, affiliate, arm, offshoot | filiale, succursale, branche, antenne, société affiliée
parent company, owner, own, proprietor, belong, holding | maison mère, propriétaire, posséder, appartenir, détenir, holding
# negotiations and deals
negotiate, negotiation, talks, discussions, bargain, peace talks, haggle, negotiator | négocier, négociation, pourparlers, discussions, tractations, négociateur, marchander
agreement, deal, accord, pact, treaty, settlement, arrangement, agree | accord, pacte, traité, entente, convention, arrangement, s'entendre, se mettre d'accord
sign, signature, ink, initial, seal, conclude, signatory, strike a deal | signer, signature, parapher, conclure, sceller, signataire, conclusion
ratify, ratification, approve, endorse, parliament approval | ratifier, ratification, approuver, entériner, approbation
mediate, mediation, mediator, go-between, broker, intermediary, good offices, facilitate | médiation, médiateur, intermédiaire, s'entremettre, entremise, bons offices, facilitateur, entremetteur
propose, proposal, offer, suggest, put forward, suggestion, table | proposer, proposition, offrir, offre, suggérer, suggestion, mettre sur la table
accept, agree, consent, say yes, nod, green light | accepter, consentir, approuver, dire oui, feu vert, acceptation, donner son accord
refuse, reject, turn down, decline, rebuff, refusal, say no, rule out | refuser, rejeter, décliner, refus, rejet, dire non, exclure, repousser
concession, compromise, give ground, make concessions, middle ground, give-and-take | concession, compromis, céder, faire des concessions, lâcher du lest, terrain d'entente
demand, require, insist, call for, condition, requirement, claim | exiger, exigence, réclamer, condition, insister, demander, revendication
condition, precondition, terms, prerequisite, clause, provision, stipulate | condition, préalable, conditions, clause, disposition, stipuler
collapse of talks, break down, fail, failure, impasse, deadlock, fall through, stall | échec, échouer, impasse, rupture des négociations, blocage, capoter, tomber à l'eau, piétiner
resume talks, resume, restart, resumption, reopen, return to the table, relaunch | reprendre, reprise, relancer, relance, revenir à la table, rouvrir
round, session, stage of talks, sitting, series | tour, cycle, session, séance, série, manche
dialogue, talk, discuss, converse, speak | dialogue, discuter, dialoguer, parler, discussion
peace, peace treaty, peace plan, peace deal, end the war, settlement, roadmap | paix, traité de paix, plan de paix, accord de paix, fin de la guerre, règlement, feuille de route
contract, order, deal, tender, award | contrat, commande, marché, attribuer, appel d'offres
memorandum, letter of intent, framework agreement, protocol, declaration of intent | protocole d'accord, lettre d'intention, accord-cadre, mémorandum, déclaration d'intention
terminate, cancel, scrap, tear up, rescind, annul, call off, axe | annuler, résilier, annulation, dénoncer, rompre, abandonner, révoquer, enterrer
extend, extension, prolong, renew, renewal, roll over | prolonger, prolongation, renouveler, reconduire, renouvellement, proroger, reconduction
expire, lapse, run out, end, expiry, end date | expirer, expiration, arriver à échéance, prendre fin, échéance, terme
deadline, due date, time limit, cut-off, by when, target date | échéance, date limite, délai, date butoir, terme, d'ici quand
postpone, delay, put off, defer, push back, adjourn, reschedule | reporter, report, retarder, repousser, différer, ajourner, remettre
guarantee, assurance, pledge, warranty, assure, safeguard | garantie, garantir, assurance, assurer, caution, engagement
promise, pledge, vow, commit, commitment, undertake, swear | promettre, promesse, s'engager, engagement, jurer, assurer
keep to, comply, abide, honour, respect, compliance, observe | respecter, se conformer, honorer, tenir, respect, observer, conformité
consensus, unanimous, unanimity, common position | consensus, unanimité, unanime, position commune, d'une seule voix
disagree, disagreement, dispute, divide, split, at odds, rift | désaccord, divergence, différend, diviser, en conflit, opposer, division
arbitrate, arbitration, tribunal, court ruling, referee | arbitrer, arbitrage, tribunal, arbitre, trancher
lease, rent, hire, charter, tenancy | louer, location, bail, affréter, affrètement, loyer
debt, loan, credit, lend, lender | dette, prêt, crédit, prêter
pay, payment, foot the bill, settle, disburse, pay out | payer, paiement, régler, versement, verser, débourser, facture
finance, fund, funding, bankroll, sponsor, financing, financial backing | financer, financement, bailleur, sponsoriser, subventionner, argent, soutien financier
cost, price, how much, worth, value, expensive, bill, price tag | coût, coûter, prix, combien, valoir, valeur, cher, facture, montant, tarif
invest, investment, investor, put money, stake, capital | investir, investissement, investisseur, miser, placer, mise, capitaux
# sanctions and export controls
sanction, sanctions, punitive measures, penalty, punish, restrictive measures, blacklist | sanction, sanctionner, mesures punitives, mesures restrictives, punir, pénalité, liste noire
embargo, ban, trade ban, prohibition, boycott, import ban | embargo, interdiction, interdire, boycott, prohibition, boycotter
export control, export licence, export restriction, export ban, licensing, export curb | contrôle des exportations, licence d'exportation, restriction à l'exportation, autorisation d'exportation
dual-use, civilian and military, dual use goods, sensitive technology, military use | double usage, biens à double usage, civil et militaire, technologie sensible, usage militaire
ban, prohibit, forbid, outlaw, bar, disallow, illegal | interdire, interdiction, prohiber, proscrire, bannir, illégal, défendu
restrict, restriction, limit, curb, cap, constrain, tighten | restreindre, restriction, limiter, limite, limitation, plafonner, durcir
blacklist, entity list, designate, sanctions list, listing, add to list | liste noire, inscrire, placer sur liste, désigner, inscription, blacklister
freeze assets, frozen assets, asset freeze, frozen funds, immobilised assets, freeze | geler, gel des avoirs, avoirs gelés, gel, fonds bloqués, actifs immobilisés
confiscate, seize, impound, seizure, confiscation, forfeit | saisir, confisquer, saisie, confiscation, immobiliser, mettre sous séquestre
travel ban, entry ban, visa ban, barred from entering, no entry | interdiction de voyager, interdiction d'entrée, interdit de séjour, refus de visa, interdiction de territoire
lift, remove, ease, relax, waive, sanctions relief, repeal | lever, levée, alléger, assouplir, allègement, supprimer, assouplissement
impose, slap, introduce, enforce, levy, adopt | imposer, infliger, instaurer, adopter, décréter, frapper de
evade, circumvent, evasion, bypass, dodge, get around, workaround, loophole, skirt | contourner, contournement, échapper, esquiver, faille, déjouer, passer outre, éluder
exemption, waiver, exception, exempt, carve-out, derogation | exemption, dérogation, exception, exempter, dispense, exonérer
smuggle, smuggler, smuggling, contraband, traffic, bootleg, illicit trade | contrebande, trafic, trafiquant, faire passer, contrebandier, passer en fraude, trafiquer
customs, customs officer, border control, customs check, customs duty | douane, douanier, contrôle douanier, droits de douane, contrôle aux frontières
tariff, duty, customs duty, import tax, levy, surcharge | droit de douane, taxe, tarif douanier, surtaxe, taxe à l'importation, tarif
fine, penalty, punish, financial penalty, pay a fine | amende, sanction, pénalité, condamner à payer, sanction financière, contravention
licence, license, permit, authorisation, approval, permission, clearance, authorise | licence, permis, autorisation, agrément, permission, autoriser, feu vert, aval
oil price cap, price cap, ceiling, price limit, cap | plafonnement, plafond, plafonner, prix plafond, limite
indict, charge, prosecute, accuse in court, indictment, sue, prosecution | inculper, mettre en examen, poursuivre, inculpation, poursuites, traduire en justice, accusation
convict, sentence, jail, prison term, guilty, conviction, imprison | condamner, condamnation, peine, prison, coupable, emprisonner, écrouer
court, trial, judge, tribunal, lawsuit, hearing, justice | tribunal, procès, juge, justice, audience, cour, juger
investigate, investigation, probe, inquiry, look into, inspect | enquêter, enquête, investigation, instruction, sonder, inspecter
law, legislation, bill, act, statute, legal text, legislate | loi, législation, projet de loi, texte, légiférer, proposition de loi
rule, regulation, regulate, norm, standard, directive, regulator | règle, règlement, réglementer, norme, réglementation, directive, régulateur
enter into force, take effect, come into effect, apply, effective date, in force | entrer en vigueur, prendre effet, entrée en vigueur, s'appliquer, en vigueur, application
package, round of sanctions, new measures, set of measures, raft of measures | paquet, train de sanctions, nouvelles mesures, train de mesures, série de mesures, volet
bank, financial institution, lender, payment system, swift | banque, établissement financier, bancaire, système de paiement, prêteur, swift
launder, money laundering, dirty money, illicit funds | blanchir, blanchiment, argent sale, fonds illicites
suspend, suspension, halt, freeze, pause, put on hold | suspendre, suspension, geler, interrompre, mettre en pause, interruption
# help and support
help, aid, assist, assistance, lend a hand, relief, support | aider, aide, assistance, assister, coup de main, soutien
support, backing, endorse, stand by, side with, supporter | soutenir, soutien, appuyer, appui, épauler, partisan, se ranger
military aid, arms deliveries, military assistance, weapons package, arm, security assistance | aide militaire, livraison d'armes, assistance militaire, armer, soutien militaire
humanitarian aid, relief, aid worker, food aid, relief supplies, charity | aide humanitaire, secours, humanitaire, aide alimentaire, caritatif, secouriste
rescue, save, rescuer, search and rescue, salvage | sauver, secourir, sauvetage, sauveteur, porter secours, repêcher
emergency services, firefighter, first responder, ambulance, fire brigade, rescuers | secours, pompier, ambulance, secouriste, services d'urgence, sapeurs-pompiers
grant, subsidy, funding, financial aid, donation, handout | subvention, subside, aide financière, don, dotation, allocation, aide
contribute, contribution, chip in, participate, take part | contribuer, contribution, participer, apport, apporter
solidarity, unity, stand together, stand with, united | solidarité, solidaire, unité, uni, faire front
protect, protection, shield, safeguard, defend, secure | protéger, protection, bouclier, défendre, sécuriser, préserver, sauvegarder
benefit, profit from, gain, advantage, take advantage, beneficiary | profiter, bénéficier, avantage, bénéficiaire, tirer parti, gain
adviser, consultant, military adviser, advisor, expert | conseiller, consultant, conseiller militaire, expert
encourage, spur, promote, incentive, incite, boost | encourager, inciter, promouvoir, incitation, favoriser, stimuler
thank, gratitude, grateful, thanks, appreciation | remercier, gratitude, reconnaissant, merci, remerciement
# isolation and pressure
isolate, isolation, cut off, ostracise, pariah, alone, shun | isoler, isolement, couper du monde, mettre au ban, paria, ostraciser, seul
pressure, press, lean on, put pressure, arm-twisting, push | pression, faire pression, presser, pousser, forcer la main, exercer une pression
force, compel, coerce, oblige, coercion, make someone do | forcer, contraindre, obliger, contrainte, coercition, astreindre
blackmail, extort, extortion, ransom, racket | chantage, faire chanter, extorquer, rançon, extorsion, racket
boycott, shun, stay away, snub, refuse to attend | boycotter, boycott, bouder, snober, ne pas assister
exclude, exclusion, kick out, bar, expel, suspend membership | exclure, exclusion, écarter, évincer, expulser, mettre à l'écart
intimidate, intimidation, bully, scare, bullying, browbeat | intimider, intimidation, effrayer, faire peur, harceler
lobby, lobbying, influence, pressure group, sway | lobby, lobbying, influencer, groupe de pression, faire pression
economic hardship, cripple the economy, economic pain, squeeze, weaken, strangle | étrangler, asphyxier, affaiblir, étouffer, mettre à genoux, asphyxie
weaken, undermine, erode, sap, weakness, diminish | affaiblir, fragiliser, saper, éroder, faiblesse, affaiblissement
strengthen, bolster, consolidate, reinforce, stronger, boost | renforcer, consolider, fortifier, conforter, renforcement, plus fort
depend, dependence, rely, reliance, dependent, reliant | dépendre, dépendance, dépendant, compter sur, tributaire
self-sufficient, autonomy, independence, self-reliance, sovereign | autosuffisant, autonomie, indépendance, autosuffisance, souverain, autonome
`;
